import { Temporal } from 'temporal-polyfill';
import { occurrences, type DateSpan, type Occurrence } from '../dates/occurrences.ts';
import { recurrenceText } from '../dates/recurrence-text.ts';
import type { Event } from '../model/index.ts';
import { entryPath } from '../urls.ts';
import type { Commune } from './commune.ts';
import { toComeText, upcomingEvents, type Upcoming } from './selection.ts';

/** What pages of several communes show of an event to come; plain data. */
export interface EventCard {
  path: string;
  title: string;
  kind: Event['kind'];
  place: string | undefined;
  status: Event['status'];
  free: boolean;
  /** By wheelchair, without help. */
  accessible: boolean;
  example: boolean;
  /** IANA name of the time zone of its dates. */
  zone: string;
  /**
   * Its dates to come, a year ahead, or else the next one, in order. Of one that repeats: all those of the next days, then
   * the first of each month. None when they are not known yet.
   */
  dates: DateSpan[];
  /** « tous les vendredis » for one that repeats; « en août, date à venir » for one without a date. */
  rhythm: string | undefined;
}

/** How many days ahead an agenda goes day by day. */
export const dailyAhead = 14;

/** The most dates of one event that are told. */
const mostDates = 40;

/** The cards of a commune's events to come, in order of date; those without a date at the end. */
export function eventCards(commune: Commune, now: Temporal.ZonedDateTime): EventCard[] {
  return upcomingEvents(commune, now).map((upcoming) => eventCard(commune, upcoming, now));
}

function eventCard(
  { id, zone }: Commune,
  { entry: { slug, data }, next }: Upcoming,
  now: Temporal.ZonedDateTime,
): EventCard {
  const ahead = datesAhead(data, zone, now);
  const dates = next && ahead.length === 0 ? [next] : ahead;
  return {
    path: entryPath(id, 'events', slug),
    title: data.title,
    kind: data.kind,
    place: data.place?.name,
    status: data.status,
    free: data.free === true,
    accessible: data.wheelchair === 'yes',
    example: data.example === true,
    zone,
    dates: dates.map(spanOf),
    rhythm: dates.length === 0 ? toComeText(data) : rhythmOf(data),
  };
}

function rhythmOf({ recurrence }: Event): string | undefined {
  return recurrence === undefined ? undefined : recurrenceText(recurrence);
}

function datesAhead(data: Event, zone: string, now: Temporal.ZonedDateTime): Occurrence[] {
  const until = now.add({ years: 1 });
  if (data.recurrence === undefined)
    return occurrences(data, zone, { from: now, until, limit: mostDates });
  const dayByDay = now.add({ days: dailyAhead });
  const soon = occurrences(data, zone, { from: now, until: dayByDay, limit: mostDates });
  return [...soon, ...firstOfMonths(data, zone, dayByDay, until)];
}

/** Asked month by month, so that a weekly market is not reckoned week by week. */
function firstOfMonths(
  data: Event,
  zone: string,
  from: Temporal.ZonedDateTime,
  until: Temporal.ZonedDateTime,
): Occurrence[] {
  const found: Occurrence[] = [];
  for (let start = from; start.epochMilliseconds < until.epochMilliseconds;) {
    const [one] = occurrences(data, zone, { from: start, until, limit: 1 });
    if (!one) break;
    if (one.start.toString() >= from.toPlainDate().toString()) found.push(one);
    start = afterMonthOf(one, start);
  }
  return found;
}

function afterMonthOf({ start }: Occurrence, from: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const later = Temporal.PlainDate.compare(start, from) > 0 ? start : from.toPlainDate();
  return later.with({ day: 1 }).add({ months: 1 }).toZonedDateTime(from.timeZoneId);
}

function spanOf({ start, end, startTime, endTime }: Occurrence): DateSpan {
  return {
    start: start.toString(),
    ...(end.equals(start) ? {} : { end: end.toString() }),
    ...(startTime ? { startTime: startTime.toString({ smallestUnit: 'minute' }) } : {}),
    ...(endTime ? { endTime: endTime.toString({ smallestUnit: 'minute' }) } : {}),
  };
}
