import type { Temporal } from 'temporal-polyfill';
import { calendarLeaf, occurrenceText, type CalendarLeaf } from '../dates/occurrence-text.ts';
import { endMinute } from '../dates/occurrences.ts';
import type { Event, Offer } from '../model/index.ts';
import { communePath, entryPath, type CommuneId } from '../urls.ts';
import type { Commune } from './commune.ts';
import type { Department } from './departments.ts';
import { openOffers, upcomingEvents } from './selection.ts';

export interface EventCard {
  path: string;
  title: string;
  /** ISO day of the next date, to sort by. */
  day: string;
  leaf: CalendarLeaf;
  dates: string;
  place: string | undefined;
  status: Event['status'];
  /** Minutes since the epoch when its next date is over. */
  until: number;
  example: boolean;
}

export interface OfferCard {
  path: string;
  title: string;
  kind: Offer['kind'];
  published: string;
  example: boolean;
}

/** What the network's pages show of a commune; plain data, which travels between processes. */
export interface Card {
  id: CommuneId;
  path: string;
  name: string;
  department: Department;
  postalCodes: string[];
  otherNames: string[];
  /** The names that its folder bore before. */
  aliases: string[];
  population: number | undefined;
  coordinates: { latitude: number; longitude: number } | undefined;
  events: EventCard[];
  offers: OfferCard[];
}

/** The most that a network page shows of one commune. */
const shownOfEach = 4;

export function cardOf(commune: Commune, now: Temporal.ZonedDateTime): Card {
  const { id, department, profile } = commune;
  return {
    id,
    path: communePath(id),
    name: profile.name,
    department,
    postalCodes: profile.postalCodes,
    otherNames: [
      ...(profile.alternateNames ?? []),
      ...(profile.formerCommunes ?? []).map(({ name }) => name),
    ],
    aliases: profile.aliases ?? [],
    population: profile.population?.count,
    coordinates: profile.coordinates,
    events: eventCards(commune, now),
    offers: offerCards(commune, now),
  };
}

function eventCards(commune: Commune, now: Temporal.ZonedDateTime): EventCard[] {
  const dated = upcomingEvents(commune, now).flatMap(({ entry, next }) =>
    next ? [{ entry, next }] : [],
  );
  return dated.slice(0, shownOfEach).map(({ entry, next }) => ({
    path: entryPath(commune.id, 'events', entry.slug),
    title: entry.data.title,
    day: next.start.toString(),
    leaf: calendarLeaf(next),
    dates: occurrenceText(next),
    place: entry.data.place?.name,
    status: entry.data.status,
    until: endMinute(next),
    example: entry.data.example === true,
  }));
}

function offerCards(commune: Commune, now: Temporal.ZonedDateTime): OfferCard[] {
  return openOffers(commune, now)
    .slice(0, shownOfEach)
    .map(({ slug, data }) => ({
      path: entryPath(commune.id, 'offers', slug),
      title: data.title,
      kind: data.kind,
      published: data.published,
      example: data.example === true,
    }));
}
