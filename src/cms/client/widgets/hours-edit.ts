import {
  mostSlots,
  noHours,
  type HoursDay,
  type HoursForm,
  type HoursSlot,
} from '../../hours-form.ts';
import { weekdayNames } from '../../weekdays.ts';

/** The days of a form in its order: those of the week, then the public holidays. */
export const dayNames: readonly string[] = [...weekdayNames, 'jours fériés'];
const holidayIndex = weekdayNames.length;

const morning: HoursSlot = { from: '09:00', to: '12:00' };
const afternoon: HoursSlot = { from: '14:00', to: '17:00' };

export function dayAt({ days, holidays }: HoursForm, index: number): HoursDay {
  const day = index === holidayIndex ? holidays : days[index];
  return day ?? { slots: [], comment: '' };
}

/** The same form with another day in place of one. */
export function withDay(form: HoursForm, index: number, day: HoursDay): HoursForm {
  if (index !== holidayIndex) return { ...form, days: form.days.with(index, day) };
  // Closed on public holidays is what a form that does not speak of them means.
  return day.slots.length > 0 ? { ...form, holidays: day } : { days: form.days };
}

/** Opens a day at the same times as the last open day before it. */
export function openDay(form: HoursForm, index: number): HoursForm {
  const before = form.days.slice(0, index).findLast(({ slots }) => slots.length > 0);
  return withDay(form, index, before ?? { slots: [morning], comment: '' });
}

export function closeDay(form: HoursForm, index: number): HoursForm {
  return withDay(form, index, { slots: [], comment: '' });
}

export function canAddSlot(form: HoursForm, index: number): boolean {
  return dayAt(form, index).slots.length < mostSlots;
}

export function addSlot(form: HoursForm, index: number): HoursForm {
  const day = dayAt(form, index);
  const last = day.slots.at(-1)?.to ?? '';
  const next = last < afternoon.from ? afternoon : { from: '', to: '' };
  return withDay(form, index, { ...day, slots: [...day.slots, next] });
}

export function setSlot(
  form: HoursForm,
  [index, slot]: readonly [number, number],
  change: Partial<HoursSlot>,
): HoursForm {
  const day = dayAt(form, index);
  const slots = day.slots.map((one, at) => (at === slot ? { ...one, ...change } : one));
  return withDay(form, index, { ...day, slots });
}

/** A day that loses its only slot is closed. */
export function dropSlot(form: HoursForm, index: number, slot: number): HoursForm {
  const day = dayAt(form, index);
  const slots = day.slots.filter((_, at) => at !== slot);
  return slots.length > 0 ? withDay(form, index, { ...day, slots }) : closeDay(form, index);
}

export function copyDay(form: HoursForm, from: number, to: readonly number[]): HoursForm {
  return to.reduce((made, index) => withDay(made, index, dayAt(form, from)), form);
}

/** Weeks that many mairies have, to start from. */
export const presets: readonly { label: string; form: HoursForm }[] = [
  {
    label: 'Du lundi au vendredi, matin et après-midi',
    form: week([0, 1, 2, 3, 4], morning, afternoon),
  },
  { label: 'Du lundi au vendredi, le matin', form: week([0, 1, 2, 3, 4], morning) },
  { label: 'Mardi et vendredi, l’après-midi', form: week([1, 4], afternoon) },
];

function week(open: readonly number[], ...slots: HoursSlot[]): HoursForm {
  return copyDay(withDay(noHours, open[0] ?? 0, { slots, comment: '' }), open[0] ?? 0, open);
}
