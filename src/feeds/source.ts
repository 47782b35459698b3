import type { Temporal } from 'temporal-polyfill';
import type { Commune } from '../content/commune.ts';
import type { NetworkSettings } from '../content/network.ts';
import { ofName } from '../names.ts';
import { communePath } from '../urls.ts';

/** The last commit of content files, an ISO instant by their path in the content folder; none for one never committed. */
export type FileDates = Readonly<Record<string, string>>;

/** What the files of a commune are made from. */
export interface FeedSource {
  network: NetworkSettings;
  commune: Commune;
  /** The start of the day on the commune's clock: files change with the day, not with the hour. */
  now: Temporal.ZonedDateTime;
  dates: FileDates;
}

/** Whose things a file holds: those of a commune, of an area of several, of the network. */
export interface Place {
  /** The site's public origin, without a final slash. */
  origin: string;
  /** Its own path, with a final slash. */
  base: string;
  /** « de Civray », « de la Vienne » : what follows « Agenda ». */
  ofName: string;
  /** Whom the Licence Ouverte asks to name: « Commune de Civray, réseau du Civraisien ». */
  publisher: string;
}

/** A file made from content, whose name does not change with it. */
export interface FeedFile {
  path: string;
  /** Its media type. */
  type: string;
  title: string;
  text: string;
}

export const mediaTypes = {
  ics: 'text/calendar',
  rss: 'application/rss+xml',
  feed: 'application/feed+json',
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
} as const;

export function placeOf({ network, commune: { id, profile } }: FeedSource): Place {
  const name = ofName(profile.name);
  return {
    origin: network.url,
    base: communePath(id),
    ofName: name,
    publisher: `Commune ${name}, réseau ${network.name}`,
  };
}

/** A department, an intercommunality or the network; `fullName` is its own title. */
export function areaPlace(
  { name, url }: NetworkSettings,
  { path, fullName, ofName }: { path: string; fullName: string; ofName: string },
): Place {
  const publisher = fullName === name ? `Réseau ${name}` : `${fullName}, réseau ${name}`;
  return { origin: url, base: path, ofName, publisher };
}

/** What is true: an example shows what could be, on its page alone. */
export function isReal({ data }: { data: { example?: boolean | undefined } }): boolean {
  return data.example !== true;
}
