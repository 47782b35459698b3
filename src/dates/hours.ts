import OpeningHours from 'opening_hours';
import type { Temporal } from 'temporal-polyfill';
import { cache } from '../cache.ts';
import { regionOf } from './regions.ts';

/**
 * A time that a place is open, in minutes of its wall clock since 1970-01-01 00:00 there.
 * `note` is what the rule says between quotes; not `sure` when the rule does not add « open ».
 */
export interface WallSpan {
  start: number;
  end: number;
  note: string | undefined;
  sure: boolean;
}

/** Minutes in a day of the wall clock. */
export const dayLength = 1440;

/** The start of a day, in minutes as `WallSpan` counts them. */
export function wallMinutes(day: Temporal.PlainDate): number {
  return Date.UTC(day.year, day.month - 1, day.day) / 60_000;
}

const isoDays = cache<string>(1000);

/** The day, YYYY-MM-DD, of a moment of the wall clock. */
export function wallDay(minutes: number): string {
  const day = Math.floor(minutes / dayLength);
  return isoDays(String(day), () => new Date(day * dayLength * 60_000).toISOString().slice(0, 10));
}

/** The time, HH:MM, of a moment of the wall clock. */
export function wallTime(minutes: number): string {
  const twoDigits = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${twoDigits((minutes % dayLength) / 60)}:${twoDigits(minutes % 60)}`;
}

/** The parts of a span that lie on each day. */
export function cutAtMidnight(span: WallSpan): WallSpan[] {
  const midnight = (Math.floor(span.start / dayLength) + 1) * dayLength;
  if (span.end <= midnight) return [span];
  return [{ ...span, end: midnight }, ...cutAtMidnight({ ...span, start: midnight })];
}

/** A value without its public holidays, on which the place is closed unless the value says otherwise. */
export interface HolidayRule {
  /** Evaluated ten times faster than with « PH off ». */
  rule: string;
  closedOnHolidays: boolean;
}

/** Tells whether a place closes on public holidays: so do all but those that speak of them. */
export function holidayRule(value: string): HolidayRule {
  const rules = value.split(';').filter((part) => !/^\s*PH\s+(?:off|closed)\s*$/i.test(part));
  const rule = rules.length > 0 ? rules.join(';') : value;
  const silent = !/\bPH\b/i.test(rule) && rule.trim() !== '24/7';
  return { rule, closedOnHolidays: silent || rule !== value };
}

const evaluated = cache<readonly WallSpan[]>(20);

/**
 * The times open on `days` days from `from`, cut at both ends, public holidays being those of the
 * department. Throws on a value in which `hoursProblem` sees something wrong.
 */
export function openSpans(
  value: string,
  departmentCode: string,
  from: Temporal.PlainDate,
  days: number,
): readonly WallSpan[] {
  const key = [value, departmentCode, from.toString(), days].join(' ');
  return evaluated(key, () =>
    parseHours(value, departmentCode)
      .getOpenIntervals(localDate(from), localDate(from.add({ days })))
      .map(([start, end, unsure, note]) => ({
        start: fromLocal(start),
        end: fromLocal(end),
        note,
        sure: !unsure,
      })),
  );
}

const parsed = cache<OpeningHours>(20);

/** The library's view of a value. Throws a string when it does not understand it. */
export function parseHours(value: string, departmentCode: string): OpeningHours {
  const state = regionOf(departmentCode);
  // Coordinates only serve for the sun, which `hoursProblem` refuses.
  const place = { lat: 0, lon: 0, address: { country_code: 'fr', state } };
  return parsed(`${state} ${value}`, () => new OpeningHours(value, place));
}

/**
 * The library reads a Date's local fields, so that the time zone of this process does not matter,
 * but for a time that its clocks skip in spring.
 */
function localDate(day: Temporal.PlainDate): Date {
  return new Date(day.year, day.month - 1, day.day);
}

function fromLocal(date: Date): number {
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  return Date.UTC(year, month, day, date.getHours(), date.getMinutes()) / 60_000;
}
