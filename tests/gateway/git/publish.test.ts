import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NoDraftError } from '../../../src/gateway/ports.ts';
import {
  civray,
  clashesOf,
  fete,
  feteBranch,
  feteFile,
  fixture,
  marie,
  paul,
  publishing,
  publishText,
  saving,
} from './fixture.ts';

const photo = 'vienne/civray/media/events/fete/photo.jpg';

test('publishing ends the draft, and every save stays in the history', async (t) => {
  const { store, git, published, text } = await fixture(t);
  const save = saving(feteFile, 'Fête 2\n', [published(feteFile)]);
  const first = await store.save(fete, save);
  const seen = { [feteFile]: [first.files[0]?.id ?? ''] };
  const changes = [
    { path: feteFile, bytes: Buffer.from('Fête 3\n') },
    { path: photo, bytes: Buffer.from([0, 255]) },
  ];
  await store.save(fete, { ...save, changes, seen });
  await store.publish(fete, { ...publishing(paul), message: 'Publie la fête' });
  assert.equal(text(feteFile), 'Fête 3\n');
  assert.equal(text('vienne/civray/events/bal.md'), 'Bal\n');
  assert.equal(await store.draft(fete), undefined);
  assert.deepEqual(await store.drafts(civray), []);
  assert.equal(git('log', '-1', '--format=%an: %s'), 'Paul Durand: Publie la fête\n');
  assert.equal(git('rev-list', '--count', '--author=Marie', 'HEAD'), '2\n');
  git('fsck', '--strict');
});

test('a draft that deletes a file and its folder', async (t) => {
  const { store, git, published } = await fixture(t);
  const path = 'vienne/civray/heritage/eglise.md';
  const save = saving(path, '', [published(path)]);
  await store.save(fete, { ...save, changes: [{ path }] });
  await store.publish(fete, publishing());
  assert.doesNotMatch(git('ls-tree', '-r', '--name-only', 'HEAD'), /heritage/);
  assert.deepEqual(await store.folders('vienne/civray'), ['events']);
});

test('a refusal publishes nothing, and keeps the draft', async (t) => {
  const { store, published, git } = await fixture(t);
  const draft = await store.save(fete, saving(feteFile, 'Fête 2\n', [published(feteFile)]));
  const head = git('rev-parse', 'HEAD');
  const refusal = store.publish(fete, {
    ...publishing(),
    accept: (files) => {
      assert.deepEqual(files, draft.files);
      throw new RangeError('refused');
    },
  });
  await assert.rejects(refusal, RangeError);
  assert.equal(git('rev-parse', 'HEAD'), head);
  assert.deepEqual(await store.draft(fete), draft);
});

test('only ordinary files are published, whoever made the draft', async (t) => {
  const { store, git, published } = await fixture(t);
  const draft = feteBranch.slice('refs/heads/'.length);
  git('switch', '--quiet', '--create', draft);
  git('update-index', '--add', '--cacheinfo', `120000,${published(feteFile)},content/lien.md`);
  git('commit', '--quiet', '--message', 'Un lien');
  git('switch', '--quiet', '--force', 'main');
  await assert.rejects(store.publish(fete, publishing()), /ordinary files/);
  git('switch', '--quiet', draft);
  await assert.rejects(store.publish(fete, publishing()), /HEAD is a draft/);
});

test('what others publish meanwhile elsewhere is kept', async (t) => {
  const { store, published, text, write, commit } = await fixture(t);
  await store.save(fete, saving(feteFile, 'Fête 2\n', [published(feteFile)]));
  write('vienne/civray/events/bal.md', 'Bal 2\n');
  commit('Corrige le bal');
  await store.publish(fete, publishing());
  assert.equal(text(feteFile), 'Fête 2\n');
  assert.equal(text('vienne/civray/events/bal.md'), 'Bal 2\n');
});

test('what others publish meanwhile at the same path is a conflict, then a choice', async (t) => {
  const all = await fixture(t);
  const { store, published, text, write, commit } = all;
  const before = published(feteFile);
  const mine = (await store.save(fete, saving(feteFile, 'Marie\n', [before]))).files[0]?.id ?? '';
  write(feteFile, 'Bénévole\n');
  commit('Corrige la fête');
  const [clash] = await clashesOf(store.publish(fete, publishing()));
  assert.equal(clash?.path, feteFile);
  assert.equal(clash.id, published(feteFile));
  assert.equal(clash.author.name, 'Bénévole');
  assert.equal(text(feteFile), 'Bénévole\n');

  // To save again without having seen the other version does not make it seen.
  const second = await store.save(fete, saving(feteFile, 'Marie 2\n', [mine]));
  assert.equal((await clashesOf(store.publish(fete, publishing()))).length, 1);

  const seen = [second.files[0]?.id ?? '', clash.id ?? ''];
  await store.save(fete, saving(feteFile, 'Marie et le bénévole\n', seen));
  await store.publish(fete, publishing());
  assert.equal(text(feteFile), 'Marie et le bénévole\n');
});

