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

function isOver({ meta }: Found, now: number): boolean {
  return Number(meta['until'] ?? Infinity) * 60_000 <= now;
}

/** The text of an excerpt in pieces, every second of which is a word that was asked. */
export function piecesOf(excerpt: string): string[] {
  return excerpt.split(/<\/?mark>/).map(plain);
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
