import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildSite } from '../../scripts/lib/build/site.ts';
import { cache } from '../../scripts/lib/folders.ts';
import { RandomNetwork, randomFrom } from './random-edits.ts';
import { bytesOf } from './site-files.ts';
import {
  build as buildSmall,
  network as settings,
  profile,
  temporaryFolder,
  write,
} from './small-network.ts';

const script = fileURLToPath(new URL('../../scripts/lib/bench/ours.ts', import.meta.url));
const folder = temporaryFolder();
const content = join(folder, 'content');
const dist = join(folder, 'dist');
const whole = join(folder, 'whole');
const pending = join(dist, '.beffroi/pending.json');

/** Starts a build in a process of its own, and kills it once it has begun to write pages. */
async function killBuild(milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [script, content, dist, cache], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  while (!existsSync(pending) && child.exitCode === null) await wait(1);
  await wait(milliseconds);
  child.kill('SIGKILL');
  await ended;
}

/** As the process does, to the end. */
async function build(target: string, changes: 'all' | 'whole' | []): Promise<void> {
  // That of `ours.ts`.
  const now = '2026-07-01T10:00:00Z';
  await buildSite({ content, dist: target, cache, now, changes, progress: () => undefined });
}

test('a build that was killed at any moment is made right by the next one', async (t) => {
  const random = randomFrom(7);
  const network = new RandomNetwork(folder, 7);
  for (let count = 0; count < 8; count += 1) network.addCommune();
  let killed = 0;
  for (let turn = 0; turn < 8; turn += 1) {
    for (let acts = 0; acts < 4; acts += 1) network.step();
    await killBuild(random() * 60);
    if (existsSync(pending)) killed += 1;
    // Sometimes what was being changed is as it was, when it is built again.
    if (turn % 4 === 3) network.revert();
    rmSync(whole, { recursive: true, force: true });
    if (existsSync(dist)) cpSync(dist, whole, { recursive: true });
    // A build of nothing else makes good what the killed one left.
    if (turn % 3 === 1) await build(dist, []);
    await build(dist, 'all');
    await build(whole, 'whole');
    assert.deepEqual(bytesOf(dist), bytesOf(whole), `turn ${String(turn)}`);
    assert.equal(existsSync(pending), false);
  }
  t.diagnostic(`${String(killed)} of 8 builds were killed before their end`);
  assert.ok(killed > 0);
});

test('what a killed build showed elsewhere is made right, when its edit is taken back', async () => {
  const own = temporaryFolder();
  const kept = join(own, 'dist/.beffroi');
  const pays = 'intercommunality: {name: Pays, siren: "200000001"}\n';
  const edited = (more: string) => ({ 'content/vienne/a/profile.yaml': profile('A', more) });
  write(own, { 'content/network.yaml': settings, ...edited('') });
  write(own, {
    'content/deux-sevres/b/profile.yaml': profile('B', pays).replace('86078', '79001'),
  });
  await buildSmall(own);
  const before = bytesOf(join(own, 'dist'));
  const site = readFileSync(join(kept, 'site.json'), 'utf8');
  write(own, edited(pays));
  await buildSmall(own);
  // As a build that is killed just before its end leaves it.
  write(kept, { 'site.json': site, 'pending.json': '["vienne/a"]' });
  write(own, edited(''));
  await buildSmall(own);
  assert.deepEqual(bytesOf(join(own, 'dist')), before);
});

test('what the network shows of departments is found again, when someone removed it', async () => {
  const own = temporaryFolder();
  const dist = join(own, 'dist');
  const named = (name: string) => ({ 'content/vienne/a/profile.yaml': profile(name) });
  write(own, { 'content/network.yaml': settings, ...named('A') });
  write(own, { 'content/deux-sevres/b/profile.yaml': profile('B').replace('86078', '79001') });
  await buildSmall(own);
  const before = bytesOf(dist);
  write(own, named('Autre'));
  await buildSmall(own);
  rmSync(join(dist, '.beffroi/summaries/deux-sevres.json'));
  write(own, named('A'));
  await buildSmall(own);
  assert.deepEqual(bytesOf(dist), before);
});
