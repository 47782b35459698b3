import { Temporal } from 'temporal-polyfill';
import { cache } from '../cache.ts';
import { openSpans, wallDay } from './hours.ts';

/** The library's names that a French sentence would not use. */
const names: Readonly<Record<string, string>> = {
  'Nouvel An': 'jour de l’An',
  'Fête du travail': 'fête du Travail',
  'Fête de la Victoire 1945': 'Victoire de 1945',
  'Fête Nationale de la France': 'fête nationale',
  'Armistice 1918': 'Armistice',
};

const years = cache<ReadonlyMap<string, string>>(100);

/** The public holidays of a year in a department: YYYY-MM-DD to a French name. */
export function publicHolidays(departmentCode: string, year: number): ReadonlyMap<string, string> {
  return years(`${departmentCode} ${String(year)}`, () => findHolidays(departmentCode, year));
}

/** The name of the public holiday that a day is, or undefined. */
export function holidayName(departmentCode: string, day: string): string | undefined {
  return publicHolidays(departmentCode, Number(day.slice(0, 4))).get(day);
}

function findHolidays(departmentCode: string, year: number): Map<string, string> {
  const newYear = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  const spans = openSpans('PH 00:00-24:00', departmentCode, newYear, newYear.daysInYear);
  return new Map(spans.map(({ start, note = '' }) => [wallDay(start), frenchName(note)]));
}

function frenchName(name: string): string {
  const lower = (word: string) => word.toLowerCase();
  return names[name] ?? name.replace(/^(?:Abolition|Arrivée|Fête|Jour|Lendemain|Lundi)/, lower);
}
