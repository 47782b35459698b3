import type { Temporal } from 'temporal-polyfill';
import { isOneDay, occurrences, type EventDates, type Occurrence } from '../dates/occurrences.ts';

/** « 2026-11-29 2026-12-01/2026-12-08 »: days, and spans with their last one, as search tells them. */
export function datesText(all: readonly Occurrence[]): string {
  return all
    .map((one) => (isOneDay(one) ? [one.start] : [one.start, one.end]).map(String).join('/'))
    .join(' ');
}

/**
 * The dates of an event from the start of the month on: told from today, an index would not be the
 * same from one day to the next. Of one that repeats, those that one may look for on the last day of
 * the month, thirty days ahead.
 */
export function datesNear(data: EventDates, zone: string, now: Temporal.ZonedDateTime): string {
  const from = now.with({ day: 1 }).startOfDay();
  const until = from.add({ months: 2, days: 2 });
  return datesText(
    occurrences(data, zone, data.recurrence === undefined ? { from } : { from, until }),
  );
}
