import type ICAL from 'ical.js';
import type { Temporal } from 'temporal-polyfill';
import { ruleWeekdays } from '../../../src/dates/recurrence.ts';

/**
 * A rule in the few words of Beffroi's own: the parts that follow from the first day are written,
 * those that change nothing are not. `until` is the last day. It may hold what Beffroi does not accept.
 */
export function ruleText(
  rule: ICAL.Recur,
  start: Temporal.PlainDateTime,
  until: string | undefined,
): string {
  const { BYSETPOS = [], BYMONTH = [], BYMONTHDAY = [], BYDAY = [], ...others } = rule.parts;
  const days = placed(rule, BYDAY, BYSETPOS, start);
  const monthDays = BYMONTHDAY.length > 0 ? BYMONTHDAY : monthDay(rule, days, start);
  const parts: [string, readonly (string | number)[]][] = [
    // On Mondays of all days is on Mondays of all weeks.
    [
      'FREQ',
      [rule.freq === 'DAILY' && rule.interval === 1 && days.length > 0 ? 'WEEKLY' : rule.freq],
    ],
    ['INTERVAL', rule.interval > 1 ? [rule.interval] : []],
    ['BYMONTH', BYMONTH],
    ['BYMONTHDAY', monthDays],
    ['BYDAY', days],
    ['BYSETPOS', days === BYDAY ? BYSETPOS : []],
    ...Object.entries(withoutTime(others, start)),
    ['UNTIL', until === undefined ? [] : [until.replaceAll('-', '')]],
    ['WKST', rule.freq === 'WEEKLY' && rule.interval > 1 ? weekStart(rule) : []],
  ];
  const said = parts.filter(([, values]) => values.length > 0);
  return said.map(([key, values]) => `${key}=${values.join()}`).join(';');
}

/** Outlook writes « BYDAY=TU;BYSETPOS=2 » for the second Tuesday. */
function placed(
  { freq }: ICAL.Recur,
  days: readonly string[],
  places: readonly number[],
  start: Temporal.PlainDateTime,
): readonly string[] {
  const [day] = days;
  if (freq === 'WEEKLY' && day === undefined) return [ruleWeekdays[start.dayOfWeek - 1] ?? ''];
  const isPlaced = day !== undefined && days.length === 1 && /^[A-Z]/.test(day);
  return isPlaced && places.length > 0 ? places.map((place) => `${String(place)}${day}`) : days;
}

function monthDay(
  { freq, parts }: ICAL.Recur,
  days: readonly string[],
  start: Temporal.PlainDateTime,
): readonly number[] {
  const isOfMonth = freq === 'MONTHLY' || (freq === 'YEARLY' && parts.BYMONTH !== undefined);
  return isOfMonth && days.length === 0 ? [start.day] : [];
}

/** The hour of the rule is that of the first time. */
function withoutTime(
  parts: Readonly<Record<string, readonly number[] | undefined>>,
  { hour, minute, second }: Temporal.PlainDateTime,
): Record<string, readonly number[]> {
  const own: Readonly<Record<string, number>> = {
    BYHOUR: hour,
    BYMINUTE: minute,
    BYSECOND: second,
  };
  return Object.fromEntries(
    Object.entries(parts).flatMap(([key, values = []]) =>
      values.join() === String(own[key]) ? [] : [[key, values]],
    ),
  );
}

function weekStart(rule: ICAL.Recur): string[] {
  // The library counts from Sunday, from 1 on.
  const day = ['SU', ...ruleWeekdays][rule.wkst - 1] ?? 'MO';
  return day === 'MO' ? [] : [day];
}
