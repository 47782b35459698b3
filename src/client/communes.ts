import type { CommuneLine } from '../search/communes.ts';
import { cellsAround, keysOf } from '../search/keys.ts';
import { hasWords, neededWords, wordsOf } from '../words.ts';
import { allLines, linesUnder, once, type Cut } from './cut-files.ts';

/** Communes whose name, postal code or other names have the words that are asked: the best first. */
export async function communesNamed(asked: string, communes: Cut): Promise<CommuneLine[]> {
  return namedAmong(await linesUnder(keysOf(asked), communes, isLines), asked);
}

/** The same where the files are few, from the first letter. */
export async function communesNamedInAll(asked: string, communes: Cut): Promise<CommuneLine[]> {
  return namedAmong(await allLines(communes, isLines), asked);
}

/** Those of that very name, when it is too short for what begins so: « Eu », « Y », « Saintes ». */
export async function communesOfName(asked: string, communes: Cut): Promise<CommuneLine[]> {
  const found = await communesNamed(asked, communes);
  return found.filter(([, name]) => plain(name) === plain(asked));
}

/** Those of some lines, which hold some of them twice. */
export function namedAmong(lines: readonly CommuneLine[], asked: string): CommuneLine[] {
  const needed = neededWords(asked);
  return rankedBy(
    asked,
    once(lines).filter((line) => hasWords(wordsIn(line), needed)),
  );
}

/** A name without what people add or leave out. */
function plain(name: string): string {
  return neededWords(name).join(' ');
}

const known = new WeakMap<CommuneLine, string[]>();

/** The same lines are looked through at each letter that is typed. */
function wordsIn(line: CommuneLine): string[] {
  const [, name, postalCodes, otherNames] = line;
  const words = known.get(line) ?? wordsOf([name, postalCodes, otherNames].join(' '));
  known.set(line, words);
  return words;
}

/** That of the very name, then those that begin so, then the others; the most peopled first. */
function rankedBy(asked: string, lines: readonly CommuneLine[]): CommuneLine[] {
  const start = plain(asked);
  const rank = ([, name, , , population]: CommuneLine) => {
    const whole = plain(name);
    const near = whole === start ? 2 : Number(whole.startsWith(start));
    return near * 1e9 + (population ?? 0);
  };
  return lines.toSorted((a, b) => rank(b) - rank(a));
}

/** The other name by which a commune was found, where its own is not what was asked. */
export function otherNameOf([, name, codes, otherNames]: CommuneLine, asked: string) {
  const needed = neededWords(asked);
  const has = (text: string) => hasWords(wordsOf(text), needed);
  return has(`${name} ${codes}`) ? undefined : otherNames.split(', ').find(has);
}

export interface Position {
  latitude: number;
  longitude: number;
}

/** In kilometres, how far the files of the cells around a place tell all: their least width in France. */
export const reach = 20;

/** The communes nearest to a place, in kilometres. Files hold others far away, of which they tell no neighbour. */
export async function communesNear(here: Position, communes: Cut) {
  const keys = cellsAround(here.latitude, here.longitude);
  return nearestAmong(await linesUnder(keys, communes, isLines), here);
}

export function nearestAmong(lines: readonly CommuneLine[], here: Position) {
  return once(lines)
    .flatMap((line) => {
      const [, , , , , latitude, longitude] = line;
      if (latitude === null || longitude === null) return [];
      return [{ line, kilometres: distance(here, { latitude, longitude }) }];
    })
    .filter(({ kilometres }) => kilometres <= reach)
    .toSorted((a, b) => a.kilometres - b.kilometres);
}

const radian = Math.PI / 180;

/** In kilometres, along the Earth (haversine). */
export function distance(a: Position, b: Position): number {
  const half = (angle: number) => Math.sin((angle * radian) / 2) ** 2;
  const cosines = Math.cos(a.latitude * radian) * Math.cos(b.latitude * radian);
  const height = half(b.latitude - a.latitude) + cosines * half(b.longitude - a.longitude);
  return 2 * 6371 * Math.asin(Math.sqrt(height));
}

/** This site wrote it: only its outline is checked. */
function isLines(value: unknown): value is CommuneLine[] {
  return Array.isArray(value);
}
