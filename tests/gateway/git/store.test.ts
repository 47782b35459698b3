import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gitAuthor } from '../../../src/gateway/git/author.ts';
import { gitStore, NoRepositoryError } from '../../../src/gateway/git/store.ts';
import { emptyRepository, feteFile, files, fixture } from './fixture.ts';

for (const prefix of ['content/', '', 'sites/réseau d’ici/'])
  test(`the published files, with the content in « ${prefix} »`, async (t) => {
    const { store, published } = await fixture(t, prefix);
    const listed = await store.list('vienne/civray');
    const paths = Object.keys(files).filter((path) => path.startsWith('vienne/civray/'));
    assert.deepEqual(listed.map(({ path }) => path).toSorted(), paths.toSorted());
    for (const { path, id } of listed) {
      assert.equal(id, published(path));
      assert.equal(Buffer.from(await store.read(id)).toString(), files[path]);
    }
    assert.deepEqual(await store.folders('vienne'), ['charroux', 'civray']);
    assert.ok((await store.folders('')).includes('vienne'));
    assert.ok((await store.list('')).some(({ path }) => path === feteFile));
  });

test('a folder that does not exist is empty', async (t) => {
  const { store } = await fixture(t);
  assert.deepEqual(await store.list('vienne/nulle-part'), []);
  assert.deepEqual(await store.folders('vienne/civray/profile.yaml'), []);
});

test('what a person commits is published at once', async (t) => {
  const { store, write, commit, published } = await fixture(t);
  await store.list('vienne');
  write(feteFile, 'Grande fête\n');
  commit('Agrandit la fête');
  const listed = await store.list('vienne/civray/events');
  assert.equal(listed.find(({ path }) => path === feteFile)?.id, published(feteFile));
});

test('objects that Git has packed meanwhile are still found', async (t) => {
  const { store, git, published } = await fixture(t);
  const id = published(feteFile);
  await store.read(id);
  git('gc', '--quiet', '--prune=now');
  assert.equal(Buffer.from(await store.read(id)).toString(), 'Fête\n');
  assert.equal((await store.list('vienne/civray')).length, 4);
});

test('only the id of a file can be read', async (t) => {
  const { store, git } = await fixture(t);
  const names = ['HEAD', 'HEAD:README.md', 'f'.repeat(40), git('rev-parse', 'HEAD').trim(), ''];
  for (const name of names) await assert.rejects(store.read(name), /is no/);
});

test('a path cannot lead out of the content, nor into Git', async (t) => {
  const { store } = await fixture(t);
  for (const path of ['../README.md', 'vienne//civray', './vienne', '.git/config', 'a\nb', '/etc'])
    await assert.rejects(store.list(path), /is no path/);
});

test('without a repository or without a commit, an error says what to do', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'beffroi-no-git-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  await assert.rejects(gitStore(folder), NoRepositoryError);
  await assert.rejects(gitStore(join(folder, 'absent')), NoRepositoryError);
  await assert.rejects(gitStore(emptyRepository(t).root), /git init.+git commit/);
});

test('the author is the Git user, or the person of this machine', async (t) => {
  const { root, git } = emptyRepository(t);
  assert.deepEqual(await gitAuthor(root), { name: 'Bénévole', email: 'benevole@exemple.fr' });
  git('config', 'user.name', '');
  const { username } = userInfo();
  assert.deepEqual(await gitAuthor(root), { name: username, email: `${username}@localhost` });
});
