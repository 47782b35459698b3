import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsqr from 'jsqr';
import sharp from 'sharp';
import { codeOf } from '../../src/share/code.ts';

/** What a telephone reads in a code, drawn with its quiet zone at a few pixels a module. */
async function read(url: string): Promise<string | undefined> {
  const { path, size } = codeOf(url);
  const side = size + 8;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side * 4}" height="${side * 4}" viewBox="-4 -4.5 ${side} ${side}"><path fill="#fff" d="M-4-5h${side}v${side + 1}h-${side}z"/><path stroke="#000" d="M0 0${path}"/></svg>`;
  const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
  return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test('a code of any length leads to its address', async () => {
  const origin = 'https://www.exemple.fr/vienne/';
  for (const length of [1, 20, 40, 80, 160]) {
    const url = `${origin}${'saint-pierre-'.repeat(20).slice(0, length)}/`;
    assert.equal(await read(url), url);
  }
});
