import { weekdayCodes } from './weekdays.ts';

/**
 * What a repetition comes back on. Weekdays are counted from 0, Monday, and months from 1; both are
 * in order. `nth` goes from 1 to 4, and -1 is the last, of weekdays or of the days of the month.
 */
export type Rhythm =
  | { unit: 'day' }
  | { unit: 'week'; weekdays: readonly number[]; months: readonly number[] }
  | { unit: 'month'; day: number }
  | { unit: 'month'; nth: number; weekday: number }
  | { unit: 'year' }
  | { unit: 'year'; nth: number; weekday: number; month: number };

/** When a repetition ends; `until` is the last day that it may fall on, YYYY-MM-DD. */
export type Ending = { until: string } | { count: number } | undefined;

/** A repetition as a form shows it: every so many days, weeks, months or years. */
export interface RecurrenceForm {
  every: number;
  rhythm: Rhythm;
  end: Ending;
}

/** The form of an RFC 5545 rule; undefined when the rule says more than a form can. */
export function parseRecurrence(rule: string): RecurrenceForm | undefined {
  const parts = new Map(rule.split(';').map((part) => pair(part)));
  const every = Number(parts.get('INTERVAL') ?? 1);
  const form = { every, rhythm: parseRhythm(parts), end: parseEnding(parts) };
  // Whatever the form left out, or could not read, is missing here.
  return sortedParts(formatRecurrence(form)) === sortedParts(rule) ? form : undefined;
}

/** The RFC 5545 rule of a form in which `recurrenceFormProblem` sees nothing wrong. */
export function formatRecurrence({ every, rhythm, end }: RecurrenceForm): string {
  const [frequency = '', ...parts] = rhythmParts(rhythm);
  const interval = every === 1 ? [] : [`INTERVAL=${String(every)}`];
  return [frequency, ...interval, ...parts, ...endingPart(end)].join(';');
}

/** What is missing in a form of a repetition, in French; or undefined. */
export function recurrenceFormProblem({ every, rhythm, end }: RecurrenceForm): string | undefined {
  if (!within(every, 99)) return 'Dites tous les combien, de 1 à 99.';
  if (rhythm.unit === 'week' && rhythm.weekdays.length === 0)
    return 'Choisissez au moins un jour de la semaine.';
  if (end && 'until' in end && end.until === '') return 'Dites jusqu’à quel jour.';
  if (end && 'count' in end && !within(end.count, 366)) return 'Dites combien de fois, de 1 à 366.';
  return undefined;
}

function within(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}

function pair(part: string): [key: string, value: string] {
  const [key = '', value = ''] = part.split('=', 2);
  return [key, value];
}

/** A rule in which neither the order of the parts nor that of their values counts. */
function sortedParts(rule: string): string {
  return rule
    .split(';')
    .filter((part) => part !== 'INTERVAL=1')
    .map(pair)
    .map(([key, value]) => `${key}=${value.split(',').toSorted().join(',')}`)
    .toSorted()
    .join(';');
}

type Parts = ReadonlyMap<string, string>;

function parseRhythm(parts: Parts): Rhythm {
  const byDay = parts.get('BYDAY') ?? '';
  const numbered = /^([1-4]|-1)([A-Z]{2})$/.exec(byDay);
  const weekday = { nth: Number(numbered?.[1]), weekday: weekdayOf(numbered?.[2] ?? '') };
  const months = parts.get('BYMONTH')?.split(',').map(Number).toSorted(ascending) ?? [];
  switch (parts.get('FREQ')) {
    case 'WEEKLY':
      return {
        unit: 'week',
        weekdays: byDay.split(',').map(weekdayOf).toSorted(ascending),
        months,
      };
    case 'MONTHLY':
      if (numbered) return { unit: 'month', ...weekday };
      return { unit: 'month', day: Number(parts.get('BYMONTHDAY')) };
    case 'YEARLY':
      if (numbered) return { unit: 'year', ...weekday, month: Number(parts.get('BYMONTH')) };
      return { unit: 'year' };
    default:
      return { unit: 'day' };
  }
}

function parseEnding(parts: Parts): Ending {
  const [until, count] = [parts.get('UNTIL'), parts.get('COUNT')];
  const [, ...numbers] = /^(\d{4})(\d{2})(\d{2})$/.exec(until ?? '') ?? [];
  if (until !== undefined) return { until: numbers.join('-') };
  return count === undefined ? undefined : { count: Number(count) };
}

function endingPart(end: Ending): string[] {
  if (!end) return [];
  return 'until' in end
    ? [`UNTIL=${end.until.replaceAll('-', '')}`]
    : [`COUNT=${String(end.count)}`];
}

function rhythmParts(rhythm: Rhythm): string[] {
  switch (rhythm.unit) {
    case 'day':
      return ['FREQ=DAILY'];
    case 'week':
      return ['FREQ=WEEKLY', byDayPart(rhythm.weekdays), ...byMonthPart(rhythm.months)];
    case 'month':
      if ('day' in rhythm) return ['FREQ=MONTHLY', `BYMONTHDAY=${String(rhythm.day)}`];
      return ['FREQ=MONTHLY', byDayPart([rhythm.weekday], rhythm.nth)];
    default:
      if (!('nth' in rhythm)) return ['FREQ=YEARLY'];
      return [
        'FREQ=YEARLY',
        ...byMonthPart([rhythm.month]),
        byDayPart([rhythm.weekday], rhythm.nth),
      ];
  }
}

function byDayPart(weekdays: readonly number[], nth?: number): string {
  const codes = weekdays.map((weekday) => weekdayCodes[weekday]?.toUpperCase() ?? '');
  return `BYDAY=${String(nth ?? '')}${codes.join(',')}`;
}

function byMonthPart(months: readonly number[]): string[] {
  return months.length > 0 ? [`BYMONTH=${months.join(',')}`] : [];
}

function weekdayOf(code: string): number {
  return weekdayCodes.findIndex((known) => known.toUpperCase() === code);
}

const ascending = (a: number, b: number) => a - b;
