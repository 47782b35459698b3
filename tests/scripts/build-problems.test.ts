import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { BuildError } from '../../scripts/lib/build/build-error.ts';
import { changes, filesOf } from './site-files.ts';
import {
  build,
  heritage,
  network,
  profile,
  temporaryFolder,
  twoCommunes,
  write,
} from './small-network.ts';

const folder = temporaryFolder();
const content = join(folder, 'content');
const dist = join(folder, 'dist');
write(content, twoCommunes);
await build(folder);

const text = (path: string) => readFileSync(join(dist, path), 'utf8');
const tell = ({ problems }: Awaited<ReturnType<typeof build>>) =>
  problems.map(({ file, line, name }) => `${file}:${String(line)} ${name}`);

test('a commune with a problem keeps its pages as they were, the others are built', async () => {
  const before = filesOf(dist);
  write(content, {
    'vienne/aubry/heritage/eglise.md': heritage('Église neuve', 'aliases: [temple]\n'),
    'vienne/aubry/heritage/chapelle.md': heritage('Chapelle', 'kindd: chapel\n'),
    'vienne/belin/heritage/four.md': heritage('Four'),
  });
  const summary = await build(folder);
  assert.deepEqual(tell(summary), ['vienne/aubry/heritage/chapelle.md:5 unknown-key']);
  assert.equal(summary.communes, 1);
  const done = changes(before, filesOf(dist));
  const touched = [...done.written, ...done.removed].filter((path) =>
    path.startsWith('/vienne/aubry/'),
  );
  assert.deepEqual(touched, []);
  assert.ok(existsSync(join(dist, 'vienne/belin/patrimoine/four/index.html')));
});

test('a commune that never was right has no page', async () => {
  write(content, { 'vienne/casse/profile.yaml': 'name: [' });
  const summary = await build(folder);
  assert.ok(tell(summary).includes('vienne/casse/profile.yaml:1 yaml'));
  assert.equal(existsSync(join(dist, 'vienne/casse')), false);
});

test('a department whose only commune has a problem keeps its page', async () => {
  const alone = temporaryFolder();
  write(alone, {
    'content/network.yaml': network,
    'content/vienne/aubry/profile.yaml': profile('Aubry'),
  });
  await build(alone);
  write(alone, { 'content/vienne/aubry/profile.yaml': profile('Aubry', 'nom: Aubry\n') });
  await build(alone);
  assert.ok(existsSync(join(alone, 'dist/vienne/aubry/index.html')));
  assert.ok(existsSync(join(alone, 'dist/vienne/index.html')));
});

test('an old name that is another commune’s is a problem, and takes no page from it', async () => {
  write(content, {
    ...twoCommunes,
    'vienne/belin/profile.yaml': profile(
      'Belin',
      'aliases:\n  - aubry\n  - vieil-aubry\n  - vieux-belin\n',
    ),
  });
  rmSync(join(content, 'vienne/casse'), { recursive: true });
  const summary = await build(folder);
  assert.deepEqual(tell(summary), [
    'vienne/belin/profile.yaml:5 same-address',
    'vienne/belin/profile.yaml:6 same-address',
  ]);
  assert.match(summary.problems[1]?.message ?? '', /vieil-aubry.* déjà prise par vienne\/aubry\//);
  assert.match(text('vienne/aubry/index.html'), /<h1>Aubry<\/h1>/);
  assert.deepEqual(text('_redirects').trim().split('\n'), [
    '/vienne/vieil-aubry/ /vienne/aubry/ 301!',
    '/vienne/aubry/patrimoine/temple/ /vienne/aubry/patrimoine/eglise/ 301!',
    '/vienne/vieux-belin/ /vienne/belin/ 301!',
  ]);
});

test('without the network’s own settings nothing is touched', async () => {
  const before = filesOf(dist);
  write(content, { 'network.yaml': network.replace('https', 'ftp') });
  const summary = await build(folder);
  assert.deepEqual(tell(summary), ['network.yaml:2 value']);
  assert.equal(summary.pages, 0);
  assert.deepEqual(changes(before, filesOf(dist)), { written: [], added: [], removed: [] });
});

test('a folder that someone else filled is not swept', async () => {
  const other = temporaryFolder();
  write(other, { 'content/network.yaml': network, 'dist/thesis.txt': 'x' });
  await assert.rejects(build(other), (error) => {
    assert.ok(error instanceof BuildError);
    assert.match(error.message, /contient autre chose qu’un site/);
    return true;
  });
  assert.deepEqual([...filesOf(join(other, 'dist')).keys()], ['/thesis.txt']);
});
