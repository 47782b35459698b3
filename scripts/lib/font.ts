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

/** For browsers (19 kB), and for the outlines of the images of shares. */
const formats = { woff2: 'woff2', ttf: 'sfnt' } as const;

/** The folder of `display.woff2` and `display.ttf`, the font of titles, subset to French; made once, then kept. */
export async function displayFont(): Promise<string> {
  const folder = `${cache}/fonts/bricolage-${Object.values(axes).join('-')}`;
  mkdirSync(folder, { recursive: true });
  for (const [extension, targetFormat] of Object.entries(formats)) {
    const file = `${folder}/display.${extension}`;
    if (existsSync(file)) continue;
    const options = { targetFormat, variationAxes: axes };
    writeFileSync(file, await subsetFont(readFileSync(source), letters, options));
  }
  return folder;
}

function range(first: number, last: number): string {
  return String.fromCodePoint(
    ...Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
}
