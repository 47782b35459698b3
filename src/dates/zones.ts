import { Temporal } from 'temporal-polyfill';

/** An instant, whatever holds it: a Temporal.Instant, a Temporal.ZonedDateTime. */
export interface Moment {
  readonly epochMilliseconds: number;
}

/** A moment in whole minutes since the epoch, as pages tell it to their script. */
export function minutesOf({ epochMilliseconds }: Moment): number {
  return Math.floor(epochMilliseconds / 60_000);
}

const overseas: Readonly<Record<string, string>> = {
  '971': 'America/Guadeloupe',
  '972': 'America/Martinique',
  '973': 'America/Cayenne',
  '974': 'Indian/Reunion',
  '975': 'America/Miquelon',
  '976': 'Indian/Mayotte',
  '977': 'America/St_Barthelemy',
  '978': 'America/Marigot',
  '986': 'Pacific/Wallis',
  '987': 'Pacific/Tahiti',
  '988': 'Pacific/Noumea',
};

/** The IANA time zone of a department or overseas territory, from its INSEE code. */
export function timeZoneOf(departmentCode: string): string {
  return overseas[departmentCode] ?? 'Europe/Paris';
}

/** The calendar day that it is in `zone` at `moment`. */
export function dayIn(zone: string, moment: Moment): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(moment.epochMilliseconds)
    .toZonedDateTimeISO(zone)
    .toPlainDate();
}

/** The instant at which `day` ends in `zone`: the start of the next day. */
export function endOfDay(day: Temporal.PlainDate, zone: string): Temporal.ZonedDateTime {
  return day.add({ days: 1 }).toZonedDateTime(zone);
}
