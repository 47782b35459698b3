import { keysOf } from '../search/keys.ts';
import type { TitleLine, Titles } from '../search/titles.ts';
import { hasWords, neededWords, wordsOf } from '../words.ts';
import { communesNamed } from './communes.ts';
import { linesUnder, once, type Cut } from './cut-files.ts';
import type { Found } from './search-engine.ts';

/** Communes whose name, postal code or other names have the words that are asked. */
export async function findCommunes(asked: string, communes: Cut): Promise<Found[]> {
  const lines = await communesNamed(asked, communes);
  return lines.map(([url, title, where, others]) => ({
    url,
    excerpt: others,
    meta: { title, group: 'Communes', where },
  }));
}

/** What communes of some departments publish whose title, kind or commune has the words that are asked. */
export async function findTitles(asked: string, departments: readonly Cut[]): Promise<Found[]> {
  const keys = keysOf(asked);
  const files = await Promise.all(departments.map((one) => linesUnder(keys, one, isTitles)));
  const groups = Map.groupBy(files.flat(), ({ group }) => group);
  const needed = neededWords(asked);
  return [...groups].flatMap(([group, parts]) =>
    once(parts.flatMap(({ lines }) => lines))
      .filter(([, ...texts]) => hasWords(wordsOf(texts.slice(0, 3).join(' ')), needed))
      .toSorted((a, b) => a[4].localeCompare(b[4]))
      .map((line) => foundOf(line, group)),
  );
}

function foundOf([url, title, kind, where, dates, example]: TitleLine, group: string): Found {
  const last = dates.split(/[ /]/).at(-1);
  // On the clock of who asks, to the day.
  const until = last ? String(Date.parse(`${last}T23:59`) / 60_000) : undefined;
  const mark = example ? 'true' : undefined;
  return { url, excerpt: '', meta: { title, group, kind, where, dates, until, example: mark } };
}

/** This site wrote it: only its outline is checked. */
function isTitles(value: unknown): value is Titles[] {
  return Array.isArray(value);
}
