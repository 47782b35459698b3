import { decap, type ReactElement } from '../decap.ts';
import { typed } from './control.ts';

/** A list to choose from, with its label when it has no other. */
export function choice(
  {
    id,
    label,
    options,
    chosen,
  }: {
    id?: string;
    label?: string;
    options: readonly (readonly [value: string, label: string])[];
    chosen: string;
  },
  choose: (value: string) => void,
): ReactElement {
  const { h } = decap();
  const items = options.map(([value, text]) => h('option', { key: value, value }, text));
  const select = {
    id,
    'aria-label': label,
    value: chosen,
    onChange: (event: Event) => {
      choose(typed(event));
    },
  };
  return h('select', select, ...items);
}

/** Boxes to tick, each with its label. */
export function ticks(
  legend: string,
  items: readonly (readonly [value: number, label: string])[],
  chosen: readonly number[],
  toggle: (value: number) => void,
): ReactElement {
  const { h } = decap();
  const boxes = items.map(([value, text]) => {
    const input = {
      type: 'checkbox',
      checked: chosen.includes(value),
      onChange: () => {
        toggle(value);
      },
    };
    return h('label', { key: value, className: 'tick' }, h('input', input), text);
  });
  return h('fieldset', {}, h('legend', {}, legend), h('div', { className: 'ticks' }, ...boxes));
}

/** One of several ways, each with its label. */
export function ways(
  name: string,
  items: readonly (readonly [label: string, chosen: boolean, choose: () => void])[],
): ReactElement {
  const { h } = decap();
  const radios = items.map(([label, checked, onChange]) =>
    h(
      'label',
      { key: label, className: 'tick' },
      h('input', { type: 'radio', name, checked, onChange }),
      label,
    ),
  );
  return h('div', { className: 'ticks', role: 'radiogroup', 'aria-label': 'Quel jour' }, ...radios);
}
