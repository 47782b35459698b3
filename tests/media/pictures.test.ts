import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { type Picture, readPicture } from '../../src/media/pictures.ts';
import { assertNear, colourAt, put, redAndBlue, temporaryFolder, variant } from './files.ts';

const widths = (picture: Picture): number[] => [
  ...new Set(picture.variants.map((variant) => variant.width)),
];

test('a large photo comes out in three widths, as AVIF and WebP that are what they say', async (t) => {
  const folder = await temporaryFolder(t);
  const file = await put(folder, 'Fête du village.jpg', redAndBlue(2400, 1200).jpeg().toBuffer());
  const picture = await readPicture(file, path.join(folder, 'cache'));
  assert.deepEqual([picture.width, picture.height], [1600, 800]);
  assert.deepEqual(widths(picture), [480, 960, 1600]);
  assert.equal(picture.variants.length, 6);
  for (const { format, width, file: made, name } of picture.variants) {
    const metadata = await sharp(made).metadata();
    assert.equal(metadata.format, format === 'avif' ? 'heif' : 'webp');
    assert.deepEqual([metadata.width, metadata.height], [width, width / 2]);
    assert.match(name, new RegExp(`^[0-9a-f]{16}-${width}\\.${format}$`));
    assert.equal(path.basename(made), name);
    assertNear(await colourAt(made, 10, 10), [255, 0, 0, 255]);
    assertNear(await colourAt(made, width - 10, 10), [0, 0, 255, 255]);
  }
});

test('a sideways photo is set upright, and its place and author stay out of the site', async (t) => {
  const folder = await temporaryFolder(t);
  const gps = { GPSLatitudeRef: 'N', GPSLatitude: '46/1 8/1 0/1' };
  const sideways = redAndBlue(1000, 500)
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { Copyright: 'Jeanne Dupont' }, IFD3: gps })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><who>Jeanne Dupont</who></x:xmpmeta>');
  const file = await put(folder, 'photo.jpg', sideways.jpeg().toBuffer());
  const before = await sharp(file).metadata();
  assert.equal(before.orientation, 6);
  assert.ok(before.exif?.includes('Jeanne Dupont') && before.xmp && before.icc);

  const picture = await readPicture(file, path.join(folder, 'cache'));
  assert.deepEqual([picture.width, picture.height], [500, 1000]);
  for (const { file: made, width } of picture.variants) {
    const { exif, xmp, icc, iptc, orientation } = await sharp(made).metadata();
    const left = [exif, xmp, icc, iptc, orientation].filter((each) => each !== undefined);
    assert.deepEqual(left, []);
    assert.doesNotMatch(await readFile(made, 'latin1'), /Exif|Jeanne|xmpmeta/);
    assertNear(await colourAt(made, 10, 10), [255, 0, 0, 255]);
    assertNear(await colourAt(made, 10, 2 * width - 10), [0, 0, 255, 255]);
  }
});

test('the colours of a wide-gamut photo are converted, not only relabelled', async (t) => {
  const folder = await temporaryFolder(t);
  const orange = sharp({ create: { width: 64, height: 64, channels: 3, background: '#e07020' } });
  const file = await put(folder, 'p3.png', orange.withIccProfile('p3').png().toBuffer());
  const stored = await sharp(file, { ignoreIcc: true }).raw().toBuffer();
  assert.notDeepEqual([...stored.subarray(0, 3)], [0xe0, 0x70, 0x20]);
  const picture = await readPicture(file, path.join(folder, 'cache'));
  for (const format of ['avif', 'webp']) {
    const { file: made } = variant(picture, format, 64);
    assertNear(await colourAt(made, 32, 32), [0xe0, 0x70, 0x20, 255]);
  }
});

test('transparency is kept', async (t) => {
  const folder = await temporaryFolder(t);
  const file = await put(folder, 'blason.png', redAndBlue(600, 300, true).png().toBuffer());
  const picture = await readPicture(file, path.join(folder, 'cache'));
  for (const { file: made, width } of picture.variants) {
    assertNear(await colourAt(made, 10, 10), [255, 0, 0, 255]);
    assert.equal((await colourAt(made, width - 10, 10))[3], 0);
  }
});

test('a small photo is never enlarged', async (t) => {
  const folder = await temporaryFolder(t);
  const cases: [number, number[]][] = [
    [200, [200]],
    [480, [480]],
    [700, [480, 700]],
    [1600, [480, 960, 1600]],
  ];
  for (const [width, expected] of cases) {
    const file = await put(folder, `${width}.webp`, redAndBlue(width, 100).webp().toBuffer());
    const picture = await readPicture(file, path.join(folder, 'cache'));
    assert.deepEqual(widths(picture), expected);
    assert.deepEqual([picture.width, picture.height], [width, 100]);
  }
});
