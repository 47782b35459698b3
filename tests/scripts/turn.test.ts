import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inTurn } from '../../scripts/lib/build/turn.ts';
import { buildSite } from '../../scripts/lib/build/site.ts';
import { cache } from '../../scripts/lib/folders.ts';
import { bytesOf } from './site-files.ts';
import { heritage, temporaryFolder, twoCommunes, write } from './small-network.ts';

const script = fileURLToPath(new URL('../../scripts/lib/bench/ours.ts', import.meta.url));

test('what is done on one folder is done in turn, on another at once', async () => {
  const said: string[] = [];
  const { promise, resolve: release } = Promise.withResolvers<undefined>();
  const first = inTurn('/a', async () => {
    await promise;
    said.push('first');
  });
  const second = inTurn('/a', async () => {
    said.push('second');
    return Promise.resolve();
  });
  await inTurn('/b', async () => {
    said.push('other');
    return Promise.resolve();
  });
  release(undefined);
  await Promise.all([first, second]);
  assert.deepEqual(said, ['other', 'first', 'second']);
});

test('work that fails gives its turn up', async () => {
  await assert.rejects(
    inTurn('/c', () => Promise.reject(new Error('no'))),
    /no/,
  );
  assert.equal(await inTurn('/c', () => Promise.resolve(1)), 1);
});

test('builds of the same site started at once by several processes give it whole', async () => {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  const dist = join(folder, 'dist');
  write(content, twoCommunes);
  const start = () =>
    once(spawn(process.execPath, [script, content, dist, cache], { stdio: 'ignore' }), 'exit');
  const builds = [start(), start()];
  write(content, { 'vienne/belin/heritage/four.md': heritage('Four') });
  builds.push(start());
  for (const ended of await Promise.all(builds)) assert.deepEqual(ended, [0, null]);
  const whole = join(folder, 'whole');
  const now = '2026-07-01T10:00:00Z';
  await buildSite({ content, dist: whole, cache, now, progress: () => undefined });
  assert.deepEqual(bytesOf(dist), bytesOf(whole));
});
