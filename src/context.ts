import { Temporal } from 'temporal-polyfill';
import type { Card } from './content/card.ts';
import type { Commune } from './content/commune.ts';
import type { Place } from './content/neighbours.ts';
import type { NetworkSettings } from './content/network.ts';
import type { NetworkSummary } from './network.ts';

/** All that a page may show: the network's settings, and its commune or the cards of its communes. */
export interface PageContext {
  network: NetworkSettings;
  now: Temporal.Instant;
  commune?: Commune;
  neighbours?: readonly Place[];
  cards?: readonly Card[];
  /** Of all the communes, for the home page: its cards are then only those that it names. */
  summary?: NetworkSummary;
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
  now: Temporal.ZonedDateTime;
}

/** What a page of a commune needs. Throws for a page that has none. */
export function communeContext({
  network,
  commune,
  neighbours = [],
  now,
}: PageContext): CommuneContext {
  if (!commune) throw new Error('This page is not in a commune.');
  return { network, commune, neighbours, now: now.toZonedDateTimeISO(commune.zone) };
}
