import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  clashesOf,
  fete,
  feteFile,
  fixture,
  marie,
  paul,
  publishing,
  publishText,
  saving,
} from './fixture.ts';

const photo = 'vienne/civray/media/events/fete/photo.jpg';
const removing = { paths: [feteFile], author: paul, message: 'Retire la fête' };

test('what is taken off is kept as a draft, and can be published again', async (t) => {
  const { store, git, published, text } = await fixture(t);
  const id = published(feteFile);
  await store.unpublish(fete, removing);
  assert.ok(!(await store.list('vienne/civray')).some(({ path }) => path === feteFile));
  assert.equal(git('log', '-1', '--format=%an: %s'), 'Paul Durand: Retire la fête\n');
  const draft = await store.draft(fete);
  assert.deepEqual(draft?.files, [{ path: feteFile, id }]);
  assert.equal(draft.stage, 'draft');
  const { files } = await store.save(fete, saving(feteFile, 'Fête 2\n', [id]));
  assert.equal(files[0]?.base, undefined);
  await store.publish(fete, publishing());
  assert.equal(text(feteFile), 'Fête 2\n');
});

test('an entry is taken off with its photos, and comes back with them', async (t) => {
  const { store, write, commit, published, text } = await fixture(t);
  write(photo, 'photo');
  commit('Une photo');
  const id = published(photo);
  await store.unpublish(fete, { ...removing, paths: [feteFile, photo, 'vienne/absent.jpg'] });
  assert.equal((await store.draft(fete))?.files.length, 2);
  await store.publish(fete, publishing());
  assert.equal(published(photo), id);
  assert.equal(text(feteFile), 'Fête\n');
});

test('a draft of the same entry keeps what it says', async (t) => {
  const { store, write, commit, published, text, git } = await fixture(t);
  write(photo, 'photo');
  commit('Une photo');
  const saved = await store.save(fete, saving(feteFile, 'Marie\n', [published(feteFile)]));
  await store.unpublish(fete, { ...removing, paths: [feteFile, photo] });
  const draft = await store.draft(fete);
  assert.equal(draft?.stage, 'pending_publish');
  assert.deepEqual(
    draft.files.find(({ path }) => path === feteFile),
    { path: feteFile, id: saved.files[0]?.id },
  );
  await store.publish(fete, publishing());
  assert.equal(text(feteFile), 'Marie\n');
  assert.equal(text(photo), 'photo');
  assert.equal(git('log', '--author=Marie', '--format=%s', `--grep=Écrit`).split('\n').length, 2);
});

test('a draft that was overtaken stops it: the newer text would be undone later', async (t) => {
  const { store, write, commit, published } = await fixture(t);
  await store.save(fete, saving(feteFile, 'Marie\n', [published(feteFile)]));
  write(feteFile, 'Bénévole\n');
  commit('Corrige la fête');
  const head = published(feteFile);
  const [clash] = await clashesOf(store.unpublish(fete, removing));
  assert.equal(clash?.id, head);
  assert.equal(published(feteFile), head);
});

test('a double click takes off once', async (t) => {
  const { store, git } = await fixture(t);
  await Promise.all([store.unpublish(fete, removing), store.unpublish(fete, removing)]);
  assert.equal(git('rev-list', '--count', 'HEAD'), '2\n');
  assert.equal((await store.draft(fete))?.files.length, 1);
});

test('the history says who wrote each version, not who published it', async (t) => {
  const all = await fixture(t);
  const { store, write, commit, published } = all;
  const first = published(feteFile);
  const draft = await store.save(fete, saving(feteFile, 'Marie 1\n', [first]));
  const [{ id = '' } = {}] = draft.files;
  await store.save(fete, saving(feteFile, 'Marie 2\n', [id]));
  const fromDraft = await store.history(feteFile, 10, fete);
  assert.deepEqual(
    fromDraft.map(({ author }) => author.name),
    ['Marie Dupont', 'Marie Dupont', 'Bénévole'],
  );
  await store.publish(fete, publishing(paul));
  const second = published(feteFile);
  await publishText(all, { ...fete, slug: 'bal' }, 'vienne/civray/events/bal.md', 'Bal 2\n', paul);
  write(feteFile, 'Bénévole\n');
  commit('Corrige la fête');
  const third = published(feteFile);
  await store.unpublish(fete, removing);
  const history = await store.history(feteFile, 10, fete);
  assert.deepEqual(
    history.map(({ author, message, id }) => [author.name, message, id]),
    [
      ['Paul Durand', 'Reprend en brouillon ce qui a été retiré du site', third],
      ['Paul Durand', 'Retire la fête', undefined],
      ['Bénévole', 'Corrige la fête', third],
      ['Marie Dupont', `Écrit ${feteFile}`, second],
      ['Bénévole', 'Début', first],
    ],
  );
  assert.deepEqual(history[3]?.author, marie);
  for (const { commit, id } of history)
    if (id !== undefined)
      assert.equal(all.git('rev-parse', `${commit}:content/${feteFile}`).trim(), id);
  assert.deepEqual(await store.history(feteFile, 2), history.slice(1, 3));
  assert.deepEqual(await store.history('vienne/civray/events/absent.md', 5), []);
});

test('a version that is published and in a draft is told once', async (t) => {
  const { store, git, published } = await fixture(t);
  await store.save(fete, saving(feteFile, 'Marie\n', [published(feteFile)]));
  git('merge', '--quiet', '--no-ff', '--no-edit', 'cms/vienne--civray--events/fete');
  const history = await store.history(feteFile, 10, fete);
  assert.deepEqual(
    history.map(({ author }) => author.name),
    ['Marie Dupont', 'Bénévole'],
  );
});
