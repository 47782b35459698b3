import type { HoursForm, HoursSlot } from '../../hours-form.ts';
import { decap, type ReactElement } from '../decap.ts';
import { typed } from './control.ts';
import {
  addSlot,
  canAddSlot,
  closeDay,
  copyDay,
  dayAt,
  dayNames,
  dropSlot,
  openDay,
  setSlot,
  withDay,
} from './hours-edit.ts';

type Change = (form: HoursForm) => void;

/** A day: open or closed, its times, and what else can be done with it. */
export function dayField(form: HoursForm, index: number, change: Change): ReactElement {
  const { h } = decap();
  const { slots } = dayAt(form, index);
  const open = {
    type: 'checkbox',
    checked: slots.length > 0,
    onChange: () => {
      change(slots.length > 0 ? closeDay(form, index) : openDay(form, index));
    },
  };
  return h(
    'fieldset',
    { key: index, className: 'day' },
    h('legend', {}, capital(nameAt(index))),
    h('label', { className: 'tick' }, h('input', open), 'Ouvert'),
    slots.length === 0 && h('span', { className: 'closed' }, 'Fermé'),
    slots.length > 0 && more(form, index, change),
    slots.length > 0 && h('div', { className: 'slots' }, ...slotFields(form, index, change)),
  );
}

function slotFields(form: HoursForm, index: number, change: Change): ReactElement[] {
  const { h } = decap();
  const { slots } = dayAt(form, index);
  const add = () => {
    change(addSlot(form, index));
  };
  return slots.map((slot, at) => {
    const drop = {
      type: 'button',
      className: 'drop',
      'aria-label': `${capital(nameAt(index))}\u202f: retirer le créneau ${String(at + 1)}`,
      onClick: () => {
        change(dropSlot(form, index, at));
      },
    };
    const time = (end: keyof HoursSlot) => ({
      type: 'time',
      value: slot[end],
      onChange: (event: Event) => {
        change(setSlot(form, [index, at], { [end]: typed(event) }));
      },
    });
    return h(
      'div',
      { key: at, className: 'slot' },
      h('label', {}, 'de ', h('input', time('from'))),
      h('label', {}, 'à ', h('input', time('to'))),
      h('button', drop, '✕'),
      at === slots.length - 1 &&
        canAddSlot(form, index) &&
        h('button', { type: 'button', className: 'plain', onClick: add }, '+ un créneau'),
    );
  });
}

/** What is seldom done: the same times on other days, a word beside them. */
function more(form: HoursForm, index: number, change: Change): ReactElement {
  const { h } = decap();
  const copies = targets(index).map(([label, to]) => {
    const copy = () => {
      change(copyDay(form, index, to));
    };
    return h('button', { type: 'button', key: label, onClick: copy }, label);
  });
  return h(
    'details',
    {},
    h('summary', {}, 'Plus de choix'),
    h('p', {}, 'Les mêmes heures\u202f:'),
    h('div', { className: 'copies' }, ...copies),
    comment(form, index, change),
  );
}

function comment(form: HoursForm, index: number, change: Change): ReactElement {
  const { h } = decap();
  const day = dayAt(form, index);
  const input = {
    type: 'text',
    value: day.comment,
    maxLength: 60,
    placeholder: 'sur rendez-vous',
    onChange: (event: Event) => {
      change(withDay(form, index, { ...day, comment: typed(event) }));
    },
  };
  return h('label', {}, 'Précision ', h('input', input));
}

/** Where the times of a day may be copied: the days that follow it, then each one. */
function targets(index: number): [label: string, to: number[]][] {
  const friday = dayNames.indexOf('vendredi');
  const following = dayNames.flatMap((_, at) => (at > index && at <= friday ? [at] : []));
  const each = dayNames.flatMap((name, at): [string, number[]][] =>
    at === index ? [] : [[at < 7 ? `le ${name}` : `les ${name}`, [at]]],
  );
  return following.length > 1 ? [['jusqu’à vendredi', following], ...each] : each;
}

function nameAt(index: number): string {
  return dayNames[index] ?? '';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
