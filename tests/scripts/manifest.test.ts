import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { readManifest } from '../../scripts/lib/manifest.ts';
import { bytesOf } from './site-files.ts';
import { build, heritage, temporaryFolder, twoCommunes, write } from './small-network.ts';

const folder = temporaryFolder();
const content = join(folder, 'content');
const dist = join(folder, 'dist');
const online = join(folder, 'online');
const before = join(folder, 'before.manifest');

function manifest(...words: string[]) {
  const command = ['scripts/manifest.ts', '--dist', dist, ...words];
  return spawnSync(process.execPath, command, { encoding: 'utf8' });
}

const lines = (name: string) => readFileSync(`${dist}.${name}`, 'utf8').split('\n').filter(Boolean);

/** Sends what the lists name, as `rclone --files-from` does. */
function deploy(): void {
  for (const path of lines('changed')) {
    mkdirSync(dirname(join(online, path)), { recursive: true });
    copyFileSync(join(dist, path), join(online, path));
  }
  for (const path of lines('removed')) rmSync(join(online, path));
  cpSync(`${dist}.manifest`, before);
}

test('only what changed travels, and what is online is then the site', async () => {
  write(content, twoCommunes);
  await build(folder);
  assert.match(
    manifest('--before', before).stdout,
    /^\d+ fichiers\s: \d+ à envoyer, 0 à retirer\.$/m,
  );
  deploy();
  assert.deepEqual(bytesOf(online), bytesOf(dist));

  write(content, { 'vienne/belin/heritage/four.md': heritage('Four') });
  rmSync(join(content, 'vienne/aubry/heritage/chapelle.md'));
  await build(folder);
  manifest('--before', before);
  assert.ok(lines('changed').includes('vienne/belin/patrimoine/four/index.html'));
  assert.ok(!lines('changed').includes('aide/mairie/index.html'));
  assert.ok(lines('changed').length < lines('manifest').length / 2);
  // The images of shares go too, of the chapel and of a commune whose emblem is another; and what finds them.
  const removed = lines('removed').filter((path) => !/\/(?:media|recherche\/index)\//.test(path));
  assert.deepEqual(removed, ['vienne/aubry/patrimoine/chapelle/index.html']);
  deploy();
  assert.deepEqual(bytesOf(online), bytesOf(dist));
});

test('the list is one that sha256sum can check', () => {
  const { status } = spawnSync('sha256sum', ['--check', '--quiet', `${dist}.manifest`], {
    cwd: dist,
  });
  assert.equal(status, 0);
});

test('a file that is no manifest is refused, with its line', () => {
  const text = `${'0'.repeat(64)}  index.html\nbonjour\n`;
  assert.throws(() => readManifest(text), /La ligne 2 n’est pas d’un manifeste\s: bonjour/);
});
