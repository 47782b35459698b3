import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NoDraftError } from '../../../src/gateway/ports.ts';
import {
  civray,
  fete,
  feteBranch,
  feteFile,
  fixture,
  marie,
  paul,
  publishing,
  saving,
  type Fixture,
} from './fixture.ts';

const photo = 'vienne/civray/media/events/fete/photo.jpg';

test('a save makes a draft that Decap would know, signed, with its stage', async (t) => {
  const { store, git, published } = await fixture(t);
  const before = published(feteFile);
  const draft = await store.save(fete, saving(feteFile, 'Fête 2\n', [before]));
  const id = git('rev-parse', `${feteBranch}:content/${feteFile}`).trim();
  const { updated, ...rest } = draft;
  assert.deepEqual(rest, {
    ...fete,
    stage: 'pending_publish',
    files: [{ path: feteFile, base: before, id }],
    author: marie,
  });
  assert.ok(!Number.isNaN(Date.parse(updated)));
  assert.equal(Buffer.from(await store.read(id)).toString(), 'Fête 2\n');
  const message = git('log', '-1', '--format=%an <%ae>%n%s%n%(trailers:key=Stage)', feteBranch);
  assert.match(
    message,
    /^Marie Dupont <marie@civray.fr>\nÉcrit vienne.+\nStage: pending_publish\n/,
  );
  assert.equal(published(feteFile), before);
  assert.deepEqual(await store.draft(fete), draft);
});

test('a draft is continued: text, photo, deletion', async (t) => {
  const { store, published } = await fixture(t);
  const before = published(feteFile);
  const first = await store.save(fete, saving(feteFile, 'Fête 2\n', [before]));
  const bytes = Buffer.from([0, 255, 10, 13, 0]);
  const second = saving(feteFile, 'Fête 3\n', [first.files[0]?.id ?? ''], { author: paul });
  const changes = [
    ...second.changes,
    { path: photo, bytes },
    { path: photo.replace('photo', 'x') },
  ];
  const draft = await store.save(fete, { ...second, changes });
  assert.deepEqual(draft.files.map(({ path }) => path).toSorted(), [feteFile, photo]);
  assert.deepEqual(draft.author, paul);
  const kept = draft.files.find(({ path }) => path === photo)?.id ?? '';
  assert.deepEqual(Buffer.from(await store.read(kept)), bytes);
  const deletion = { ...saving(feteFile, '', [kept]), changes: [{ path: feteFile }], seen: {} };
  const [deleted] = (await store.save(fete, deletion)).files;
  assert.deepEqual(deleted, { path: feteFile, base: before });
});

test('a double click saves once, whatever had been seen, and still sets the stage', async (t) => {
  const { store, git, published } = await fixture(t);
  const save = saving(feteFile, 'Fête 2\n', [published(feteFile)]);
  const [first, second] = await Promise.all([store.save(fete, save), store.save(fete, save)]);
  assert.deepEqual(first, second);
  assert.equal((await store.save(fete, { ...save, stage: 'draft' })).stage, 'draft');
  assert.equal(git('rev-list', '--count', `main..${feteBranch}`), '2\n');
});

test('saving what is already published makes no draft', async (t) => {
  const { store, published } = await fixture(t);
  const draft = await store.save(fete, saving(feteFile, 'Fête\n', [published(feteFile)]));
  assert.deepEqual(draft.files, []);
  assert.equal(await store.draft(fete), undefined);
});

test('the drafts of a commune, not those of its neighbours', async (t) => {
  const { store } = await fixture(t);
  const keys = [
    fete,
    { commune: civray, type: 'profile', slug: 'profile' },
    { commune: { department: 'vienne', commune: 'civray-sur-cher' }, type: 'events', slug: 'bal' },
    { commune: { department: 'cher', commune: 'civray' }, type: 'events', slug: 'bal' },
  ];
  for (const key of keys)
    await store.save(key, saving(`${key.commune.department}/x/${key.slug}.md`, 'Un\n', ['']));
  const found = (await store.drafts(civray)).map(({ type, slug }) => `${type}/${slug}`);
  assert.deepEqual(found.toSorted(), ['events/fete', 'profile/profile']);
});

test('the stage changes without a change of file, nor of who saved last', async (t) => {
  const { store, published } = await fixture(t);
  const saved = await store.save(fete, saving(feteFile, 'Fête 2\n', [published(feteFile)]));
  await store.setStage(fete, 'pending_review', paul);
  assert.deepEqual(await store.draft(fete), { ...saved, stage: 'pending_review' });
});

test('a discarded draft is out of the way, and can be found again', async (t) => {
  const { store, git, published } = await fixture(t);
  const saved = await store.save(fete, saving(feteFile, 'Fête 2\n', [published(feteFile)]));
  await store.discard(fete, paul);
  assert.equal(await store.draft(fete), undefined);
  assert.deepEqual(await store.drafts(civray), []);
  git('gc', '--quiet', '--prune=now');
  assert.equal(Buffer.from(await store.read(saved.files[0]?.id ?? '')).toString(), 'Fête 2\n');
  const [kept = ''] = git('for-each-ref', '--format=%(refname)', 'refs/beffroi/').split('\n');
  assert.match(kept, /^refs\/beffroi\/discarded\/vienne--civray--events\/fete\/\w+$/);
  assert.equal(git('log', '-1', '--format=%an', kept), 'Paul Durand\n');
});

test('there is no draft to publish, mark or discard', async (t) => {
  const { store } = await fixture(t);
  await assert.rejects(store.publish(fete, publishing()), NoDraftError);
  await assert.rejects(store.setStage(fete, 'draft', marie), NoDraftError);
  await assert.rejects(store.discard(fete, marie), NoDraftError);
});

