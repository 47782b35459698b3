import type { Temporal } from 'temporal-polyfill';
import { cache } from '../cache.ts';
import { frenchDate } from './words.ts';

function dateFormat(options: Intl.DateTimeFormatOptions) {
  const formatter = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', ...options });
  const known = cache<string>(2000);
  return ({ year, month, day }: Day) => {
    const time = Date.UTC(year, month - 1, day);
    return known(String(time), () => frenchDate(formatter.format(time)));
  };
}

type Day = Pick<Temporal.PlainDate, 'year' | 'month' | 'day'>;

/** « samedi 4 juillet 2026 ». */
export const dayText = dateFormat({ dateStyle: 'full' });
/** « samedi 4 juillet », for a day within a few months. */
export const nearDayText = dateFormat({ weekday: 'long', day: 'numeric', month: 'long' });
/** « 4 juillet 2026 ». */
export const dateText = dateFormat({ day: 'numeric', month: 'long', year: 'numeric' });
/** « 4 juillet ». */
export const dayMonthText = dateFormat({ day: 'numeric', month: 'long' });
/** « juillet 2026 ». */
export const monthText = dateFormat({ month: 'long', year: 'numeric' });
/** « 4 », « 1er ». */
export const dayOfMonthText = dateFormat({ day: 'numeric' });
/** « sam. ». */
export const shortWeekday = dateFormat({ weekday: 'short' });
/** « juil. ». */
export const shortMonth = dateFormat({ month: 'short' });

const longMonth = dateFormat({ month: 'long' });
const longWeekday = dateFormat({ weekday: 'long' });

/** « juillet » for 7. */
export function monthName(month: number): string {
  return longMonth({ year: 2024, month, day: 1 });
}

/** « lundi » for 0. */
export function weekdayName(weekday: number): string {
  return longWeekday(dayOfFirstWeek(weekday));
}

/** January 2024 began on a Monday. */
function dayOfFirstWeek(weekday: number): Day {
  return { year: 2024, month: 1, day: weekday + 1 };
}

/** « du 4 au 6 juillet 2026 »: months and years are said once. Both days belong to the span. */
export function spanText(start: Day, end: Day): string {
  if (start.year !== end.year) return `du ${dateText(start)} au ${dateText(end)}`;
  return `${nearSpanText(start, end)} ${String(end.year)}`;
}

/** « du 4 au 6 juillet », for days within a few months. */
export function nearSpanText(start: Day, end: Day): string {
  const sameMonth = start.year === end.year && start.month === end.month;
  return `du ${sameMonth ? dayOfMonthText(start) : dayMonthText(start)} au ${dayMonthText(end)}`;
}

const conjunction = new Intl.ListFormat('fr-FR');
const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const euros = new Intl.NumberFormat('fr-FR', {
  style: 'currency',
  currency: 'EUR',
  trailingZeroDisplay: 'stripIfInteger',
});

/** « lundi, mardi et jeudi ». */
export function joinWords(words: readonly string[]): string {
  return conjunction.format(words);
}

/** « 1 234,5 », two decimals at the most. */
export function numberText(value: number): string {
  return number.format(value);
}

/** « 12,4 km² ». */
export function areaText(squareKilometres: number): string {
  return `${numberText(squareKilometres)}\u00a0km²`;
}

/** « 450 € », « 12,50 € ». */
export function moneyText(value: number): string {
  return euros.format(value);
}

/** « Samedi 4 juillet », at the head of a line. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}
