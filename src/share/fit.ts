import type { Lettering } from './lettering.ts';

/** The room that a text has, in pixels. */
export interface Room {
  width: number;
  height: number;
  /** The sizes of its letters, the largest first. */
  sizes: readonly number[];
  /** From one line to the next, for letters one pixel high. */
  leading: number;
  lines: number;
}

/** A text on its lines, and the size of their letters. */
export interface Fitted {
  lines: string[];
  size: number;
}

/** Where a line may end: not after a short word; after any word; after a hyphen too. */
const breaks = [
  /(?<= )(?<!(?:^| )(?:à|au|aux|de|des|du|en|et|la|le|les|ou|par|sous|sur|un|une) )/i,
  /(?<= )/,
  /(?<=[ -])/,
];

/** Good breaks are worth letters smaller by so much. */
const worth = 1.4;

/** A text on lines of even widths, its letters as large as its room allows; cut when it has none. */
export function fit(text: string, room: Room, letter: Lettering): Fitted {
  const ways = breaks.flatMap((rule) => fitWith(text.split(rule), room, letter) ?? []);
  const largest = Math.max(...ways.map(({ size }) => size));
  return ways.find(({ size }) => size * worth >= largest) ?? cut(text, room, letter);
}

function fitWith(words: readonly string[], room: Room, letter: Lettering): Fitted | undefined {
  for (const size of room.sizes) {
    const lines = wrap(words, room.width / size, letter);
    if (lines.length <= linesAt(size, room) && widest(lines, letter) * size <= room.width)
      return { lines: even(words, lines, letter), size };
  }
  return undefined;
}

function linesAt(size: number, { lines, height, leading }: Room): number {
  return Math.max(1, Math.min(lines, Math.floor(height / (size * leading))));
}

function widest(lines: readonly string[], letter: Lettering): number {
  return Math.max(...lines.map((line) => letter.width(line)));
}

function wrap(words: readonly string[], width: number, letter: Lettering): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line && letter.width((line + word).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
}

/** The narrowest lines of the same number. */
function even(words: readonly string[], lines: string[], letter: Lettering): string[] {
  if (lines.length === 1) return lines;
  const width = widest(lines, letter);
  const parts = [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];
  const narrower = parts.map((part) => ({ part, lines: wrap(words, width * part, letter) }));
  const found = narrower.find(
    (one) => one.lines.length === lines.length && widest(one.lines, letter) <= width * one.part,
  );
  return found?.lines ?? lines;
}

/** What its lines hold of a text, at the smallest size. */
function cut(text: string, room: Room, letter: Lettering): Fitted {
  const size = room.sizes.at(-1) ?? 1;
  const width = room.width / size;
  const most = linesAt(size, room);
  const lines = wrap(text.split(/(?<=[ -])/), width, letter);
  const kept = lines.slice(0, most).map((line, index) => {
    const isLast = index === most - 1 && lines.length > most;
    return shorten(isLast ? `${line}…` : line, width, letter);
  });
  return { lines: kept, size };
}

function shorten(line: string, width: number, letter: Lettering): string {
  if (letter.width(line) <= width) return line;
  const kept = line.replace(/…$/, '').slice(0, -1).trimEnd();
  return shorten(`${kept}…`, width, letter);
}
