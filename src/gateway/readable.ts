import { dayText, joinWords } from '../dates/french.ts';
import { recurrenceProblem } from '../dates/recurrence-problem.ts';
import { recurrenceText } from '../dates/recurrence-text.ts';
import { clockText } from '../dates/words.ts';
import { infoOf, type Widget } from '../model/index.ts';
import { isGroup } from './canonical-items.ts';
import { childOf, type Value } from './canonical-values.ts';
import type { Field } from './schemas.ts';

/** A value as a person reads it: an item of a list of groups on each line; nothing for nothing. */
export function readable(value: Value | undefined, field: Field): string {
  if (value === undefined) return '';
  if (isGroup(value))
    return [...value].map(([key, one]) => readable(one, childOf(field, key))).join(', ');
  if (typeof value !== 'object')
    return field ? leafText(value, infoOf(field).widget) : String(value);
  const items = value.map((item) => readable(item, childOf(field, 0)));
  return value.some(isGroup) ? items.join('\n') : joinWords(items);
}

function leafText(value: string | number | boolean, widget: Widget): string {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'number') return numberText(value, widget);
  switch (widget.kind) {
    case 'choice':
      return widget.options[value] ?? value;
    case 'day':
      return longDay(value);
    case 'time':
      return value.replace(clock, clockText);
    case 'hours':
      return hoursText(value);
    case 'recurrence':
      return recurrenceProblem(value) === undefined ? recurrenceText(value) : value;
    case 'picture':
    case 'document':
      return value.slice(value.lastIndexOf('/') + 1);
    default:
      return value;
  }
}

/** All the decimals are given: two coordinates differ by the fifth. */
function numberText(value: number, widget: Widget): string {
  const unit = widget.kind === 'number' && widget.unit ? `\u00a0${widget.unit}` : '';
  return String(value).replace('.', ',') + unit;
}

function longDay(value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  return day === undefined
    ? value
    : dayText({ year: Number(year), month: Number(month), day: Number(day) });
}

const clock = /\b\d\d:\d\d\b/g;

const dayNames: Readonly<Record<string, string>> = {
  ...{ Mo: 'lundi', Tu: 'mardi', We: 'mercredi', Th: 'jeudi', Fr: 'vendredi', Sa: 'samedi' },
  ...{ Su: 'dimanche', PH: 'jours fériés', off: 'fermé', closed: 'fermé' },
};

/** « lundi – vendredi 9 h – 12 h, 14 h – 17 h ; samedi fermé »: the very rule, in French words. */
function hoursText(value: string): string {
  return value
    .replace(/\b[A-Za-z]+\b/g, (word) => dayNames[word] ?? word)
    .replace(clock, clockText)
    .replace(/\s*-\s*/g, '\u00a0– ')
    .replace(/\s*,\s*/g, ', ')
    .replace(/\s*;\s*/g, '\u202f; ');
}
