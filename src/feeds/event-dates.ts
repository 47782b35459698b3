import { Temporal } from 'temporal-polyfill';
import {
  occurrences,
  type DateSpan,
  type EventDates,
  type Occurrence,
} from '../dates/occurrences.ts';
import { parseRule, ruleParts } from '../dates/recurrence.ts';
import type { Event } from '../model/index.ts';
import type { Property } from './jcal.ts';

/**
 * The dates under which a calendar holds an event. One that was postponed without a new date stays on
 * the day it was planned for, so that those who had noted it learn that it is not then.
 */
export function calendarDates(data: Event): EventDates {
  if (data.start !== undefined || data.status !== 'postponed') return data;
  const { previousStart, startTime, endTime } = data;
  return { start: previousStart, startTime, endTime };
}

/** When a span of days takes place in a time zone. */
export function spanIn({ start, end, startTime, endTime }: DateSpan, zone: string) {
  const always = { from: { epochMilliseconds: -Infinity }, limit: 1 };
  return occurrences({ start, end, startTime, endTime }, zone, always)[0];
}

/** Whole days end on the day after the last (RFC 5545, 3.6.1); an end that nobody said is not invented. */
export function spanProperties(one: Occurrence): Property[] {
  if (!one.startTime)
    return [
      ['dtstart', {}, 'date', one.start.toString()],
      ['dtend', {}, 'date', one.end.add({ days: 1 }).toString()],
    ];
  const start = one.start.toPlainDateTime(one.startTime);
  const end = one.endTime
    ? one.end.toPlainDateTime(one.endTime)
    : one.end.add({ days: 1 }).toPlainDateTime();
  const hasEnd = one.endTime ? Temporal.PlainDateTime.compare(start, end) < 0 : isLong(one);
  return [
    localTime('dtstart', start, one.zone),
    ...(hasEnd ? [localTime('dtend', end, one.zone)] : []),
  ];
}

function isLong({ start, end }: Occurrence): boolean {
  return !start.equals(end);
}

function localTime(name: string, time: Temporal.PlainDateTime, zone: string): Property {
  return [name, { tzid: zone }, 'date-time', time.toString()];
}

/** A rule and the days it leaves out, in the terms of the event's first time (RFC 5545, 3.3.10 and 3.8.5.1). */
export function ruleProperties(
  { recurrence, exceptDates = [] }: EventDates,
  first: Occurrence,
): Property[] {
  if (recurrence === undefined) return [];
  const rule: Property = ['rrule', {}, 'recur', ruleValue(recurrence, first)];
  return [rule, ...exceptDates.map((day) => exception(Temporal.PlainDate.from(day), first))];
}

/** The last day of a rule with a time is an instant: the start of its last time, in UTC. */
function ruleValue(rule: string, { startTime, zone }: Occurrence): Record<string, string> {
  const parts = ruleParts(rule).map(([key, value]) => [key.toLowerCase(), value] as const);
  const { until } = parseRule(rule);
  const last = startTime
    ? until?.toZonedDateTime({ timeZone: zone, plainTime: startTime }).toInstant()
    : until;
  return { ...Object.fromEntries(parts), ...(last && { until: last.toString() }) };
}

function exception(day: Temporal.PlainDate, { startTime, zone }: Occurrence): Property {
  return startTime
    ? localTime('exdate', day.toPlainDateTime(startTime), zone)
    : ['exdate', {}, 'date', day.toString()];
}
