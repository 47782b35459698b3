import type { Temporal } from 'temporal-polyfill';
import { occurrences, type DateSpan, type EventDates } from '../dates/occurrences.ts';

/** « 2026-11-29 2026-12-01/2026-12-08 »: days, and spans with their last one, as search tells them. */
export function datesText(dates: readonly DateSpan[]): string {
  return dates.map(({ start, end }) => (end ? `${start}/${end}` : start)).join(' ');
}

/**
 * The dates of an event from the start of the month on: told from today, an index would not be the
 * same from one day to the next. Of one that repeats, those that one may look for on the last day of
 * the month, thirty days ahead.
 */
export function datesNear(data: EventDates, zone: string, now: Temporal.ZonedDateTime): string {
  const from = now.with({ day: 1 }).startOfDay();
  const all = data.recurrence === undefined;
  const near = occurrences(
    data,
    zone,
    all ? { from } : { from, until: from.add({ months: 2, days: 2 }) },
  );
  return datesText(
    near.map(({ start, end }) => ({
      start: start.toString(),
      end: end.equals(start) ? undefined : end.toString(),
    })),
  );
}
