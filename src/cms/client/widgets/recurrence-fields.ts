import type { RecurrenceForm, Rhythm } from '../../recurrence-form.ts';
import { weekdayNames } from '../../weekdays.ts';
import { decap, type ReactElement } from '../decap.ts';
import { choice, ticks, ways } from './parts.ts';
import { nthOf, toggled, type FirstDay } from './recurrence-edit.ts';
import { monthNames, nthNames } from './recurrence-sentence.ts';

type Change = (form: RecurrenceForm) => void;

/** What the repetition comes back on; `first` gives the first day as it is then. */
export function rhythmFields(
  form: RecurrenceForm,
  first: () => FirstDay,
  change: Change,
): ReactElement {
  const { h } = decap();
  const { rhythm } = form;
  const set = (next: Rhythm) => {
    change({ ...form, rhythm: next });
  };
  switch (rhythm.unit) {
    case 'week':
      return h('div', {}, weekFields(rhythm, set), monthFields(rhythm, set));
    case 'month':
      return h('div', {}, monthlyFields(rhythm, first, set), nthFields(rhythm, set));
    case 'year':
      return h('div', {}, yearlyFields(rhythm, first, set), nthFields(rhythm, set));
    case 'day':
      return h('div');
  }
}

function weekFields(
  rhythm: Rhythm & { unit: 'week' },
  set: (rhythm: Rhythm) => void,
): ReactElement {
  const days = weekdayNames.map((name, index) => [index, name] as const);
  return ticks('Les jours', days, rhythm.weekdays, (day) => {
    set({ ...rhythm, weekdays: toggled(rhythm.weekdays, day) });
  });
}

function monthFields(
  rhythm: Rhythm & { unit: 'week' },
  set: (rhythm: Rhythm) => void,
): ReactElement {
  const { h } = decap();
  const months = monthNames.map((name, index) => [index + 1, name] as const);
  const boxes = ticks('Les mois', months, rhythm.months, (month) => {
    set({ ...rhythm, months: toggled(rhythm.months, month) });
  });
  const open = rhythm.months.length > 0;
  return h('details', { open }, h('summary', {}, 'Seulement certains mois'), boxes);
}

function monthlyFields(
  rhythm: Rhythm & { unit: 'month' },
  first: () => FirstDay,
  set: (rhythm: Rhythm) => void,
): ReactElement {
  const day = 'day' in rhythm ? rhythm.day : first().day;
  const date =
    day < 0 ? 'Le dernier jour du mois' : `Le ${day === 1 ? '1er' : String(day)} du mois`;
  const isNth = 'nth' in rhythm;
  return ways('month', [
    [
      date,
      !isNth,
      () => {
        set({ unit: 'month', day });
      },
    ],
    [
      'Le même jour de la semaine',
      isNth,
      () => {
        set({ unit: 'month', ...nth(first()) });
      },
    ],
  ]);
}

function yearlyFields(
  rhythm: Rhythm & { unit: 'year' },
  first: () => FirstDay,
  set: (rhythm: Rhythm) => void,
): ReactElement {
  const isNth = 'nth' in rhythm;
  return ways('year', [
    [
      'À la même date',
      !isNth,
      () => {
        set({ unit: 'year' });
      },
    ],
    [
      'Le même jour de la semaine',
      isNth,
      () => {
        set({ unit: 'year', ...nthInYear(first()) });
      },
    ],
  ]);
}

function nthInYear(first: FirstDay): { nth: number; weekday: number; month: number } {
  return { ...nth(first), month: first.month };
}

function nth(first: FirstDay): { nth: number; weekday: number } {
  return { nth: nthOf(first), weekday: first.weekday };
}

/** « Le deuxième samedi », and of which month. */
function nthFields(rhythm: Rhythm, set: (rhythm: Rhythm) => void): ReactElement | false {
  const { h } = decap();
  if (!('nth' in rhythm)) return false;
  const ranks = ['1', '2', '3', '4', '-1'].map(
    (key) => [key, `le ${nthNames[key] ?? ''}`] as const,
  );
  const days = weekdayNames.map((name, index) => [String(index), name] as const);
  const rank = choice({ label: 'Lequel', options: ranks, chosen: String(rhythm.nth) }, (key) => {
    set({ ...rhythm, nth: Number(key) });
  });
  const day = choice({ label: 'Jour', options: days, chosen: String(rhythm.weekday) }, (key) => {
    set({ ...rhythm, weekday: Number(key) });
  });
  return h(
    'div',
    { className: 'row' },
    rank,
    day,
    rhythm.unit === 'year' && monthField(rhythm, set),
  );
}

function monthField(
  rhythm: Rhythm & { unit: 'year'; month: number },
  set: (rhythm: Rhythm) => void,
): ReactElement {
  const options = monthNames.map((name, index) => [String(index + 1), name] as const);
  return choice({ label: 'Mois', options, chosen: String(rhythm.month) }, (key) => {
    set({ ...rhythm, month: Number(key) });
  });
}
