import type { Temporal } from 'temporal-polyfill';
import { dateText, dayText, shortMonth, shortWeekday, spanText } from './french.ts';
import { isOneDay, type Occurrence } from './occurrences.ts';
import { clockText } from './words.ts';

/** « 18 h 30 ». */
export function timeText(time: Temporal.PlainTime): string {
  return clockText(time.toString());
}

/** « de 14 h à 18 h », « à 18 h 30 », « à partir de 10 h » over several days; '' without times. */
export function timesText(occurrence: Occurrence): string {
  const { startTime, endTime } = occurrence;
  if (!startTime) return '';
  if (endTime) return `de ${timeText(startTime)} à ${timeText(endTime)}`;
  return `${isOneDay(occurrence) ? 'à' : 'à partir de'} ${timeText(startTime)}`;
}

/** « samedi 4 juillet 2026, de 14 h à 18 h », « du 4 au 6 juillet 2026 ». */
export function occurrenceText(occurrence: Occurrence): string {
  const { start, end, startTime, endTime } = occurrence;
  const oneDay = isOneDay(occurrence);
  if (!oneDay && startTime && endTime && endTime.toString() <= startTime.toString())
    return `du ${dateText(start)} à ${timeText(startTime)} au ${dateText(end)} à ${timeText(endTime)}`;
  const days = oneDay ? dayText(start) : spanText(start, end);
  return [days, timesText(occurrence)].filter(Boolean).join(', ');
}

/** A date as a calendar leaf shows it. `toDay`, `toMonth` only when the last day, its month differ. */
export interface CalendarLeaf {
  weekday: string;
  day: string;
  month: string;
  year: number;
  /** YYYY-MM-DD, for `<time datetime>`. */
  iso: string;
  toDay?: string;
  toMonth?: string;
}

/** « sam. 4 juil. » in parts, with the last day of a span. */
export function calendarLeaf(occurrence: Occurrence): CalendarLeaf {
  const { start, end } = occurrence;
  const sameMonth = start.year === end.year && start.month === end.month;
  return {
    weekday: shortWeekday(start),
    day: String(start.day),
    month: shortMonth(start),
    year: start.year,
    iso: start.toString(),
    ...(isOneDay(occurrence) ? {} : { toDay: String(end.day) }),
    ...(isOneDay(occurrence) || sameMonth ? {} : { toMonth: shortMonth(end) }),
  };
}
