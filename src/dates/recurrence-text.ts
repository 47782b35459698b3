import { dateText, dayMonthText, joinWords, monthName, weekdayName } from './french.ts';
import { parseRule, type Rule, type RuleDay } from './recurrence.ts';

/**
 * A rule in French, for a sentence: « tous les vendredis », « le premier dimanche de chaque mois,
 * jusqu’au 31 août 2027 ». For a rule in which `recurrenceProblem` sees nothing wrong.
 */
export function recurrenceText(value: string): string {
  const rule = parseRule(value);
  return [rhythm(rule), ending(rule)].filter(Boolean).join(', ');
}

function rhythm(rule: Rule): string {
  switch (rule.frequency) {
    case 'DAILY':
      return every(rule.interval, 'jour') + inMonths(rule.byMonth);
    case 'WEEKLY':
      return weekly(rule) + inMonths(rule.byMonth);
    case 'MONTHLY':
      return monthly(rule);
    default:
      return yearly(rule);
  }
}

function ending({ until, count }: Rule): string {
  if (until) return `jusqu’au ${dateText(until)}`;
  if (count === undefined) return '';
  return count === 1 ? 'une seule fois' : `${inWords(count)} fois`;
}

function weekly({ byDay, interval }: Rule): string {
  const days = sorted(byDay.map((day) => day.weekday)).map(weekdayName);
  if (interval === 1) return everyWeekday(days);
  if (interval === 2 && days.length === 1) return `un ${days.join('')} sur deux`;
  return `${every(interval, 'semaine')}, ${joinWords(days.map((day) => `le ${day}`))}`;
}

function monthly({ interval, byMonth, byMonthDay, byDay }: Rule): string {
  const days = joinWords([...sorted(byMonthDay).map(monthDay), ...numberedWeekdays(byDay)]);
  if (interval > 1) return `${every(interval, 'mois')}, ${days}${inMonths(byMonth)}`;
  return byMonth.length === 0 ? `${days} de chaque mois` : `${days} du mois,${inMonths(byMonth)}`;
}

function yearly({ interval, byMonth, byMonthDay, byDay }: Rule): string {
  const years = every(interval, 'an');
  if (byMonth.length === 0) return years;
  const months = sorted(byMonth);
  const dates = months.flatMap((month) => sorted(byMonthDay).map((day) => dateInYear(day, month)));
  if (dates.length > 0) return `${years}, ${joinWords(dates)}`;
  const numbered = numberedWeekdays(byDay);
  if (numbered.length > 0)
    return `${years}, ${joinWords(numbered)} ${joinWords(months.map((month) => de(monthName(month))))}`;
  const days = everyWeekday(sorted(byDay.map((day) => day.weekday)).map(weekdayName));
  return (interval === 1 ? '' : `${years}, `) + days + inMonths(byMonth);
}

function dateInYear(day: number, month: number): string {
  return day < 0
    ? `${monthDay(day)} ${de(monthName(month))}`
    : `le ${dayMonthText({ year: 2024, month, day })}`;
}

function monthDay(day: number): string {
  if (day < 0) return 'le dernier jour';
  return day === 1 ? 'le 1er' : `le ${String(day)}`;
}

const ranks = ['premier', 'deuxième', 'troisième', 'quatrième', 'cinquième'];

/** One text per weekday: « le premier samedi », « les premier et troisième dimanches ». */
function numberedWeekdays(byDay: readonly RuleDay[]): string[] {
  const numbered = byDay.filter((day) => day.nth !== undefined);
  return sorted([...new Set(numbered.map((day) => day.weekday))]).map((weekday) => {
    const of = numbered.filter((day) => day.weekday === weekday).map((day) => day.nth ?? 0);
    const words = ranks.filter((_, index) => of.includes(index + 1));
    if (of.includes(-1)) words.push('dernier');
    const name = weekdayName(weekday);
    return words.length === 1
      ? `le ${joinWords(words)} ${name}`
      : `les ${joinWords(words)} ${name}s`;
  });
}

function everyWeekday(days: readonly string[]): string {
  if (days.length === 7) return 'tous les jours';
  if (days.length === 5 && !days.includes('samedi') && !days.includes('dimanche'))
    return 'du lundi au vendredi';
  return `tous les ${joinWords(days.map((day) => `${day}s`))}`;
}

/** « en juillet et août »; three months in a row or more: « de mai à septembre ». */
function inMonths(byMonth: readonly number[]): string {
  const months = sorted(byMonth);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (months.length > 2 && last - first === months.length - 1)
    return ` ${de(monthName(first))} à ${monthName(last)}`;
  return ` en ${joinWords(months.map(monthName))}`;
}

function de(month: string): string {
  return /^[ao]/.test(month) ? `d’${month}` : `de ${month}`;
}

const units = {
  jour: ['tous les jours', 'un jour sur deux', 'tous les'],
  semaine: ['toutes les semaines', 'une semaine sur deux', 'toutes les'],
  mois: ['tous les mois', 'un mois sur deux', 'tous les'],
  an: ['chaque année', 'une année sur deux', 'tous les'],
} as const;

function every(interval: number, unit: keyof typeof units): string {
  const [each, second, more] = units[unit];
  if (interval === 1) return each;
  if (interval === 2) return second;
  return `${more} ${inWords(interval)} ${unit === 'mois' ? unit : `${unit}s`}`;
}

const words = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

function inWords(count: number): string {
  return words[count - 2] ?? String(count);
}

/** Ascending, with the last day of the month (-1) after the others. */
function sorted(values: readonly number[]): number[] {
  const place = (value: number) => (value < 0 ? Infinity : value);
  return values.toSorted((a, b) => place(a) - place(b));
}
