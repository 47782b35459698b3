import { hasWords, neededWords, wordsOf } from '../words.ts';
import { datesFrom, type Span } from './search-dates.ts';
import type { Found } from './search-engine.ts';

/** Results under one heading. */
export interface Group {
  name: string;
  found: Found[];
}

const past = 'Événements passés';

/** Results by group, that of the best first; events that are over come last. */
export function grouped(found: readonly Found[], now: number): Group[] {
  const groups = Map.groupBy(found, (one) => (isOver(one, now) ? past : (one.meta['group'] ?? '')));
  const last = groups.get(past);
  groups.delete(past);
  if (last) groups.set(past, last);
  return [...groups].map(([name, own]) => ({ name, found: own }));
}

/** Those of some days, the soonest first. */
export function during(found: readonly Found[], { start, end }: Span): Found[] {
  return found
    .flatMap((one) => {
      const [first] = datesFrom(one.meta['dates'], start);
      return first && first.start <= end ? [{ one, day: first.start }] : [];
    })
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .map(({ one }) => one);
}

/** Those that have dates to come. */
export function coming(found: readonly Found[], today: string): Found[] {
  return found.filter(({ meta }) => datesFrom(meta['dates'], today).length > 0);
}

function isOver({ meta }: Found, now: number): boolean {
  return Number(meta['until'] ?? Infinity) * 60_000 <= now;
}

/** The best first, above all those whose title is what was asked, begins with it, or has its words. */
export function ranked(found: readonly Found[], asked: string): Found[] {
  const words = wordsOf(asked);
  const rank = ({ meta }: Found) => {
    const title = wordsOf(meta['title'] ?? '');
    const [whole, start] = [title.join(' '), words.join(' ')];
    if (whole === start) return 3;
    if (whole.startsWith(start)) return 2;
    return Number(words.every((word) => title.some((one) => one.startsWith(word))));
  };
  const ranks = new Map(found.map((one) => [one, rank(one)]));
  return found.toSorted((a, b) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0));
}

/** A text in pieces, every second of which is a word that was asked, or begins as it does. */
export function marked(text: string, asked: string): string[] {
  const needed = neededWords(asked);
  const has = (word: string) => needed.some((one) => hasWords(wordsOf(word), [one]));
  // Every second piece of a text that is cut by words is a word.
  const pieces = ['', ''];
  text.split(/([\p{L}\p{M}\d]+)/u).forEach((piece, index) => {
    if (index % 2 && has(piece)) pieces.push(piece, '');
    else pieces.push(`${pieces.pop() ?? ''}${piece}`);
  });
  return pieces.slice(1);
}

/**
 * The text of an excerpt in pieces, every second of which is a word that was asked; without the title
 * that it begins with, which is said above it.
 */
export function piecesOf(excerpt: string, title = ''): string[] {
  const pieces = excerpt.split(/<\/?mark>/).map(plain);
  const start = `${title}. `;
  let left = pieces.join('').startsWith(start) ? start.length : 0;
  return pieces.map((piece) => {
    const rest = piece.slice(left);
    left = Math.max(0, left - piece.length);
    return rest;
  });
}

const signs: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': '’',
};

function plain(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => signs[sign] ?? sign);
}
