import { Temporal } from 'temporal-polyfill';
import { dateText } from '../dates/french.ts';
import { occurrenceText } from '../dates/occurrence-text.ts';
import {
  isPast,
  lastOccurrence,
  nextOccurrence,
  occurrences,
  type Occurrence,
} from '../dates/occurrences.ts';
import type { Event, Offer } from '../model/index.ts';
import type { Commune, Entry } from './commune.ts';

/** An event with its next date; without one, it is announced « date à venir ». */
export interface Upcoming {
  entry: Entry<Event>;
  next: Occurrence | undefined;
}

/** The events still to come, in order of date; those without a date yet at the end. */
export function upcomingEvents(commune: Commune, now: Temporal.ZonedDateTime): readonly Upcoming[] {
  return agendaOf(commune, now).upcoming;
}

/** The events that are over, the latest first. */
export function pastEvents(commune: Commune, now: Temporal.ZonedDateTime): readonly Entry<Event>[] {
  return agendaOf(commune, now).past;
}

interface Agenda {
  upcoming: Upcoming[];
  past: Entry<Event>[];
}

export type Selection<T> = (commune: Commune, now: Temporal.ZonedDateTime) => T;

/** Made once for all the pages of a commune, each of which asks for it: dates are slow to reckon. */
export function madeOnce<T>(make: Selection<T>): Selection<T> {
  const known = new WeakMap<Commune, { at: number; made: T }>();
  return (commune, now) => {
    const at = now.epochMilliseconds;
    const found = known.get(commune);
    if (found?.at === at) return found.made;
    const made = make(commune, now);
    known.set(commune, { at, made });
    return made;
  };
}

const agendaOf = madeOnce(({ events, zone }, now) => {
  const agenda: Agenda = { upcoming: [], past: [] };
  for (const entry of events) {
    if (isPast(entry.data, zone, now)) agenda.past.push(entry);
    else agenda.upcoming.push({ entry, next: nextOccurrence(entry.data, zone, now) });
  }
  agenda.upcoming.sort(byNext);
  agenda.past.sort((a, b) => (b.data.start ?? '').localeCompare(a.data.start ?? ''));
  return agenda;
});

function byNext(a: Upcoming, b: Upcoming): number {
  if (!a.next || !b.next) return Number(!a.next) - Number(!b.next);
  return (
    Temporal.PlainDate.compare(a.next.start, b.next.start) ||
    timeOf(a.next).localeCompare(timeOf(b.next))
  );
}

function timeOf({ startTime }: Occurrence): string {
  return startTime?.toString() ?? '';
}

/** True while an offer can be answered; `today` is a calendar day of the commune. */
export function isOpen(offer: Offer, today: Temporal.PlainDate): boolean {
  return offer.state === 'open' && offer.ends >= today.toString();
}

/** The offers that can still be answered, the latest first. */
export const openOffers: Selection<readonly Entry<Offer>[]> = madeOnce(({ offers }, now) => {
  const today = now.toPlainDate();
  return offers
    .filter(({ data }) => isOpen(data, today))
    .toSorted((a, b) => b.data.published.localeCompare(a.data.published));
});

/** « en août, date à venir ». */
export function toComeText({ datesToCome = '' }: Event): string {
  return `${datesToCome}, date à venir`;
}

/** When an event is, for its own page: its next date, or its last once it is over. */
export interface EventDates {
  shown: Occurrence | undefined;
  past: boolean;
  /** « samedi 4 juillet 2027, de 14 h à 18 h ». */
  text: string;
  /** « 4 juillet 2027 ». */
  short: string;
  /** Its other dates to come, a year ahead at most. */
  others: Occurrence[];
}

/** The dates of an event as its page shows them. */
export function datesOf(
  commune: Commune,
  { data }: Entry<Event>,
  now: Temporal.ZonedDateTime,
): EventDates {
  const { zone } = commune;
  const past = isPast(data, zone, now);
  const until = now.add({ years: 1 });
  const coming = past ? [] : occurrences(data, zone, { from: now, until, limit: 13 });
  const shown = past ? lastOccurrence(data, zone) : (coming[0] ?? nextOccurrence(data, zone, now));
  if (!shown)
    return {
      shown,
      past,
      text: toComeText(data),
      short: 'date à venir',
      others: [],
    };
  return {
    shown,
    past,
    text: occurrenceText(shown),
    short: dateText(shown.start),
    others: coming.slice(1),
  };
}
