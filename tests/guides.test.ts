import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import sharp from 'sharp';
import { guides } from '../src/guides/index.ts';

const folder = new URL('../src/guides/', import.meta.url);
const kept = readdirSync(new URL('images/', folder));

/** The pictures that a guide shows: what they say to those who do not see them, and their files. */
function picturesOf(name: string) {
  const text = readFileSync(new URL(`${name}.md`, folder), 'utf8');
  return Array.from(text.matchAll(/!\[([^\]]*)\]\(\.\/images\/([^)]*)\)/g), (found) => {
    const [, alt = '', file = ''] = found;
    return { alt, file };
  });
}

for (const { name } of guides)
  test(`the guide ${name} has a few pictures, each of which says what it shows`, () => {
    const pictures = picturesOf(name);
    assert.ok(pictures.length >= 3 && pictures.length <= 8, String(pictures.length));
    for (const { alt, file } of pictures) {
      assert.ok(alt.length > 20, `${file}: ${alt}`);
      assert.ok(kept.includes(file), `${file}: npm run screenshots`);
      assert.ok(file.startsWith(`${name}-`), file);
    }
  });

test('every picture is in a guide', () => {
  const shown = guides.flatMap(({ name }) => picturesOf(name).map(({ file }) => file));
  assert.deepEqual(kept.toSorted(), shown.toSorted());
});

test('the pictures of a phone have the width that the style-sheet knows them by', async () => {
  const sheet = readFileSync(new URL('../styles/prose.css', folder), 'utf8');
  const [, phone] = /img\[width='(\d+)'\]/.exec(sheet) ?? [];
  for (const file of kept) {
    const { width, height } = await sharp(
      readFileSync(new URL(`images/${file}`, folder)),
    ).metadata();
    assert.ok(width <= 1200, file);
    assert.equal(height > 1.5 * width, width === Number(phone), file);
  }
});
