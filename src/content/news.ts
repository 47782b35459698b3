import { Temporal } from 'temporal-polyfill';
import { endOfDay, minutesOf } from '../dates/zones.ts';
import { byKind } from '../kinds.ts';
import { newsKinds, type News } from '../model/index.ts';
import type { Commune, Entry } from './commune.ts';
import { madeOnce, type Selection } from './selection.ts';

/** The last day of a piece of news in the lists: what says no day has had its time after a year. */
function lastDay({ published, expires }: News): Temporal.PlainDate {
  return expires === undefined
    ? Temporal.PlainDate.from(published).add({ years: 1 })
    : Temporal.PlainDate.from(expires);
}

/** Minutes since the epoch when a piece of news leaves the lists. */
export function newsEnd(data: News, zone: string): number {
  return minutesOf(endOfDay(lastDay(data), zone));
}

/** Whether what it says is no longer true, as it says itself; `today` is a calendar day of the commune. */
export function isExpired({ expires }: News, today: Temporal.PlainDate): boolean {
  return expires !== undefined && expires < today.toString();
}

/** The news by what has become of them, each list with the latest first. */
export interface NewsLists {
  /** First of all those that the mairie puts forward. */
  current: readonly Entry<News>[];
  archived: readonly Entry<News>[];
}

/** The news to show on a day, and those that have had their time. */
export const newsOf: Selection<NewsLists> = madeOnce(({ news }, now) => {
  const today = now.toPlainDate();
  const isOver = ({ data }: Entry<News>) => Temporal.PlainDate.compare(lastDay(data), today) < 0;
  const sorted = news.toSorted((a, b) => b.data.published.localeCompare(a.data.published));
  const current = sorted.filter((entry) => !isOver(entry));
  return {
    current: [...current.filter(isFeatured), ...current.filter((one) => !isFeatured(one))],
    archived: sorted.filter(isOver),
  };
});

const isFeatured = ({ data }: Entry<News>) => data.featured === true;

/** The news of one kind, with the word of the kind in addresses. */
export interface NewsKind {
  name: string;
  word: string;
  entries: readonly Entry<News>[];
}

/** The kinds among the news to show; none when all are of the same. */
export function newsKindsOf(commune: Commune, now: Temporal.ZonedDateTime): NewsKind[] {
  const groups = byKind(newsKinds, newsOf(commune, now).current, ({ data }) => data.kind);
  if (groups.length < 2) return [];
  return groups.map(([kind, entries]) => ({
    name: newsKinds[kind],
    word: kindWords[kind],
    entries,
  }));
}

/** The word of each kind in addresses. */
export const kindWords: Readonly<Record<News['kind'], string>> = {
  council: 'vie-municipale',
  works: 'travaux',
  practical: 'vie-pratique',
  school: 'ecole-et-jeunesse',
  solidarity: 'sante-et-solidarite',
  environment: 'environnement',
  culture: 'culture-et-loisirs',
  economy: 'economie-et-emploi',
  digital: 'numerique',
};
