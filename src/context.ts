import { Temporal } from 'temporal-polyfill';
import type { AreaPage } from './areas/pages.ts';
import type { Card } from './content/card.ts';
import type { Commune } from './content/commune.ts';
import type { Place } from './content/neighbours.ts';
import type { NetworkSettings } from './content/network.ts';
import type { NetworkSummary } from './areas/network.ts';

/** A file that is published beside the pages: a calendar, a feed, open data. */
export interface PublishedFile {
  path: string;
  /** Its media type. */
  type: string;
  title: string;
  /** In bytes. */
  size: number;
}

/** A link to one. */
export type FileLink = Omit<PublishedFile, 'size'>;

/** All that a page may show: the network's settings, and its commune or the cards of its communes. */
export interface PageContext {
  network: NetworkSettings;
  now: Temporal.Instant;
  commune?: Commune;
  neighbours?: readonly Place[];
  /** Those of the commune, or of the network. */
  files?: readonly PublishedFile[];
  cards?: readonly Card[];
  /** Of all the communes, for the home page: its cards are then only those that it names. */
  summary?: NetworkSummary;
  /** What a page of a department, an intercommunality or the network shows. */
  page?: AreaPage;
  /** What a page of `/admin/` leads to; on the desk of a commune, that commune alone. */
  doors?: readonly Door[];
}

/** A commune, or a department, whose pages can be written. */
export interface Door {
  path: string;
  name: string;
}

/** A page's commune, with the moment on its own clock. */
export interface CommuneContext {
  network: NetworkSettings;
  commune: Commune;
  neighbours: readonly Place[];
  files: readonly PublishedFile[];
  now: Temporal.ZonedDateTime;
}

/** What a page of a commune needs. Throws for a page that has none. */
export function communeContext({
  network,
  commune,
  neighbours = [],
  files = [],
  now,
}: PageContext): CommuneContext {
  if (!commune) throw new Error('This page is not in a commune.');
  return { network, commune, neighbours, files, now: now.toZonedDateTimeISO(commune.zone) };
}
