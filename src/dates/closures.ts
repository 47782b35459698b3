import { Temporal } from 'temporal-polyfill';
import { nearDayText, nearSpanText } from './french.ts';
import { holidayName } from './holidays.ts';
import { dayLength, wallDay, wallMinutes } from './hours.ts';
import { closureOn, openPieces, type Opening } from './opening.ts';
import { weekTable } from './week.ts';
import { dayIn, timeZoneOf, type Moment } from './zones.ts';

/** A closure worth telling beforehand, its last day included. */
export interface Announcement {
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
  /** « Fermée jeudi 11 novembre (Armistice) ». */
  text: string;
}

/**
 * The exceptional closures that are on or begin within 14 days, and the public holidays within 8
 * days on which the place would be open in a regular week; in order.
 */
export function upcomingClosures(opening: Opening, now: Moment): Announcement[] {
  const today = dayIn(timeZoneOf(opening.departmentCode), now);
  const last = today.add({ days: 14 }).toString();
  const closures = (opening.closures ?? [])
    .filter(({ from, to = from }) => from <= last && to >= today.toString())
    .map(({ from, to = from, reason }) => announcement(from, to, reason));
  const holidays = closedHolidays(opening, now).map(({ day, name }) =>
    announcement(day, day, name),
  );
  return [...closures, ...holidays].sort((a, b) => Temporal.PlainDate.compare(a.from, b.from));
}

function closedHolidays(opening: Opening, now: Moment): Holiday[] {
  const { hours, departmentCode } = opening;
  const today = dayIn(timeZoneOf(departmentCode), now);
  const holidays = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((ahead) => {
    const day = wallDay(wallMinutes(today) + ahead * dayLength);
    const name = holidayName(departmentCode, day);
    return name === undefined || closureOn(opening, day) ? [] : { day, name, ahead };
  });
  if (holidays.length === 0) return [];
  const week = weekTable(hours, departmentCode, now);
  const open = new Set(
    openPieces(opening, today.subtract({ days: 1 }), 36).map((piece) => wallDay(piece.start)),
  );
  return holidays.filter(({ day, ahead }) => {
    const usual = week[(today.dayOfWeek - 1 + ahead) % 7];
    return usual && usual.slots.length > 0 && !usual.irregular && !open.has(day);
  });
}

interface Holiday {
  day: string;
  name: string;
}

function announcement(first: string, last: string, reason: string | undefined): Announcement {
  const from = Temporal.PlainDate.from(first);
  const to = Temporal.PlainDate.from(last);
  const days = from.equals(to) ? nearDayText(from) : nearSpanText(from, to);
  return { from, to, text: `Fermée ${days}${reason === undefined ? '' : ` (${reason})`}` };
}
