import { Temporal } from 'temporal-polyfill';
import { cache } from '../cache.ts';
import { parseRule, ruleDays } from './recurrence.ts';
import { dayIn, endOfDay, minutesOf, type Moment } from './zones.ts';

/** Days (YYYY-MM-DD, the last one included) with or without times (HH:MM). */
export interface DateSpan {
  start: string;
  end?: string | undefined;
  startTime?: string | undefined;
  endTime?: string | undefined;
}

/** The dates of an event as its file gives them; no `start` when they are not known yet. */
export interface EventDates extends Omit<DateSpan, 'start'> {
  start?: string | undefined;
  otherDates?: readonly DateSpan[] | undefined;
  /** An RRULE value, from `start` on; each time lasts as long as the first. */
  recurrence?: string | undefined;
  exceptDates?: readonly string[] | undefined;
}

/** One time that an event takes place. `end` is its last day; a ball until 2 h ends the next day. */
export interface Occurrence {
  start: Temporal.PlainDate;
  end: Temporal.PlainDate;
  startTime?: Temporal.PlainTime | undefined;
  endTime?: Temporal.PlainTime | undefined;
  zone: string;
}

/**
 * The occurrences that are not over at `from` and begin before `until`, the first `limit` of them,
 * in order. A rule must be one in which `recurrenceProblem` sees nothing wrong.
 */
export function occurrences(
  dates: EventDates,
  zone: string,
  { from, until, limit = 100 }: { from: Moment; until?: Moment; limit?: number },
): Occurrence[] {
  const found: { one: Occurrence; start: number }[] = [];
  const add = (one: Occurrence) => {
    const start = startsAt(one).epochMilliseconds;
    const inTime = start < (until?.epochMilliseconds ?? Infinity);
    if (inTime && !isOver(one, from)) found.push({ one, start });
    return inTime && found.length < limit;
  };
  for (const one of repeated(dates, zone, from)) if (!add(one)) break;
  written(dates, zone).forEach(add);
  return found
    .sort((a, b) => a.start - b.start)
    .slice(0, limit)
    .map(({ one }) => one);
}

/** The occurrence that is on at `now` or comes next. */
export function nextOccurrence(dates: EventDates, zone: string, now: Moment) {
  return occurrences(dates, zone, { from: now, limit: 1 })[0];
}

/** The occurrence that ends last; undefined without dates, or when a rule has no end. */
export function lastOccurrence(dates: EventDates, zone: string): Occurrence | undefined {
  const all = written(dates, zone);
  if (dates.recurrence !== undefined) {
    const { count, until } = parseRule(dates.recurrence);
    const first = firstOccurrence(dates, zone);
    if (first && count === undefined && !until) return undefined;
    const last = first && ruleDays(dates.recurrence, first.start, dates.exceptDates).last();
    if (last) all.push(moved(first, last));
  }
  const end = (one: Occurrence) => endsAt(one).epochMilliseconds;
  return all.sort((a, b) => end(a) - end(b)).at(-1);
}

/** Whether the last occurrence is over. Dates that are not known, or have no end, are never past. */
export function isPast(dates: EventDates, zone: string, now: Moment): boolean {
  const last = lastOccurrence(dates, zone);
  return last !== undefined && isOver(last, now);
}

/** When it begins: the start of the day for a whole day. */
export function startsAt({ start, startTime, zone }: Occurrence): Temporal.ZonedDateTime {
  return start.toZonedDateTime({ timeZone: zone, plainTime: startTime });
}

/** The instant after which it is past: the end of the last day when nobody said a time. */
export function endsAt({ end, endTime, zone }: Occurrence): Temporal.ZonedDateTime {
  return endTime
    ? end.toZonedDateTime({ timeZone: zone, plainTime: endTime })
    : endOfDay(end, zone);
}

/** The same instant in minutes since 1970, as the script of `[data-until]` takes it. */
export function endMinute(occurrence: Occurrence): number {
  return minutesOf(endsAt(occurrence));
}

/** Whether it is one day to a visitor: a day, or an evening that ends before 8 h the next day. */
export function isOneDay({ start, end, startTime, endTime }: Occurrence): boolean {
  if (start.equals(end)) return true;
  if (!startTime || !endTime || !start.add({ days: 1 }).equals(end)) return false;
  return endTime.hour < 8 && Temporal.PlainTime.compare(endTime, startTime) <= 0;
}

function isOver(one: Occurrence, now: Moment): boolean {
  return endsAt(one).epochMilliseconds <= now.epochMilliseconds;
}

/** The dates that are written one by one; a rule gives the first of them itself. */
function written(dates: EventDates, zone: string): Occurrence[] {
  const first = dates.recurrence === undefined ? firstOccurrence(dates, zone) : undefined;
  const others = (dates.otherDates ?? []).map((span) => occurrence(span, zone));
  return first ? [first, ...others] : others;
}

/** Those of the rule, in order, from about `from` on: perhaps without end. */
function* repeated(dates: EventDates, zone: string, from: Moment): Generator<Occurrence> {
  if (dates.recurrence === undefined) return;
  const first = firstOccurrence(dates, zone);
  if (!first) return;
  const days = ruleDays(dates.recurrence, first.start, dates.exceptDates);
  let day = days.next(dayIn(zone, from).subtract(first.start.until(first.end)));
  for (; day; day = days.next(day.add({ days: 1 }))) yield moved(first, day);
}

function firstOccurrence({ start, ...rest }: EventDates, zone: string): Occurrence | undefined {
  return start === undefined ? undefined : occurrence({ start, ...rest }, zone);
}

/** An event is on several pages, and its agenda asks for its first time and for its last. */
const known = cache<Readonly<Occurrence>>(2000);

/** One time, from its days and times. */
export function occurrence(span: DateSpan, zone: string): Occurrence {
  const { start, end, startTime, endTime } = span;
  return known([start, end, startTime, endTime, zone].join(), () => makeOccurrence(span, zone));
}

function makeOccurrence(span: DateSpan, zone: string): Occurrence {
  const start = Temporal.PlainDate.from(span.start);
  const end = Temporal.PlainDate.from(span.end ?? span.start);
  const startTime =
    span.startTime === undefined ? undefined : Temporal.PlainTime.from(span.startTime);
  const endTime = span.endTime === undefined ? undefined : Temporal.PlainTime.from(span.endTime);
  const nextDay =
    startTime && endTime && start.equals(end) && Temporal.PlainTime.compare(endTime, startTime) < 0;
  return { start, end: nextDay ? end.add({ days: 1 }) : end, startTime, endTime, zone };
}

function moved(first: Occurrence, start: Temporal.PlainDate): Occurrence {
  return { ...first, start, end: start.add(first.start.until(first.end)) };
}
