import { neededWords } from '../words.ts';

/**
 * A list that many visitors search is cut into files by the words in it, so that a search reads those
 * of its words alone. The build and the browser name the files by the same rules, which are here.
 */

/** The most lines, more or less, that one file holds. */
const linesOfFile = 100;

/** How many files hold a list in which each line is under so many keys: a power of two. */
export function fileCount(lines: number, keysOfLine: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2((lines * keysOfLine) / linesOfFile)));
}

/** What a word is looked up by: its start, that people type before the rest. */
const keyLength = 3;

/** Words that begin thousands of names, and are never looked up when there is another. */
const common = /^(?:saint|sainte|saints|saintes)$/;

/** The keys of a text: of its words, however they end. */
export function keysOf(text: string): string[] {
  const words = neededWords(text);
  const rare = words.filter((word) => !common.test(word));
  return [...new Set((rare.length > 0 ? rare : words).map((word) => word.slice(0, keyLength)))];
}

/** Whether a text is too little for the file of its words to have all that begins so: « mo », « st p », « saint ». */
export function isTooShort(text: string): boolean {
  return neededWords(text).every(
    (word) => word.length < keyLength || common.test(word) || 'saint'.startsWith(word),
  );
}

/** The number of the file that holds what is under a key. */
export function fileOf(key: string, count: number): number {
  let hash = 0;
  for (const sign of key) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) % 65_521;
  return hash % count;
}

/** A list cut into files: each holds the lines that have one of its keys, once. */
export function cut<Line>(
  lines: readonly Line[],
  count: number,
  keysOfLine: (line: Line) => readonly string[],
): Line[][] {
  const files: Line[][] = Array.from({ length: count }, () => []);
  for (const line of lines)
    for (const number of new Set(keysOfLine(line).map((key) => fileOf(key, count))))
      files[number]?.push(line);
  return files;
}

/** In degrees: some 28 km from south to north, 19 from west to east. */
const cellSize = 0.25;

/** The key of a part of the map. */
export function cellOf(latitude: number, longitude: number): string {
  return `@${String(Math.floor(latitude / cellSize))},${String(Math.floor(longitude / cellSize))}`;
}

/** The keys of what may be less than a cell away. */
export function cellsAround(latitude: number, longitude: number): string[] {
  const steps = [-cellSize, 0, cellSize];
  return steps.flatMap((north) => steps.map((east) => cellOf(latitude + north, longitude + east)));
}
