import assert from 'node:assert/strict';
import { copyFile, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { readPicture } from '../../src/media/pictures.ts';
import { filesUnder, noise, put, redAndBlue, temporaryFolder } from './files.ts';

const longAgo = new Date('2001-01-01');

test('a photo seen before is not encoded again, even renamed and with a new date', async (t) => {
  const folder = await temporaryFolder(t);
  const cache = path.join(folder, 'cache');
  const file = await put(folder, 'photo.jpg', redAndBlue(600, 300).jpeg().toBuffer());
  const first = await readPicture(file, cache);
  const made = await filesUnder(cache);
  for (const each of made) await utimes(each, longAgo, longAgo);

  const copy = path.join(folder, 'Autre nom.jpeg');
  await copyFile(file, copy);
  assert.deepEqual(await readPicture(copy, cache), first);
  assert.deepEqual(await filesUnder(cache), made);
  for (const each of made) assert.deepEqual((await stat(each)).mtime, longAgo);
});

test('a changed photo gets other file names', async (t) => {
  const folder = await temporaryFolder(t);
  const cache = path.join(folder, 'cache');
  const names = new Set<string>();
  for (const width of [300, 301]) {
    const file = await put(folder, 'photo.png', redAndBlue(width, 300).png().toBuffer());
    for (const { name } of (await readPicture(file, cache)).variants) names.add(name.slice(0, 16));
  }
  assert.equal(names.size, 2);
});

test('what an interrupted run left is replaced, never written over', async (t) => {
  const folder = await temporaryFolder(t);
  const cache = path.join(folder, 'cache');
  const file = await put(folder, 'photo.jpg', redAndBlue(600, 300).jpeg().toBuffer());
  const { variants } = await readPicture(file, cache);
  const meta = (await filesUnder(cache)).find((each) => each.endsWith('meta.json'));
  const [cut, missing] = variants;
  assert.ok(meta && cut && missing);

  for (const interrupt of [rm, emptied, withoutSize]) {
    await interrupt(meta);
    await writeFile(cut.file, 'half');
    await rm(missing.file);
    const before = await stat(cut.file);
    assert.deepEqual((await readPicture(file, cache)).variants, variants);
    assert.notEqual((await stat(cut.file)).ino, before.ino);
    for (const variant of variants) {
      assert.equal((await sharp(variant.file).metadata()).width, variant.width);
    }
    assert.deepEqual(JSON.parse(await readFile(meta, 'utf8')), { width: 600, height: 300 });
  }
});

const emptied = (file: string): Promise<void> => writeFile(file, '');
const withoutSize = (file: string): Promise<void> => writeFile(file, '{}');

test('a folder of photos read all at once, with a bad one, gives the good ones', async (t) => {
  const folder = await temporaryFolder(t);
  const good = noise(700, 300).jpeg().toBuffer();
  const files = [
    await put(folder, 'a.jpg', good),
    await put(folder, 'b.jpg', 'not an image'),
    await put(folder, 'c.jpg', good),
  ];
  const results = await Promise.allSettled(
    files.map((f) => readPicture(f, path.join(folder, 'cache'))),
  );
  assert.deepEqual(
    results.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  );
});

test('a photo that is changed in place, keeping its size and date, is seen to be another', async (t) => {
  const folder = await temporaryFolder(t);
  const file = path.join(folder, 'photo.png');
  const names = new Set<string>();
  const sizes = new Set<number>();
  for (const background of ['#f00', '#00f']) {
    const create = { width: 300, height: 200, channels: 3, background } as const;
    await writeFile(file, await sharp({ create }).png({ compressionLevel: 0 }).toBuffer());
    await utimes(file, longAgo, longAgo);
    sizes.add((await stat(file)).size);
    const { variants } = await readPicture(file, path.join(folder, 'cache'));
    names.add(variants[0]?.name ?? '');
  }
  assert.deepEqual([sizes.size, names.size], [1, 2]);
});
