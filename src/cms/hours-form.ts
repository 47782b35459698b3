import { weekdayCodes } from './weekdays.ts';

/** A time that a place is open, HH:MM; `to` may be after midnight. */
export interface HoursSlot {
  from: string;
  to: string;
}

/** One day of the week: closed when it has no slot, and then without a comment. */
export interface HoursDay {
  slots: readonly HoursSlot[];
  /** As « sur rendez-vous ». */
  comment: string;
}

/** Opening hours that are the same each week, as a form shows them. */
export interface HoursForm {
  /** From Monday. */
  days: readonly HoursDay[];
  /** Public holidays; absent when nothing is said of them, which the site takes for closed. */
  holidays?: HoursDay;
}

const closed: HoursDay = { slots: [], comment: '' };

/** The form of a place that says nothing yet. */
export const noHours: HoursForm = { days: weekdayCodes.map(() => closed) };

/** How many times a day a form lets a place open. */
export const mostSlots = 4;

/**
 * The form of a value in OpenStreetMap's syntax; undefined when it says more than a form can, as
 * months, weeks, or the first Saturday of the month.
 */
export function parseHours(osm: string): HoursForm | undefined {
  const rules = osm.split(betweenRules).filter((text) => text.trim() !== '');
  // As in OpenStreetMap, what a rule says of a day takes the place of what was said of it before.
  const said = new Map<number, HoursDay>();
  for (const text of rules) {
    const rule = parseRule(text.trim());
    if (!rule) return undefined;
    for (const index of rule.days) said.set(index, rule.day);
  }
  const holidays = said.get(holidayIndex);
  const days = noHours.days.map((day, index) => said.get(index) ?? day);
  const form = { days, ...(holidays && { holidays }) };
  return rules.length === 0 || isEverOpen(form) ? form : undefined;
}

/** The value of a form in OpenStreetMap's syntax; empty when the place never opens. */
export function formatHours(form: HoursForm): string {
  if (!isEverOpen(form)) return '';
  const texts = form.days.map(dayText);
  const open = [...new Set(texts)].filter((text) => text !== 'off');
  const rules = open.map((text) => {
    const same = texts.flatMap((other, index) => (other === text ? [index] : []));
    return `${daysText(same)} ${text}`;
  });
  if (form.holidays) rules.push(`PH ${dayText(form.holidays)}`);
  return rules.join('; ');
}

function isEverOpen({ days, holidays = closed }: HoursForm): boolean {
  return [...days, holidays].some(({ slots }) => slots.length > 0);
}

/** A semicolon that is not between quotes. */
const betweenRules = /;(?=(?:[^"]*"[^"]*")*[^"]*$)/;
const holidayIndex = weekdayCodes.length;
const code = `(?:${weekdayCodes.join('|')})`;
const codes = listOf(`(?:${code}(?:-${code})?|PH)`);
const slots = listOf(String.raw`\d{1,2}:\d{2}\s*-\s*\d{1,2}:\d{2}`);
const ruleForm = new RegExp(
  String.raw`^(?:(?<on>${codes})\s+)?(?:off|closed|(?<open>${slots})(?:\s+"(?<comment>[^"]*)")?)$`,
);

function listOf(item: string): string {
  return String.raw`${item}(?:\s*,\s*${item})*`;
}

function parseRule(text: string): { days: number[]; day: HoursDay } | undefined {
  const parts = ruleForm.exec(text)?.groups;
  if (!parts) return undefined;
  const written = parts['open']?.split(',') ?? [];
  const list = written.flatMap((one) => parseSlot(one) ?? []);
  if (list.length < written.length || list.length > mostSlots) return undefined;
  const days = (parts['on'] ?? 'Mo-Su').split(',').flatMap((part) => range(part.trim()));
  return { days, day: { slots: list, comment: parts['comment'] ?? '' } };
}

function parseSlot(text: string): HoursSlot | undefined {
  const [from, to] = text.split('-').map(clock);
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** HH:MM, midnight at the end of a day being 00:00; undefined when there is no such time. */
function clock(text: string): string | undefined {
  const [hour = '', minute = ''] = text.trim().split(':');
  const right = Number(minute) < 60 && (Number(hour) < 24 || (hour === '24' && minute === '00'));
  return right ? `${String(Number(hour) % 24).padStart(2, '0')}:${minute}` : undefined;
}

/** The places of the days of « Mo », « Mo-Fr », « Sa-Mo », « PH ». */
function range(text: string): number[] {
  if (text === 'PH') return [holidayIndex];
  const [first = 0, last = first] = text
    .split('-')
    .map((one) => weekdayCodes.findIndex((known) => known === one));
  const count = ((last - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => (first + index) % 7);
}

function dayText({ slots: list, comment }: HoursDay): string {
  if (list.length === 0) return 'off';
  const times = list.map(({ from, to }) => `${from}-${to === '00:00' ? '24:00' : to}`).join(',');
  const said = comment.replaceAll('"', '’').trim();
  return said === '' ? times : `${times} "${said}"`;
}

/** Three days in a row or more are a range. */
function daysText(days: readonly number[]): string {
  const runs: number[][] = [];
  for (const index of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  return runs
    .map((run) => run.map((index) => weekdayCodes[index] ?? ''))
    .map((run) => (run.length < 3 ? run.join(',') : `${run[0] ?? ''}-${run.at(-1) ?? ''}`))
    .join(',');
}
