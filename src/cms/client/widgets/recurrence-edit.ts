import type { Ending, RecurrenceForm, Rhythm } from '../../recurrence-form.ts';

/** A day as a form takes it from the event: its weekday from 0, Monday; its rank in its month. */
export interface FirstDay {
  weekday: number;
  day: number;
  month: number;
}

/** The first day of an event, YYYY-MM-DD; a Monday when it is not known yet. */
export function firstDay(date: unknown): FirstDay {
  const time = typeof date === 'string' ? Date.parse(`${date.slice(0, 10)}T00:00:00Z`) : NaN;
  const known = new Date(Number.isNaN(time) ? Date.UTC(2001, 0, 1) : time);
  return {
    weekday: (known.getUTCDay() + 6) % 7,
    day: known.getUTCDate(),
    month: known.getUTCMonth() + 1,
  };
}

/** Which of its weekdays a day is in its month: from 1 to 4, -1 being the last. */
export function nthOf({ day }: FirstDay): number {
  const nth = Math.ceil(day / 7);
  return nth > 4 ? -1 : nth;
}

type Unit = Rhythm['unit'];

/** How often, as a list offers it. */
export interface Frequency {
  unit: Unit;
  every: number;
  label: string;
}

const usual: readonly Frequency[] = [
  { unit: 'day', every: 1, label: 'Chaque jour' },
  { unit: 'week', every: 1, label: 'Chaque semaine' },
  { unit: 'week', every: 2, label: 'Toutes les 2 semaines' },
  { unit: 'month', every: 1, label: 'Chaque mois' },
  { unit: 'year', every: 1, label: 'Chaque année' },
];
const several: Readonly<Record<Unit, [every: string, unit: string]>> = {
  day: ['Tous les', 'jours'],
  week: ['Toutes les', 'semaines'],
  month: ['Tous les', 'mois'],
  year: ['Tous les', 'ans'],
};

/** The frequencies to choose from: the usual ones, and that of the form. */
export function frequencies(form: RecurrenceForm | undefined): readonly Frequency[] {
  if (!form || usual.some((one) => keyOf(one) === formKey(form))) return usual;
  const { unit } = form.rhythm;
  const [every, units] = several[unit];
  return [...usual, { unit, every: form.every, label: `${every} ${String(form.every)} ${units}` }];
}

export function keyOf({ unit, every }: { unit: Unit; every: number }): string {
  return `${unit} ${String(every)}`;
}

/** The frequency of a form, as the list names it. */
export function formKey({ rhythm: { unit }, every }: RecurrenceForm): string {
  return keyOf({ unit, every });
}

/** A form with another frequency: what it comes back on is that of the event's first day. */
export function withFrequency(
  form: RecurrenceForm | undefined,
  { unit, every }: Frequency,
  first: FirstDay,
): RecurrenceForm {
  const rhythm = form?.rhythm.unit === unit ? form.rhythm : rhythmOf(unit, first);
  return { every, rhythm, end: form?.end };
}

function rhythmOf(unit: Unit, { weekday, day }: FirstDay): Rhythm {
  switch (unit) {
    case 'week':
      return { unit, weekdays: [weekday], months: [] };
    case 'month':
      return { unit, day };
    case 'day':
      return { unit };
    case 'year':
      return { unit };
  }
}

/** The same days or months, with this one in or out, in order. */
export function toggled(list: readonly number[], item: number): number[] {
  const others = list.filter((one) => one !== item);
  return (others.length < list.length ? others : [...list, item]).toSorted((a, b) => a - b);
}

/** How an ending is named in a list. */
export function endKey(end: Ending): 'never' | 'until' | 'count' {
  return !end ? 'never' : 'until' in end ? 'until' : 'count';
}

export function endOf(key: string): Ending {
  return key === 'until' ? { until: '' } : key === 'count' ? { count: 10 } : undefined;
}
