import type { RecurrenceForm } from '../../recurrence-form.ts';
import { decap, type ReactElement } from '../decap.ts';
import { typed } from './control.ts';
import { choice } from './parts.ts';
import { endKey, endOf } from './recurrence-edit.ts';

/** Until when. */
export function endFields(
  form: RecurrenceForm,
  change: (form: RecurrenceForm) => void,
): ReactElement {
  const { h } = decap();
  const { end } = form;
  const options = [
    ['never', 'Sans fin prévue'],
    ['until', 'Jusqu’à un jour'],
    ['count', 'Un nombre de fois'],
  ] as const;
  const kind = choice({ label: 'Fin de la répétition', options, chosen: endKey(end) }, (key) => {
    change({ ...form, end: endOf(key) });
  });
  const until = end &&
    'until' in end && {
      type: 'date',
      'aria-label': 'Dernier jour possible',
      max: '9999-12-31',
      value: end.until,
      onChange: (event: Event) => {
        change({ ...form, end: { until: typed(event) } });
      },
    };
  const count = end &&
    'count' in end && {
      type: 'number',
      'aria-label': 'Nombre de fois',
      min: 1,
      max: 366,
      value: Number.isNaN(end.count) ? '' : end.count,
      onChange: (event: Event) => {
        change({ ...form, end: { count: Number.parseInt(typed(event), 10) } });
      },
    };
  return h(
    'div',
    { className: 'row' },
    kind,
    until && h('input', until),
    count && h('input', count),
  );
}