test('a file deleted or renamed meanwhile by a volunteer is a conflict, then a choice', async (t) => {
  const { store, git, published, text } = await fixture(t);
  const draft = await store.save(fete, saving(feteFile, 'Marie\n', [published(feteFile)]));
  git('mv', `content/${feteFile}`, 'content/vienne/civray/events/grande-fete.md');
  git('commit', '--quiet', '--message', 'Renomme la fête');
  const [clash] = await clashesOf(store.publish(fete, publishing()));
  assert.equal(clash?.id, undefined);
  assert.equal(clash?.author.name, 'Bénévole');
  await store.save(fete, saving(feteFile, 'Marie\n', [draft.files[0]?.id ?? '', '']));
  await store.publish(fete, publishing());
  assert.equal(text(feteFile), 'Marie\n');
  assert.equal(text('vienne/civray/events/grande-fete.md'), 'Fête\n');
});

test('writing over one published version does not write over another unseen', async (t) => {
  const { store, published, write, commit, text } = await fixture(t);
  const bal = 'vienne/civray/events/bal.md';
  const save = saving(feteFile, 'Marie\n', [published(feteFile)]);
  const changes = [...save.changes, { path: bal, bytes: Buffer.from('Bal de Marie\n') }];
  const { files } = await store.save(fete, { ...save, changes });
  write(feteFile, 'Bénévole\n');
  write(bal, 'Bal du bénévole\n');
  commit('Corrige les deux');
  const seen = [...files.map(({ id = '' }) => id), published(feteFile)];
  const clashes = await clashesOf(store.save(fete, saving(feteFile, 'Marie 2\n', seen)));
  assert.deepEqual(
    clashes.map(({ path, id }) => [path, id]),
    [[bal, published(bal)]],
  );
  const both = { [feteFile]: seen, [bal]: [...seen, published(bal)] };
  await store.save(fete, { ...saving(feteFile, 'Marie 2\n', []), seen: both });
  await store.publish(fete, publishing());
  assert.equal(text(bal), 'Bal de Marie\n');
});

test('the same change made twice is no conflict', async (t) => {
  const { store, published, write, commit, text } = await fixture(t);
  await store.save(fete, saving(feteFile, 'Fête 2\n', [published(feteFile)]));
  write(feteFile, 'Fête 2\n');
  commit('La même');
  await store.publish(fete, publishing());
  assert.equal(text(feteFile), 'Fête 2\n');
  assert.equal(await store.draft(fete), undefined);
});

test('of two people, the second to save is told whose version stands there', async (t) => {
  const { store, published } = await fixture(t);
  const seen = [published(feteFile)];
  const draft = await store.save(fete, saving(feteFile, 'Marie\n', seen));
  const attempt = saving(feteFile, 'Paul\n', seen, { author: paul });
  const id = draft.files[0]?.id ?? '';
  assert.deepEqual(await clashesOf(store.save(fete, attempt)), [
    { path: feteFile, id, author: marie, date: draft.updated },
  ]);
  const written = await store.save(fete, { ...attempt, seen: { [feteFile]: [...seen, id] } });
  assert.deepEqual(written.author, paul);
});

test('a draft published by another cannot be written over unseen, nor published twice', async (t) => {
  const all = await fixture(t);
  const { store, published } = all;
  const before = published(feteFile);
  await publishText(all, fete, feteFile, 'Paul\n', paul);
  const [clash] = await clashesOf(store.save(fete, saving(feteFile, 'Marie\n', [before])));
  assert.deepEqual(clash?.author, paul);
  assert.equal(clash.id, published(feteFile));
  await assert.rejects(store.publish(fete, publishing()), NoDraftError);
});

test('a new entry under a name that is taken is a conflict', async (t) => {
  const { store, published } = await fixture(t);
  const [clash] = await clashesOf(store.save(fete, saving(feteFile, 'Nouvelle\n', [''])));
  assert.equal(clash?.id, published(feteFile));
});

test('a detached HEAD is published too', async (t) => {
  const all = await fixture(t);
  const main = all.git('rev-parse', 'main');
  all.git('switch', '--quiet', '--detach');
  await publishText(all, fete, feteFile, 'Fête 2\n');
  assert.equal(all.text(feteFile), 'Fête 2\n');
  assert.equal(all.git('rev-parse', 'main'), main);
});

test('no hook runs, and nothing is signed', async (t) => {
  const all = await fixture(t);
  for (const hook of ['reference-transaction', 'post-index-change', 'pre-commit'])
    all.write(`../.git/hooks/${hook}`, '#!/bin/sh\nexit 1\n');
  all.git('update-index', '--refresh');
  all.git('config', 'commit.gpgSign', 'true');
  await publishText(all, fete, feteFile, 'Fête 2\n');
  await all.store.settled();
  assert.deepEqual(all.warnings, []);
});
