import { weekdayName } from './french.ts';
import { holidayName } from './holidays.ts';
import { dayLength, holidayRule, openSpans, wallDay, wallMinutes } from './hours.ts';
import { closedText, slotsByDay, slotsText, type Slot } from './slots.ts';
import { dayIn, timeZoneOf, type Moment } from './zones.ts';

/** A weekday of the regular week. */
export interface WeekDay {
  /** « lundi ». */
  day: string;
  slots: Slot[];
  /** « 9 h – 12 h, 14 h – 17 h », « Fermé ». */
  text: string;
  /** Open some weeks only: the slots are those of the next time that it is. */
  irregular: boolean;
}

/**
 * The seven days of the regular week, from Monday, in the season that `now` is in: each as the rule
 * gives it the next time that it is not a public holiday. Exceptional closures are not its business.
 */
export function weekTable(value: string, departmentCode: string, now: Moment): WeekDay[] {
  const today = dayIn(timeZoneOf(departmentCode), now);
  const { rule } = holidayRule(value);
  const slots = slotsByDay(openSpans(rule, departmentCode, today.subtract({ days: 1 }), 36));
  return [1, 2, 3, 4, 5, 6, 7].map((dayOfWeek) => {
    const first = wallMinutes(today) + ((dayOfWeek + 7 - today.dayOfWeek) % 7) * dayLength;
    const weeks = [0, 7, 14, 21, 28]
      .map((days) => wallDay(first + days * dayLength))
      .filter((day) => holidayName(departmentCode, day) === undefined)
      .map((day) => slots.get(day) ?? []);
    return weekDay(weekdayName(dayOfWeek - 1), weeks, rule);
  });
}

/** Days in a row with the same hours told together: « lundi – vendredi », « 9 h – 12 h ». */
export interface WeekGroup {
  days: string;
  text: string;
}

/** A week table in as few lines as it takes. */
export function groupedWeek(table: readonly WeekDay[]): WeekGroup[] {
  const groups: { first: string; last: string; count: number; text: string }[] = [];
  for (const { day, text } of table) {
    const group = groups.at(-1);
    if (group?.text === text) Object.assign(group, { last: day, count: group.count + 1 });
    else groups.push({ first: day, last: day, count: 1, text });
  }
  return groups.map(({ first, last, count, text }) => {
    if (count === 1) return { days: first, text };
    return { days: `${first}${count === 2 ? ' et ' : '\u00a0–\u00a0'}${last}`, text };
  });
}

/** The days on which a place opens, in as few lines as it takes. */
export function openWeek(table: readonly WeekDay[]): WeekGroup[] {
  return groupedWeek(table).filter(({ text }) => text !== closedText);
}

function weekDay(day: string, weeks: readonly Slot[][], rule: string): WeekDay {
  // What follows « || » is for the rest of the time: only said on days without hours.
  const shown = rule.includes('||') ? weeks.map(withoutRest) : weeks;
  const words = shown.map(slotsText);
  // The first Saturday of a month, odd weeks; other differences are a change of season.
  const someWeeks = /\[|\bweek\b/i.test(rule) && new Set(words).size > 1;
  const index = someWeeks ? words.findIndex((text) => text !== closedText) : 0;
  const text = words[index] ?? closedText;
  return {
    day,
    slots: shown[index] ?? [],
    text: someWeeks ? `${text}, certains ${day}s` : text,
    irregular: someWeeks,
  };
}

function withoutRest(slots: Slot[]): Slot[] {
  const sure = slots.filter((slot) => slot.sure);
  return sure.length > 0 ? sure : slots;
}
