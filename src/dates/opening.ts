import { Temporal } from 'temporal-polyfill';
import { cache } from '../cache.ts';
import { holidayName } from './holidays.ts';
import {
  cutAtMidnight,
  holidayRule,
  openSpans,
  wallDay,
  wallTime,
  type WallSpan,
} from './hours.ts';
import { dayIn, timeZoneOf, type Moment } from './zones.ts';

/** An exceptional closure, days as YYYY-MM-DD, the last one included; one day without `to`. */
export interface Closure {
  from: string;
  to?: string | undefined;
  reason?: string | undefined;
}

/** What says when a place is open; `hours` is a value of OpenStreetMap's opening_hours. */
export interface Opening {
  hours: string;
  departmentCode: string;
  closures?: readonly Closure[] | undefined;
}

/**
 * When the place opens, closes, opens… in minutes since 1970 (as `openState` takes them), from
 * `now` for about `days` days. Closed on public holidays unless the rule says otherwise, during
 * exceptional closures, and at the hours for which the rule only has a note.
 */
export function openingChanges(opening: Opening, now: Moment, days = 35): number[] {
  const zone = timeZoneOf(opening.departmentCode);
  const yesterday = dayIn(zone, now).subtract({ days: 1 });
  const open = openPieces(opening, yesterday, days + 1).flatMap(({ start, end }) => [start, end]);
  // Midnight is no change for a place that stays open.
  const changes = open.filter((at, index) => at !== open[index - 1] && at !== open[index + 1]);
  const minutes = changes.map((at) => epochMinutes(at, zone));
  const over = minutes.findIndex((at) => at > now.epochMilliseconds / 60_000);
  return over < 0 ? [] : minutes.slice(over - (over % 2));
}

/** The times open on each day, cut at midnight, without holidays and closures, for sure. */
export function openPieces(opening: Opening, from: Temporal.PlainDate, days: number): WallSpan[] {
  const { rule, closedOnHolidays } = holidayRule(opening.hours);
  const isClosed = (day: string) =>
    (closedOnHolidays && holidayName(opening.departmentCode, day) !== undefined) ||
    closureOn(opening, day) !== undefined;
  return openSpans(rule, opening.departmentCode, from, days)
    .filter((span) => span.sure)
    .flatMap(cutAtMidnight)
    .filter((piece) => !isClosed(wallDay(piece.start)));
}

/** The exceptional closure that a day (YYYY-MM-DD) is in. */
export function closureOn({ closures }: Opening, day: string): Closure | undefined {
  return closures?.find(({ from, to = from }) => from <= day && day <= to);
}

/** The communes of a network share most of their opening hours, and a conversion is slow. */
const instants = cache<number>(20_000);

function epochMinutes(wall: number, zone: string): number {
  return instants(`${zone} ${String(wall)}`, () => {
    const local = Temporal.PlainDateTime.from(`${wallDay(wall)}T${wallTime(wall)}`);
    return local.toZonedDateTime(zone).epochMilliseconds / 60_000;
  });
}
