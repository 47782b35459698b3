import { fileOf } from '../search/keys.ts';

/** A list that is cut into files by the words in it (src/search/keys.ts): `folder` has so many. */
export interface Cut {
  folder: string;
  count: number;
}

/** What an element tells of one, as `data-folder` and `data-count`. */
export function cutOf({ folder = '', count }: DOMStringMap): Cut {
  return { folder, count: Number(count) };
}

/** All that the files of some keys hold, each file loaded once. Throws when one does not come. */
export async function linesUnder<Line>(
  keys: readonly string[],
  { folder, count }: Cut,
  is: (value: unknown) => value is Line[],
): Promise<Line[]> {
  const numbers = new Set(keys.map((key) => fileOf(key, count)));
  return linesIn(numbers, folder, is);
}

/** All that its files hold, where they are few. */
export async function allLines<Line>(
  { folder, count }: Cut,
  is: (value: unknown) => value is Line[],
): Promise<Line[]> {
  return linesIn(Array(count).keys(), folder, is);
}

async function linesIn<Line>(
  numbers: Iterable<number>,
  folder: string,
  is: (value: unknown) => value is Line[],
): Promise<Line[]> {
  const files = [...numbers].map((number) => load(`${folder}${String(number)}.json`));
  return (await Promise.all(files)).flatMap((file) => (is(file) ? file : []));
}

const loaded = new Map<string, Promise<unknown>>();

function load(address: string): Promise<unknown> {
  const known = loaded.get(address) ?? read(address);
  loaded.set(address, known);
  // What did not come is asked again.
  known.catch(() => loaded.delete(address));
  return known;
}

async function read(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(address);
  return response.json();
}

/** Each line once, by its path: it is in the file of each of its words. */
export function once<Line extends readonly [path: string, ...unknown[]]>(
  lines: readonly Line[],
): Line[] {
  return [...new Map(lines.map((line) => [line[0], line])).values()];
}
