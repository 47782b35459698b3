import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';

/** A weekday of a rule, 0 for Monday; `nth` is 2 for the second of the month, -1 for the last. */
export interface RuleDay {
  nth: number | undefined;
  weekday: number;
}

/** The parts of an RFC 5545 rule (section 3.3.10) that Beffroi accepts. */
export interface Rule {
  frequency: string;
  interval: number;
  count: number | undefined;
  until: Temporal.PlainDate | undefined;
  byDay: readonly RuleDay[];
  byMonthDay: readonly number[];
  byMonth: readonly number[];
}

/** The weekdays of RFC 5545, from Monday. */
export const ruleWeekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The parts of a rule in which `recurrenceProblem` sees nothing wrong. */
export function parseRule(rule: string): Rule {
  const parts = new Map(ruleParts(rule));
  const values = (key: string) => parts.get(key)?.split(',') ?? [];
  const until = parts.get('UNTIL');
  const count = parts.get('COUNT');
  return {
    frequency: parts.get('FREQ') ?? '',
    interval: Number(parts.get('INTERVAL') ?? 1),
    count: count === undefined ? undefined : Number(count),
    until: until === undefined ? undefined : Temporal.PlainDate.from(until),
    byDay: values('BYDAY').map(parseDay),
    byMonthDay: values('BYMONTHDAY').map(Number),
    byMonth: values('BYMONTH').map(Number),
  };
}

/** A rule's parts as they are written: `FREQ=WEEKLY;BYDAY=FR` gives FREQ, WEEKLY and BYDAY, FR. */
export function ruleParts(rule: string): [key: string, value: string][] {
  return rule.split(';').map((part) => {
    const [key = '', value = ''] = part.split('=', 2);
    return [key, value];
  });
}

/** The days that a rule gives from `start` on, searched one at a time; never all of them. */
export interface RuleDays {
  /** The first day at or after `day`. */
  next(day: Temporal.PlainDate): Temporal.PlainDate | undefined;
  /** The last of all days, for a rule that ends. */
  last(): Temporal.PlainDate | undefined;
}

/**
 * The library's view of a rule, on days only: at midnight UTC, so that an event keeps its
 * wall-clock time across the changes of summer time.
 */
export function ruleDays(rule: string, start: Temporal.PlainDate, except: readonly string[] = []) {
  const library = new RRuleTemporal({
    rruleString: rule,
    dtstart: start.toZonedDateTime('UTC'),
    exDate: except.map((day) => Temporal.PlainDate.from(day).toZonedDateTime('UTC')),
  });
  const days: RuleDays = {
    next: (day) => plainDay(library.next(new Date(day.toString()), true)),
    last: () => plainDay(library.previous(farAway, true)),
  };
  return days;
}

/** Later than any UNTIL that `recurrenceProblem` lets through. */
const farAway = new Date('2100-01-01');

function plainDay(found: { toString(): string } | null): Temporal.PlainDate | undefined {
  return found ? Temporal.PlainDate.from(found.toString().slice(0, 10)) : undefined;
}

function parseDay(text: string): RuleDay {
  const nth = text.slice(0, -2);
  return { nth: nth ? Number(nth) : undefined, weekday: ruleWeekdays.indexOf(text.slice(-2)) };
}
