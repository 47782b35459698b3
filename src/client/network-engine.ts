import { hasWords, neededWords, wordsOf } from '../words.ts';
import { fileOf, keysOf } from '../search/keys.ts';
import type { CommuneLine } from '../search/communes.ts';
import type { TitleLine, Titles } from '../search/titles.ts';
import type { Found } from './search-engine.ts';

/** A list that is cut into files by the words in it (src/search/keys.ts): `folder` has so many. */
export interface Cut {
  folder: string;
  count: number;
}

/** Communes whose name, postal code or other names have the words that are asked. */
export async function findCommunes(asked: string, communes: Cut): Promise<Found[]> {
  const lines = await linesOf(asked, communes, isList<CommuneLine>);
  return answers(lines, asked, ([, name, codes, others]) => [name, codes, others]).map(
    ([url, title, where, others]) => ({
      url,
      excerpt: others,
      meta: { title, group: 'Communes', where },
    }),
  );
}

/** What communes of some departments publish whose title, kind or commune has the words that are asked. */
export async function findTitles(asked: string, departments: readonly Cut[]): Promise<Found[]> {
  const files = await Promise.all(
    departments.map((department) => linesOf(asked, department, isList<Titles>)),
  );
  const groups = Map.groupBy(files.flat(), ({ group }) => group);
  return [...groups].flatMap(([group, parts]) => {
    const lines = parts.flatMap((part) => part.lines);
    return answers(lines, asked, ([, title, kind, commune]) => [title, kind, commune])
      .toSorted((a, b) => a[4].localeCompare(b[4]))
      .map((line) => foundOf(line, group));
  });
}

function foundOf([url, title, kind, where, dates, example]: TitleLine, group: string): Found {
  const last = dates.split(/[ /]/).at(-1);
  // On the clock of who asks, to the day.
  const until = last ? String(Date.parse(`${last}T23:59`) / 60_000) : undefined;
  const mark = example ? 'true' : undefined;
  return { url, excerpt: '', meta: { title, group, kind, where, dates, until, example: mark } };
}

/** Each once: it is in the file of each of its words. */
function answers<Line extends readonly [path: string, ...unknown[]]>(
  lines: readonly Line[],
  asked: string,
  textsOf: (line: Line) => string[],
): Line[] {
  const needed = neededWords(asked);
  const found = lines.filter((line) => hasWords(wordsOf(textsOf(line).join(' ')), needed));
  return [...new Map(found.map((line) => [line[0], line])).values()];
}

const loaded = new Map<string, Promise<unknown>>();

/** All that the files of some words hold, each file loaded once. Throws when one does not come. */
async function linesOf<Line>(
  asked: string,
  { folder, count }: Cut,
  is: (value: unknown) => value is Line[],
): Promise<Line[]> {
  const numbers = new Set(keysOf(asked).map((key) => fileOf(key, count)));
  const files = await Promise.all(
    [...numbers].map((number) => load(`${folder}${String(number)}.json`)),
  );
  return files.flatMap((file) => (is(file) ? file : []));
}

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

/** This site wrote it: only its outline is checked. */
function isList<Line>(value: unknown): value is Line[] {
  return Array.isArray(value);
}
