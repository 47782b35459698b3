import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Output } from '../../scripts/lib/build/output.ts';
import { temporaryFolder, write } from './small-network.ts';

const bytes = new TextEncoder().encode('texte');

test('an address that ends with a slash is an index.html', () => {
  const folder = temporaryFolder();
  const output = new Output(folder);
  output.put('/a/b/', bytes);
  output.put('/c.txt', bytes);
  assert.equal(readFileSync(join(folder, 'a/b/index.html'), 'utf8'), 'texte');
  assert.equal(readFileSync(join(folder, 'c.txt'), 'utf8'), 'texte');
  assert.deepEqual(readdirSync(join(folder, 'a/b')), ['index.html']);
  assert.deepEqual(output.tally, { written: 2, unchanged: 0, removed: 0, bytes: 10 });
});

test('a file that is half there is written whole; what a stopped build left is removed', () => {
  const folder = temporaryFolder();
  write(folder, { 'a/index.html': 'tex', 'a/index.html.tmp': 'te', 'a/photo.webp.tmp': 'x' });
  const output = new Output(folder);
  output.put('/a/', bytes);
  assert.equal(output.keep('/a/photo.webp'), false);
  output.sweep('/a/');
  assert.deepEqual(readdirSync(join(folder, 'a')), ['index.html']);
  assert.equal(readFileSync(join(folder, 'a/index.html'), 'utf8'), 'texte');
});

test('a sweep looks only under its address, and not into the folders that are spared', () => {
  const folder = temporaryFolder();
  write(folder, {
    'a/old.html': 'x',
    'a/b/old.html': 'x',
    'a/c/d/old.html': 'x',
    'e/old.html': 'x',
  });
  mkdirSync(join(folder, 'a/empty/inside'), { recursive: true });
  const output = new Output(folder);
  output.put('/a/', bytes);
  output.sweep('/a/', (path) => path === '/a/b/');
  assert.deepEqual(readdirSync(join(folder, 'a')).toSorted(), ['b', 'index.html']);
  assert.ok(existsSync(join(folder, 'a/b/old.html')));
  assert.ok(existsSync(join(folder, 'e/old.html')));
  assert.equal(output.tally.removed, 2);
});

test('a symbolic link is removed; what it leads to is not', () => {
  const folder = temporaryFolder();
  write(folder, { 'elsewhere/file.txt': 'x', 'site/index.html': 'x' });
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'site/link'));
  const output = new Output(join(folder, 'site'));
  output.put('/', bytes);
  output.sweep('/');
  assert.deepEqual(readdirSync(join(folder, 'site')), ['index.html']);
  assert.ok(existsSync(join(folder, 'elsewhere/file.txt')));
});

test('a folder is copied with its folders, and left alone when it is there already', () => {
  const folder = temporaryFolder();
  write(folder, { 'theme/_astro/page.css': 'x', 'theme/favicon.svg': 'y' });
  const copy = () => {
    const output = new Output(join(folder, 'site'));
    output.copy(join(folder, 'theme'));
    output.sweep('/');
    return output.tally.written;
  };
  assert.equal(copy(), 2);
  assert.equal(copy(), 0);
  assert.equal(readFileSync(join(folder, 'site/_astro/page.css'), 'utf8'), 'x');
});
