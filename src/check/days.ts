import { Temporal } from 'temporal-polyfill';

/** Whether a day, or an instant, is more than a year before `today` (YYYY-MM-DD). */
export function isYearsOld(moment: string, today: string): boolean {
  const limit = Temporal.PlainDate.from(today).subtract({ years: 1 }).toString();
  return moment.slice(0, 10) < limit;
}

const format = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });

/** « 27 février 2026 », of a day or an instant. */
export function dayText(moment: string): string {
  return format.format(new Date(moment));
}
