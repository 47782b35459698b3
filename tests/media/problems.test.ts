import assert from 'node:assert/strict';
import { mkdir, symlink, truncate } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { PictureError, type PictureErrorCode } from '../../src/media/picture-error.ts';
import { readPicture } from '../../src/media/pictures.ts';
import { filesUnder, noise, pngDeclaring, put, redAndBlue, temporaryFolder } from './files.ts';

async function assertRefused(file: string, code: PictureErrorCode, message: RegExp): Promise<void> {
  const cache = path.join(path.dirname(file), 'cache');
  await assert.rejects(readPicture(file, cache), (error) => {
    assert.ok(error instanceof PictureError, String(error));
    assert.deepEqual([error.name, error.code], ['PictureError', code]);
    assert.match(error.message, message);
    return true;
  });
  const left = await filesUnder(path.dirname(file));
  assert.deepEqual(
    left.filter((each) => each.startsWith(cache)),
    [],
  );
}

test('a file that is no image, or is cut short, is told', async (t) => {
  const folder = await temporaryFolder(t);
  const jpeg = await noise(800, 600).jpeg().toBuffer();
  const png = await noise(80, 60).png().toBuffer();
  const contents = {
    'texte.jpg': 'Bonjour',
    'vide.jpg': '',
    'page.svg': '<html><body>Bonjour</body></html>',
    'coupée.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect',
    'document.jpg': '%PDF-1.7\n',
    'coupée.jpg': jpeg.subarray(0, jpeg.length / 2),
    'en-tête seul.jpg': jpeg.subarray(0, 100),
    'coupée.png': png.subarray(0, png.length / 2),
  };
  for (const [name, content] of Object.entries(contents)) {
    await assertRefused(await put(folder, name, content), 'broken', /^La photo est abîmée/);
  }
});

test('what is not there, or is no file, is told', async (t) => {
  const folder = await temporaryFolder(t);
  await assertRefused(path.join(folder, 'absente.jpg'), 'unreadable', /ne peut pas être lue/);
  await mkdir(path.join(folder, 'dossier.jpg'));
  await assertRefused(path.join(folder, 'dossier.jpg'), 'unreadable', /ne peut pas être lue/);
  await symlink('/dev/null', path.join(folder, 'lien.jpg'));
  await assertRefused(path.join(folder, 'lien.jpg'), 'unreadable', /ne peut pas être lue/);
});

test('a size that the header declares too large is refused before decoding', async (t) => {
  const folder = await temporaryFolder(t);
  const bomb = await put(folder, 'bombe.png', pngDeclaring(30_000, 30_000));
  await assertRefused(bomb, 'too-many-pixels', /30\u202f000\u202f×\u202f30\u202f000\u00a0pixels/);
  const over = await put(folder, 'plus.png', pngDeclaring(10_000, 6_001));
  await assertRefused(over, 'too-many-pixels', /60\u00a0millions/);
  const within = await put(folder, 'juste.png', pngDeclaring(10_000, 6_000));
  await assertRefused(within, 'broken', /abîmée/);
});

test('a strip that WebP could not hold is refused', async (t) => {
  const folder = await temporaryFolder(t);
  const strip = await put(folder, 'ruban.png', redAndBlue(100, 1001).png().toBuffer());
  await assertRefused(strip, 'too-tall', /^La photo est trop haute pour sa largeur/);
});

test('a file over 30 MB is refused unread', async (t) => {
  const folder = await temporaryFolder(t);
  const file = await put(folder, 'lourde.jpg', noise(80, 60).jpeg().toBuffer());
  await truncate(file, 31_000_000);
  await assertRefused(file, 'too-heavy', /31\u00a0Mo, pour 30\u00a0Mo au plus/);
});

test('HEIC and compressed drawings are refused with what to do instead', async (t) => {
  const folder = await temporaryFolder(t);
  const heic = await put(folder, 'IMG_0001.HEIC', '\0\0\0\x18ftypheic\0\0\0\0mif1heic');
  await assertRefused(heic, 'unsupported', /iPhone.*JPEG/);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
  const svgz = await put(folder, 'blason.svgz', gzipSync(svg));
  await assertRefused(svgz, 'unsupported', /compressé.*SVG simple ou en PNG/);
});
