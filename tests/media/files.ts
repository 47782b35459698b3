import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import type { Picture, PictureVariant } from '../../src/media/pictures.ts';

/** A folder of the test's own, with an accent and a space in its name, removed after the test. */
export async function temporaryFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'Photos de l’été '));
  context.after(() => rm(folder, { recursive: true }));
  return folder;
}

/** Writes the bytes or the text in the folder and gives the file's path. */
export async function put(
  folder: string,
  name: string,
  content: Buffer | string | Promise<Buffer>,
): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, await content);
  return file;
}

/** The left half red, the right half blue; `alpha` makes the blue half transparent. */
export function redAndBlue(width: number, height: number, alpha = false): Sharp {
  const half = { width: Math.round(width / 2), height };
  const right = sharp({
    create: { ...half, channels: 4, background: { r: 0, g: 0, b: 255, alpha: alpha ? 0 : 1 } },
  });
  return right.extend({ left: width - half.width, background: '#ff0000' });
}

/** Noise: its JPEG is heavy enough to be cut. */
export function noise(width: number, height: number): Sharp {
  const gaussian = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  return sharp({ create: { width, height, channels: 3, background: '#000', noise: gaussian } });
}

/** A PNG whose header declares this size, and whose data stop after the first bytes. */
export function pngDeclaring(width: number, height: number): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.alloc(1000));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.of()),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}

/** The colour and alpha at a place of an image file, 0 to 255 each. */
export async function colourAt(file: string, left: number, top: number): Promise<number[]> {
  const pixel = sharp(file).ensureAlpha().extract({ left, top, width: 1, height: 1 });
  return [...(await pixel.raw().toBuffer())];
}

/** The paths of the files under a folder, whatever their depth. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

export function variant(picture: Picture, format: string, width: number): PictureVariant {
  const found = picture.variants.find((each) => each.format === format && each.width === width);
  assert.ok(found, `${format} ${width}`);
  return found;
}

/** Encoding changes colours a little. */
export function assertNear(actual: readonly number[], expected: readonly number[]): void {
  assert.equal(actual.length, expected.length);
  const near = expected.every((value, i) => Math.abs(value - (actual[i] ?? NaN)) <= 12);
  assert.ok(near, `${actual.join()} is not near ${expected.join()}`);
}
