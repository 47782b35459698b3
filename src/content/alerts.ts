import { Temporal } from 'temporal-polyfill';
import { endOfDay } from '../dates/zones.ts';
import type { Alert } from '../model/index.ts';
import type { Entry } from './commune.ts';
import { madeOnce, type Selection } from './selection.ts';

/** From when an alert is shown, and from when it no longer is. */
export interface AlertSpan {
  from: Temporal.ZonedDateTime;
  until: Temporal.ZonedDateTime;
}

/** When an alert is shown: without hours, from the first minute of its start to the last of its end. */
export function alertSpan({ start, startTime, end, endTime }: Alert, zone: string): AlertSpan {
  const at = (day: string, time: string) =>
    Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone);
  return {
    from: at(start, startTime ?? '00:00'),
    until: endTime === undefined ? endOfDay(Temporal.PlainDate.from(end), zone) : at(end, endTime),
  };
}

/** Whether an alert has had its time; `now` is on the clock of its commune. */
export function isAlertOver(data: Alert, now: Temporal.ZonedDateTime): boolean {
  return Temporal.ZonedDateTime.compare(alertSpan(data, now.timeZoneId).until, now) <= 0;
}

/** The alerts by what has become of them. */
export interface AlertLists {
  /** The most serious first, then the latest. */
  current: readonly Entry<Alert>[];
  /** The next to start first. */
  coming: readonly Entry<Alert>[];
  /** Those of the last twelve months, the last to end first. */
  past: readonly Entry<Alert>[];
  /** For the top of each page: those in force, and those that start before long. */
  banner: readonly Entry<Alert>[];
}

/** Those that start within a week are written in pages, for a site that is not built each day. */
const soon = { days: 7 };

/** The alerts in force at a moment, those to come and those that are over. */
export const alertsOf: Selection<AlertLists> = madeOnce(({ alerts, zone }, now) => {
  const spans = new Map(alerts.map((entry) => [entry, alertSpan(entry.data, zone)]));
  const starts = (entry: Entry<Alert>) => spans.get(entry)?.from.epochMilliseconds ?? 0;
  const ends = (entry: Entry<Alert>) => spans.get(entry)?.until.epochMilliseconds ?? 0;
  const isOver = (entry: Entry<Alert>) => ends(entry) <= now.epochMilliseconds;
  const startsBy = (moment: Temporal.ZonedDateTime) => (entry: Entry<Alert>) =>
    !isOver(entry) && starts(entry) <= moment.epochMilliseconds;
  const yearAgo = now.subtract({ years: 1 }).epochMilliseconds;
  const sorted = alerts.toSorted(
    (a, b) => seriousness(a) - seriousness(b) || starts(b) - starts(a),
  );
  return {
    current: sorted.filter(startsBy(now)),
    coming: alerts
      .filter((entry) => !isOver(entry) && starts(entry) > now.epochMilliseconds)
      .toSorted((a, b) => starts(a) - starts(b)),
    past: alerts
      .filter((entry) => isOver(entry) && ends(entry) > yearAgo)
      .toSorted((a, b) => ends(b) - ends(a)),
    banner: sorted.filter(startsBy(now.add(soon))),
  };
});

const levels: readonly Alert['level'][] = ['emergency', 'vigilance', 'mourning', 'information'];

function seriousness({ data }: Entry<Alert>): number {
  return levels.indexOf(data.level);
}
