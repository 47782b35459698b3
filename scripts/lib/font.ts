import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { cache } from './folders.ts';

const source = fileURLToPath(
  import.meta
    .resolve('@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-standard-normal.woff2'),
);

/** One instance, narrow and bold as on a village poster: the whole variable font weighs seven times as much. */
const axes = { wght: 700, opsz: 96, wdth: 85 };

/** What French is written with: Latin-1, œ, and the punctuation of typography. */
const letters = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}œŒŸ’‘“”…–—\u2009\u202f€`;

/** The folder of `display.woff2`, the font of titles, subset to French (19 kB); made once, then kept. */
export async function displayFont(): Promise<string> {
  const folder = `${cache}/fonts/bricolage-${Object.values(axes).join('-')}`;
  const file = `${folder}/display.woff2`;
  if (existsSync(file)) return folder;
  const font = await subsetFont(readFileSync(source), letters, {
    targetFormat: 'woff2',
    variationAxes: axes,
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, font);
  return folder;
}

function range(first: number, last: number): string {
  return String.fromCodePoint(
    ...Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
}
