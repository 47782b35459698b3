import { Blob, Buffer as Run, Face, Font, shape } from 'harfbuzzjs';
import { cache } from '../cache.ts';

/** Writes lines of text as outlines, for letters one pixel high. */
export interface Lettering {
  width: (line: string) => number;
  /** SVG, from the beginning of the line's base. */
  outlines: (line: string) => string;
}

interface Glyph {
  id: number;
  x: number;
}

interface Shaped {
  glyphs: Glyph[];
  width: number;
}

/** The lettering of a font. A letter that it has not is written without its accent, or left out. */
export function lettering(bytes: Uint8Array): Lettering {
  const face = new Face(new Blob(bytes));
  const font = new Font(face);
  const known = new Set(face.collectUnicodes());
  // Lines are measured again and again while their size is looked for.
  const lines = cache<Shaped>(2000);
  const shaped = (line: string) => lines(line, () => shapeLine(legible(line, known), font));
  const paths = cache<string>(500);
  const scale = 1 / face.upem;
  return {
    width: (line) => shaped(line).width * scale,
    outlines: (line) => {
      const letters = shaped(line).glyphs.map(({ id, x }) => {
        const path = paths(String(id), () => font.glyphToPath(id));
        return `<path transform="translate(${String(x)})" d="${path}"/>`;
      });
      return `<g transform="scale(${String(scale)} ${String(-scale)})">${letters.join('')}</g>`;
    },
  };
}

function legible(line: string, letters: ReadonlySet<number>): string {
  const has = (letter: string) => letters.has(letter.codePointAt(0) ?? 0);
  return Array.from(line.normalize('NFC'), (letter) => {
    const plain = /\s/.test(letter) ? ' ' : letter.normalize('NFKD').charAt(0);
    return [letter, plain].find(has) ?? '';
  }).join('');
}

function shapeLine(line: string, font: Font): Shaped {
  const run = new Run();
  run.addText(line);
  run.guessSegmentProperties();
  shape(font, run);
  const shaped: Shaped = { glyphs: [], width: 0 };
  for (const { codepoint, xAdvance = 0 } of run.getGlyphInfosAndPositions()) {
    shaped.glyphs.push({ id: codepoint, x: shaped.width });
    shaped.width += xAdvance;
  }
  return shaped;
}
