import type { Temporal } from 'temporal-polyfill';
import type { DirectoryEntry, Offer } from '../model/index.ts';
import type { Commune, Entry } from './commune.ts';
import { openOffers } from './selection.ts';

/** What one looks for in order to live somewhere, and the kinds of offers that answer it. */
export const reasons: readonly { title: string; kinds: readonly Offer['kind'][] }[] = [
  { title: 'Se loger, bâtir', kinds: ['home', 'land'] },
  { title: 'Travailler', kinds: ['job'] },
  { title: 'Entreprendre', kinds: ['takeover', 'premises', 'project', 'stall'] },
  { title: 'S’engager', kinds: ['volunteering'] },
];

type Kind = DirectoryEntry['kind'];

/** What one looks for where one lives, and the kinds of the directory that answer it. */
const needs: readonly { title: string; kinds: readonly Kind[] }[] = [
  { title: 'École et petite enfance', kinds: ['school'] },
  { title: 'Santé', kinds: ['health'] },
  { title: 'Commerces, artisans, producteurs', kinds: ['shop', 'producer', 'craft'] },
  { title: 'Restaurants et hébergements', kinds: ['restaurant', 'lodging'] },
  { title: 'Associations', kinds: ['association'] },
  { title: 'Services au public', kinds: ['service'] },
];

/** How many entries of each kind a directory has. */
export type ServiceCounts = Readonly<Partial<Record<Kind, number>>>;

export function countServices(directory: readonly Entry<DirectoryEntry>[]): ServiceCounts {
  const groups = Object.entries(Object.groupBy(directory, ({ data }) => data.kind));
  return Object.fromEntries(groups.map(([kind, entries]) => [kind, entries.length]));
}

/** What one finds in a place, and how much of it. */
export interface Service {
  title: string;
  count: number;
  /** Those of the directory that have some. */
  kinds: readonly Kind[];
}

/** What one finds in all of some places; only what there is. */
export function servicesOf(counts: readonly ServiceCounts[]): Service[] {
  const numberOf = (kinds: readonly Kind[]) =>
    counts.reduce((sum, own) => kinds.reduce((some, kind) => some + (own[kind] ?? 0), sum), 0);
  return needs
    .map(({ title, kinds }) => ({
      title,
      count: numberOf(kinds),
      kinds: kinds.filter((kind) => numberOf([kind]) > 0),
    }))
    .filter(({ count }) => count > 0);
}

/** The offers that make someone come: a place on the market is for who lives there. */
const draws: readonly Offer['kind'][] = ['home', 'land', 'premises', 'takeover', 'job', 'project'];

/** What the page « Vivre ici » of a commune is made for; without any of it, there is none. */
export function settleEntries(
  commune: Commune,
  now: Temporal.ZonedDateTime,
): Entry<{ example?: boolean | undefined }>[] {
  const offers = openOffers(commune, now).filter(({ data }) => draws.includes(data.kind));
  return [...offers, ...commune.directory, ...commune.ambassadors];
}
