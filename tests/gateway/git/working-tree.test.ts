import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { gitStore } from '../../../src/gateway/git/store.ts';
import {
  fete,
  feteFile,
  fixture,
  marie,
  publishing,
  publishText,
  saving,
  type Fixture,
} from './fixture.ts';

const photo = 'vienne/civray/media/events/fete/photo.jpg';
const bal = 'vienne/civray/events/bal.md';
const removing = { paths: [feteFile], author: marie, message: 'Retire la fête' };

/** What `git status` says, once the store has followed. */
async function status({ store, git }: Fixture): Promise<string[]> {
  await store.settled();
  return git('status', '--short', '--untracked-files=all').split('\n').filter(Boolean);
}

const onDisk = ({ content }: Fixture, path: string) => readFileSync(join(content, path), 'utf8');

test('the files follow what is published: changed, new, photos', async (t) => {
  const all = await fixture(t);
  const bytes = Buffer.from([0xff, 0xd8, 0, 10, 13, 10]);
  const save = saving(feteFile, 'Fête 2\n', [all.published(feteFile)]);
  await all.store.save(fete, { ...save, changes: [...save.changes, { path: photo, bytes }] });
  assert.equal(onDisk(all, feteFile), 'Fête\n');
  await all.store.publish(fete, publishing());
  assert.equal(onDisk(all, feteFile), 'Fête 2\n');
  assert.deepEqual(readFileSync(join(all.content, photo)), bytes);
  assert.deepEqual(readdirSync(dirname(join(all.content, photo))), ['photo.jpg']);
  assert.deepEqual(await status(all), []);
  assert.deepEqual(all.warnings, []);
});

test('what is taken off leaves the disk with its empty folder, and comes back', async (t) => {
  const all = await fixture(t);
  const path = 'vienne/civray/heritage/eglise.md';
  await all.store.unpublish(fete, { ...removing, paths: [path] });
  assert.ok(!existsSync(join(all.content, 'vienne/civray/heritage')));
  assert.deepEqual(await status(all), []);
  await all.store.publish(fete, publishing());
  assert.equal(onDisk(all, path), 'Église\n');
  assert.deepEqual(await status(all), []);
});

test('a file that a person is changing is left alone, and stays a change to commit', async (t) => {
  const all = await fixture(t);
  all.write(feteFile, 'À la main\n');
  all.write(bal, 'Bal à la main\n');
  await publishText(all, fete, feteFile, 'Fête 2\n');
  assert.equal(onDisk(all, feteFile), 'À la main\n');
  assert.deepEqual(await status(all), [` M content/${bal}`, ` M content/${feteFile}`]);
  // The published version is what the person's own commit starts from, so nothing is undone unseen.
  assert.match(all.git('diff', '--', `content/${feteFile}`), /-Fête 2\n\+À la main/);
});

test('what a person staged is left alone', async (t) => {
  const all = await fixture(t);
  all.write(feteFile, 'À la main\n');
  all.git('add', '.');
  all.write(feteFile, 'Fête\n');
  await publishText(all, fete, feteFile, 'Fête 2\n');
  await status(all);
  assert.equal(onDisk(all, feteFile), 'Fête 2\n');
  assert.equal(all.git('show', `:content/${feteFile}`), 'À la main\n');
});

test('a file that a person made or deleted at the same path is left alone', async (t) => {
  const all = await fixture(t);
  const path = 'vienne/civray/events/loto.md';
  all.write(path, 'Loto à la main\n');
  rmSync(join(all.content, feteFile));
  await publishText(all, { ...fete, slug: 'loto' }, path, 'Loto\n');
  await publishText(all, fete, feteFile, 'Fête 2\n');
  assert.equal(onDisk(all, path), 'Loto à la main\n');
  assert.ok(!existsSync(join(all.content, feteFile)));
  assert.deepEqual(await status(all), [` D content/${feteFile}`, ` M content/${path}`]);
});

test('a commit by hand between two publications keeps both', async (t) => {
  const all = await fixture(t);
  await publishText(all, fete, feteFile, 'Fête 2\n');
  await all.store.settled();
  all.write(bal, 'Bal 2\n');
  all.commit('Corrige le bal');
  await publishText(all, fete, feteFile, 'Fête 3\n');
  assert.equal(all.text(bal), 'Bal 2\n');
  assert.equal(all.text(feteFile), 'Fête 3\n');
  assert.deepEqual(await status(all), []);
});

test('while another Git holds the index, the publication is made, then told', async (t) => {
  const all = await fixture(t);
  const lock = join(all.root, '.git/index.lock');
  writeFileSync(lock, '');
  await publishText(all, fete, feteFile, 'Fête 2\n');
  assert.equal(all.text(feteFile), 'Fête 2\n');
  assert.equal(onDisk(all, feteFile), 'Fête 2\n');
  await all.store.settled();
  assert.equal(all.warnings.length, 1);
  assert.match(all.warnings[0] ?? '', /fete\.md.+la copie de travail n’a pas suivi.+index\.lock/s);
  rmSync(lock);
  await publishText(all, { ...fete, slug: 'bal' }, bal, 'Bal 2\n');
  assert.deepEqual(await status(all), []);
  assert.equal(all.warnings.length, 1);
});

test('a link does not lead the store out of the repository', async (t) => {
  const all = await fixture(t);
  const outside = join(all.root, '.git/outside');
  mkdirSync(outside);
  symlinkSync(outside, join(all.content, 'vienne/civray/media'));
  await all.store.save(fete, saving(photo, 'photo', ['']));
  await all.store.publish(fete, publishing());
  assert.equal(all.text(photo), 'photo');
  assert.deepEqual(readdirSync(outside), []);
});

test('a folder that is in the way of a file is told, and the rest follows', async (t) => {
  const all = await fixture(t);
  all.write('vienne/civray/media', 'un fichier');
  const save = saving(feteFile, 'Fête 2\n', [all.published(feteFile)]);
  const bytes = Buffer.from('photo');
  await all.store.save(fete, { ...save, changes: [{ path: photo, bytes }, ...save.changes] });
  await all.store.publish(fete, publishing());
  assert.equal(all.text(photo), 'photo');
  assert.equal(onDisk(all, feteFile), 'Fête 2\n');
  assert.equal(onDisk(all, 'vienne/civray/media'), 'un fichier');
});

test('line ends of the system are not a change by hand', async (t) => {
  const all = await fixture(t);
  all.git('config', 'core.autocrlf', 'true');
  all.write(feteFile, 'Fête\r\n');
  await publishText(all, fete, feteFile, 'Fête 2\n');
  assert.equal(onDisk(all, feteFile), 'Fête 2\n');
  assert.deepEqual(await status(all), []);
});

test('a sparse working tree stays sparse', async (t) => {
  const all = await fixture(t);
  all.git('sparse-checkout', 'set', 'content/vienne/charroux');
  await publishText(all, fete, feteFile, 'Fête 2\n');
  assert.ok(!existsSync(join(all.content, feteFile)));
  assert.deepEqual(await status(all), []);
});

test('a clone where nothing is checked out is left as it is', async (t) => {
  const all = await fixture(t);
  const clone = join(all.root, '.git/clone');
  all.git('clone', '--quiet', '--no-checkout', all.root, clone);
  mkdirSync(join(clone, 'content'));
  const store = await gitStore(join(clone, 'content'));
  await store.save(fete, saving('vienne/civray/events/loto.md', 'Loto\n', ['']));
  await store.publish(fete, publishing());
  await store.close();
  assert.deepEqual(readdirSync(join(clone, 'content')), []);
  assert.ok(!existsSync(join(clone, '.git/index')));
});
