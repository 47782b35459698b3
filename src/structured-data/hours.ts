import type { OpeningHoursSpecificationLeaf } from 'schema-dts';
import type { Temporal } from 'temporal-polyfill';
import type { Commune } from '../content/commune.ts';
import { dayLength, wallDay, wallMinutes, wallTime } from '../dates/hours.ts';
import { openPieces } from '../dates/opening.ts';
import type { Profile } from '../model/index.ts';

const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** How many days are looked at: past them, only the usual week is said. */
const horizon = 56;

type Closures = NonNullable<NonNullable<Profile['mairie']>['closures']>;

interface Span {
  opens: string;
  closes: string;
}

/** Google's way to say a day without any: https://schema.org/OpeningHoursSpecification has none. */
const closed: Span = { opens: '00:00', closes: '00:00' };

interface Day {
  date: string;
  weekday: (typeof weekdays)[number] | undefined;
  spans: readonly Span[];
}

/** The usual week of a rule of OpenStreetMap, as the next eight weeks show it. */
export function usualHours(
  rule: string,
  commune: Commune,
  today: Temporal.PlainDate,
): OpeningHoursSpecificationLeaf[] {
  const days = usualDays(nextDays(rule, commune, today));
  const alike = Map.groupBy(days, ({ spans }) => JSON.stringify(spans)).values();
  return [...alike].flatMap((group) => {
    const dayOfWeek = group.map(({ weekday }) => weekday).filter((name) => name !== undefined);
    return (group[0]?.spans ?? []).map((span) => specification({ dayOfWeek, ...span }));
  });
}

/**
 * The days of the next eight weeks that are not like the usual week (a public holiday, every other
 * Saturday), and the closures that are not over.
 */
export function unusualHours(
  rule: string | undefined,
  commune: Commune,
  today: Temporal.PlainDate,
  closures: Closures = [],
): OpeningHoursSpecificationLeaf[] {
  const days = rule === undefined ? [] : nextDays(rule, commune, today);
  const usual = new Set(usualDays(days).map(key));
  const isClosed = ({ date }: Day) =>
    closures.some(({ from, to = from }) => from <= date && date <= to);
  return [
    ...days.filter((day) => !usual.has(key(day)) && !isClosed(day)).flatMap(dated),
    ...closures
      .filter(({ from, to = from }) => to >= today.toString())
      .map(({ from, to = from }) =>
        specification({ ...closed, validFrom: from, validThrough: to }),
      ),
  ];
}

function nextDays(rule: string, { department }: Commune, today: Temporal.PlainDate): Day[] {
  const pieces = openPieces({ hours: rule, departmentCode: department.code }, today, horizon);
  const byDay = Map.groupBy(pieces, ({ start }) => wallDay(start));
  return Array.from({ length: horizon }, (_, index) => {
    const date = wallDay(wallMinutes(today) + index * dayLength);
    const spans = (byDay.get(date) ?? []).map(({ start, end }) => ({
      opens: wallTime(start),
      closes: closing(end),
    }));
    return { date, weekday: weekdays[(today.dayOfWeek - 1 + index) % 7], spans };
  });
}

/** Midnight is the last minute of the day, as Google reads it. */
function closing(end: number): string {
  const time = wallTime(end);
  return time === '00:00' ? '23:59' : time;
}

/** For each weekday from Monday, the first of the days that are most often alike. */
function usualDays(days: readonly Day[]): Day[] {
  return weekdays.flatMap((weekday) => {
    const same = days.filter((day) => day.weekday === weekday);
    const groups = [...Map.groupBy(same, key).values()];
    return groups.toSorted((a, b) => b.length - a.length)[0]?.slice(0, 1) ?? [];
  });
}

function key({ weekday, spans }: Day): string {
  return JSON.stringify([weekday, spans]);
}

function dated({ date, spans }: Day): OpeningHoursSpecificationLeaf[] {
  const times = spans.length > 0 ? spans : [closed];
  return times.map((span) => specification({ ...span, validFrom: date, validThrough: date }));
}

function specification(
  properties: Omit<OpeningHoursSpecificationLeaf, '@type'>,
): OpeningHoursSpecificationLeaf {
  return { '@type': 'OpeningHoursSpecification', ...properties };
}
