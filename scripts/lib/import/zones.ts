import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';

/** From wall-clock times to instants, and back. */
export interface Zone {
  instantOf: (wall: Temporal.PlainDateTime) => Temporal.Instant;
  wallOf: (instant: Temporal.Instant) => Temporal.PlainDateTime;
}

const known = new Map<string, Zone>();

/** A time zone of the IANA's list, the same each time. Throws a RangeError for another name. */
export function knownZone(name: string): Zone {
  const zone = known.get(name) ?? makeZone(name);
  known.set(name, zone);
  return zone;
}

function makeZone(name: string): Zone {
  const wallOf: Zone['wallOf'] = (instant) => instant.toZonedDateTimeISO(name).toPlainDateTime();
  wallOf(Temporal.Instant.fromEpochMilliseconds(0));
  return { wallOf, instantOf: (wall) => wall.toZonedDateTime(name).toInstant() };
}

/** The zone that a calendar names: of the IANA's list, or one that the calendar describes itself. */
export function zoneNamed(
  name: string,
  described: ReadonlyMap<string, ICAL.Timezone>,
): Zone | undefined {
  try {
    return knownZone(name);
  } catch {
    const zone = described.get(name);
    return zone && describedZone(zone);
  }
}

/** Outlook names zones in words of its own, and describes each of them. */
function describedZone(zone: ICAL.Timezone): Zone {
  return {
    instantOf: (wall) =>
      Temporal.Instant.fromEpochMilliseconds(icalTime(wall, false, zone).toUnixTime() * 1000),
    wallOf: (instant) => {
      const utc = ICAL.Time.fromJSDate(new Date(instant.epochMilliseconds), true);
      return wallOf(utc.convertToZone(zone));
    },
  };
}

/** What a time of the library says, whatever its zone. Throws a RangeError when it does not exist. */
export function wallOf(time: ICAL.Time): Temporal.PlainDateTime {
  const { year, month, day, hour, minute, second } = time;
  return Temporal.PlainDateTime.from(
    { year, month, day, hour, minute, second },
    { overflow: 'reject' },
  );
}

/** A time for the library: a floating one, unless a zone is given. */
export function icalTime(
  { year, month, day, hour, minute, second }: Temporal.PlainDateTime,
  isDate: boolean,
  zone = ICAL.Timezone.localTimezone,
): ICAL.Time {
  const date = { year, month, day, isDate };
  return new ICAL.Time(isDate ? date : { ...date, hour, minute, second }, zone);
}
