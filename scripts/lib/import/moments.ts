import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { ImportError } from './import-error.ts';
import { knownZone, wallOf, zoneNamed, type Zone } from './zones.ts';

/** A time as a calendar writes it: on the clocks of its zone, or a whole day. */
export interface Moment {
  wall: Temporal.PlainDateTime;
  isDay: boolean;
  /** Nothing for a time that is that of whoever reads it. */
  zone: Zone | undefined;
}

/** One time that an event takes place: until the day after its last one when it is of whole days. */
export interface Instance {
  start: Temporal.PlainDateTime;
  end: Temporal.PlainDateTime | undefined;
}

type Zones = ReadonlyMap<string, ICAL.Timezone>;

const utc = knownZone('UTC');

/** The times of a property, if it is there. Throws an ImportError for those that cannot be kept. */
export function momentsOf(component: ICAL.Component, name: string, zones: Zones): Moment[] {
  return component.getAllProperties(name).flatMap((property) => {
    const values: unknown[] = property.getValues();
    const [, , , ...raw] = rawValues.parse(property.toJSON());
    return values.map((value, index) => {
      if (!(value instanceof ICAL.Time)) throw new ImportError(periods);
      // The library makes 3 March of 31 February.
      if (value.toString() !== raw[index]) throw new ImportError(noSuchTime);
      return momentOf(value, property, zones);
    });
  });
}

const rawValues = z.array(z.unknown());
const periods =
  'a des dates écrites comme des périodes, ce qui n’est pas compris\u202f: faites-en d’autres événements dans l’agenda';
const noSuchTime =
  'a un jour ou une heure qui n’existe pas\u202f: choisissez-en d’autres dans l’agenda';

function momentOf(time: ICAL.Time, property: ICAL.Property, zones: Zones): Moment {
  if (time.isDate) return { wall: wallOf(time), isDay: true, zone: undefined };
  const name = property.getFirstParameter('tzid');
  const isUtc = time.zone === ICAL.Timezone.utcTimezone;
  const zone = isUtc || !name ? undefined : zoneNamed(name, zones);
  if (!isUtc && name && !zone)
    throw new ImportError(
      `a ses heures dans un fuseau inconnu, «\u202f${name}\u202f»\u202f: choisissez-y celui de la commune`,
    );
  return { wall: wallOf(time), isDay: false, zone: isUtc ? utc : zone };
}

/** The same time on the clocks of another zone; `home` is the zone of what has none. */
export function wallIn(moment: Moment, to: Zone, home: Zone): Temporal.PlainDateTime {
  const { wall, isDay, zone = home } = moment;
  return isDay || zone === to ? wall : to.wallOf(zone.instantOf(wall));
}

/** When an event ends, on the clocks of its start; nothing when it does not say it. */
export function endOf(
  component: ICAL.Component,
  start: Moment,
  zones: Zones,
  home: Zone,
): Temporal.PlainDateTime | undefined {
  const [end] = momentsOf(component, 'dtend', zones);
  if (end) return wallIn(end, start.zone ?? home, home);
  const duration = component.getFirstPropertyValue('duration');
  if (!(duration instanceof ICAL.Duration)) return undefined;
  return start.wall.add({ seconds: duration.toSeconds() });
}

/** A time that an event takes place, as its file says it. */
export function spanOf({ start, end = start }: Instance, isDay: boolean) {
  const [day, lastDay] = [start.toPlainDate(), end.toPlainDate()];
  const isAfter = Temporal.PlainDateTime.compare(end, start) > 0;
  if (isDay || (isAfter && isMidnight(start) && isMidnight(end)))
    return days(day, isAfter ? lastDay.subtract({ days: 1 }) : day);
  const startTime = timeText(start);
  if (!isAfter) return { ...days(day, day), startTime };
  const length = day.until(lastDay).days;
  // « Jusqu’au dimanche à 0 h » is until the Saturday.
  if (length > 1 && isMidnight(end))
    return { ...days(day, lastDay.subtract({ days: 1 })), startTime };
  // Until an earlier hour, it is that of the next day.
  const isNight = length === 1 && timeText(end) < startTime;
  return { ...days(day, isNight ? day : lastDay), startTime, endTime: timeText(end) };
}

function isMidnight(time: Temporal.PlainDateTime): boolean {
  return timeText(time) === '00:00';
}

function timeText(time: Temporal.PlainDateTime): string {
  return time.toPlainTime().toString({ smallestUnit: 'minute' });
}

function days(first: Temporal.PlainDate, last: Temporal.PlainDate) {
  const start = first.toString();
  return first.equals(last) ? { start } : { start, end: last.toString() };
}