test('names and messages cannot forge a commit, nor a branch', async (t) => {
  const { store, git, published } = await fixture(t);
  const author = { name: 'Eve> <x@y>\nauthor X <x@y> 0 +0000', email: 'e@f.fr>\ncommitter Y' };
  const message = 'Titre\n\nStage: pending_publish\nBase: HEAD\u0000';
  const save = saving(feteFile, 'Fête 2\n', [published(feteFile)], { author, message });
  assert.equal((await store.save(fete, { ...save, stage: 'draft' })).stage, 'draft');
  assert.equal(
    git('log', '-1', '--format=%an|%ae|%cn|%s', feteBranch),
    'Eve x@y author X x@y 0 +0000|e@f.frcommitterY|Eve x@y author X x@y 0 +0000|Titre Stage: pending_publish Base: HEAD\n',
  );
  git('fsck', '--strict');
  for (const slug of ['../x', 'a--b', 'A', 'a.lock', 'a b', '', 'é', 'a\nb', '-a'])
    await assert.rejects(store.save({ ...fete, slug }, save), /cannot name a draft/);
});

test('a branch made by hand is a draft, whatever its history', async (t) => {
  const all = await fixture(t);
  const { store, write, commit, git, published } = all;
  const base = published(feteFile);
  git('switch', '--quiet', '--create', feteBranch.slice('refs/heads/'.length));
  write(feteFile, 'Fête 2\n');
  commit('Update Événement “fete”');
  moveMain(all, 3);
  const [draft] = await store.drafts(civray);
  assert.equal(draft?.stage, 'draft');
  assert.equal(draft.author.name, 'Bénévole');
  assert.deepEqual(draft.files, [
    { path: feteFile, base, id: git('rev-parse', `${feteBranch}:content/${feteFile}`).trim() },
  ]);
  git('switch', '--quiet', feteBranch.slice('refs/heads/'.length));
  git('merge', '--quiet', '--no-edit', 'main');
  git('switch', '--quiet', 'main');
  assert.deepEqual(await store.draft(fete), { ...draft, updated: (await only(store)).updated });
});

test('a merge or a rebase by hand in a draft of ours loses none of its changes', async (t) => {
  const all = await fixture(t);
  const { store, git, published } = all;
  const draft = await store.save(fete, saving(feteFile, 'Fête 2\n', [published(feteFile)]));
  for (const command of [['merge', '--no-edit'], ['rebase']]) {
    moveMain(all, 1);
    git('switch', '--quiet', feteBranch.slice('refs/heads/'.length));
    git(...command, '--quiet', 'main');
    git('switch', '--quiet', 'main');
    assert.deepEqual((await only(store)).files, draft.files);
    const bal = { path: 'vienne/civray/media/affiche.pdf', bytes: Buffer.from(command.join()) };
    const more = { ...saving(feteFile, '', []), changes: [bal], seen: {} };
    assert.equal((await store.save(fete, more)).files.length, 2);
    await store.save(fete, { ...more, changes: [{ path: bal.path }] });
  }
});

test('what a draft changes out of its commune is told, to be refused', async (t) => {
  const { store, git, write, commit } = await fixture(t);
  git('switch', '--quiet', '--create', feteBranch.slice('refs/heads/'.length));
  write('vienne/charroux/profile.yaml', 'name: Autre\n');
  write('../README.md', 'Autre\n');
  commit('Sort de la commune');
  git('switch', '--quiet', 'main');
  const paths = (await only(store)).files.map(({ path }) => path).toSorted();
  assert.deepEqual(paths, ['../README.md', 'vienne/charroux/profile.yaml']);
});

test('a branch that is no draft does not hide the others', async (t) => {
  const { store, git, published, warnings } = await fixture(t);
  await store.save(fete, saving(feteFile, 'Fête 2\n', [published(feteFile)]));
  const tree = git('rev-parse', 'HEAD^{tree}').trim();
  const orphan = git('commit-tree', tree, '-m', 'Sans passé').trim();
  git('update-ref', 'refs/heads/cms/vienne--civray--events/orphelin', orphan);
  git('update-ref', 'refs/heads/cms/vienne--civray--events/Mal_Nommé', orphan);
  const huge = hugeTree(git, published(feteFile));
  git('update-ref', 'refs/heads/cms/vienne--civray--events/enorme', huge);
  const drafts = await store.drafts(civray);
  assert.deepEqual(drafts.map(({ slug }) => slug).toSorted(), ['fete', 'orphelin']);
  assert.equal(warnings.length, 1);
  await store.discard({ ...fete, slug: 'enorme' }, marie);
  assert.equal((await store.drafts(civray)).length, 2);
});

/** A commit without a past, of more files than a draft has. */
function hugeTree(git: Fixture['git'], id: string): string {
  for (let at = 0; at < 1100; at += 100) {
    const entries = Array.from({ length: 100 }, (_, index) => `100644,${id},${at + index}.md`);
    git('update-index', ...entries.flatMap((entry) => ['--add', '--cacheinfo', entry]));
  }
  const tree = git('write-tree').trim();
  git('reset', '--quiet');
  return git('commit-tree', tree, '-m', 'Énorme').trim();
}

/** So many commits elsewhere on the published branch. */
function moveMain({ git, write, commit }: Fixture, times: number): void {
  git('switch', '--quiet', 'main');
  for (let time = 0; time < times; time += 1) {
    write('vienne/charroux/profile.yaml', `name: Charroux ${Math.random()}\n`);
    commit('Ailleurs');
  }
}

async function only(store: Fixture['store']) {
  const [draft] = await store.drafts(civray);
  if (!draft) throw new Error('no draft');
  return draft;
}
