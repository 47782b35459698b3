import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { readPicture } from '../../src/media/pictures.ts';
import { assertNear, colourAt, put, redAndBlue, temporaryFolder, variant } from './files.ts';

test('every usual format is read, whatever the extension says', async (t) => {
  const folder = await temporaryFolder(t);
  const image = redAndBlue(80, 40);
  const sources = {
    'photo.jpeg': image.clone().removeAlpha().toColourspace('cmyk').jpeg(),
    'photo.avif': image.clone().avif(),
    'photo.tiff': image.clone().tiff(),
    'png.jpg': image.clone().png(),
    'grey.png': image.clone().greyscale().png(),
    '16 bits.png': image.clone().toColourspace('rgb16').png(),
  };
  for (const [name, source] of Object.entries(sources)) {
    const file = await put(folder, name, source.toBuffer());
    const picture = await readPicture(file, path.join(folder, 'cache'));
    assert.deepEqual([picture.width, picture.height], [80, 40], name);
    const [red, , blue] = await colourAt(variant(picture, 'webp', 80).file, 5, 5);
    assert.ok(name === 'grey.png' ? red === blue : red !== undefined && red > 200, name);
  }
});

test('an animation gives its first image', async (t) => {
  const folder = await temporaryFolder(t);
  const frames = await Promise.all(
    ['#ff0000', '#0000ff'].map((background) =>
      sharp({ create: { width: 60, height: 40, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const animation = sharp(frames, { join: { animated: true } }).gif();
  const file = await put(folder, 'animation.gif', animation.toBuffer());
  assert.equal((await sharp(file).metadata()).pages, 2);
  const picture = await readPicture(file, path.join(folder, 'cache'));
  assert.deepEqual([picture.width, picture.height], [60, 40]);
  const { file: made } = variant(picture, 'webp', 60);
  assertNear(await colourAt(made, 30, 20), [255, 0, 0, 255]);
});

test('a drawing becomes pixels at 640 whatever its nominal size, and reads no other file', async (t) => {
  const folder = await temporaryFolder(t);
  await put(folder, 'voisin.png', redAndBlue(50, 50).png().toBuffer());
  const image = '<image href="voisin.png" width="50" height="60"/>';
  const red = '<rect width="25" height="60" fill="#f00"/>';
  for (const size of [50, 50_000]) {
    const root = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size * 1.2}"`;
    const svg = `${root} viewBox="0 0 50 60">${image}${red}<script>alert(1)</script></svg>`;
    const picture = await readPicture(
      await put(folder, 'blason.svg', svg),
      path.join(folder, 'cache'),
    );
    assert.deepEqual([picture.width, picture.height], [640, 768]);
    assert.equal(picture.variants.length, 4);
    const { file: made } = variant(picture, 'webp', 640);
    assertNear(await colourAt(made, 300, 400), [255, 0, 0, 255]);
    assert.equal((await colourAt(made, 340, 400))[3], 0);
  }
});
