import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import { fieldAt } from '../content/fields.ts';
import { infoOf, type Widget } from '../model/index.ts';
import type { Field } from './schemas.ts';

/** What a file says, without the empty values that a form leaves behind. */
export type Value = string | number | boolean | readonly Value[] | ReadonlyMap<string, Value>;

export type Kind = Widget['kind'] | undefined;

/** The value of a YAML node, in the type that its field wants; nothing when it is empty. */
export function valueOf(node: unknown, field: Field): Value | undefined {
  if (isMap(node)) {
    const entries = node.items.flatMap(({ key, value }): [string, Value][] => {
      const inside = valueOf(value, childOf(field, nameOf(key)));
      return inside === undefined ? [] : [[nameOf(key), inside]];
    });
    return entries.length > 0 ? new Map(entries) : undefined;
  }
  if (isSeq(node)) {
    const items = node.items.flatMap((item) => valueOf(item, childOf(field, 0)) ?? []);
    return items.length > 0 ? items : undefined;
  }
  return isScalar(node) ? leaf(node, kindOf(field)) : undefined;
}

/** The key of a pair, as a word. */
export function nameOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

/** The field in a group or a list of the model. */
export function childOf(field: Field, key: string | number): Field {
  return field && fieldAt(field, [key]);
}

export function kindOf(field: Field): Kind {
  return field && infoOf(field).widget.kind;
}

/** A text without the spaces around it; what the model reads on one line is on one. */
export function clean(text: string, kind: Kind): string {
  return (kind === 'text' ? text.replace(/[ \t\n\u2028\u2029]+/g, ' ') : text).trim();
}

function leaf(node: Scalar, kind: Kind): Value | undefined {
  const { value, source } = node;
  if (typeof value === 'string') return typed(clean(value, kind), kind);
  if (typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  const asWritten = kind === undefined || kind === 'number' || kind === 'boolean';
  return asWritten ? value : (source ?? String(value));
}

/** Forms give numbers as texts, with a comma for the decimals. */
function typed(text: string, kind: Kind): Value | undefined {
  if (text === '') return undefined;
  if (kind === 'boolean' && /^(?:true|false)$/.test(text)) return text === 'true';
  const digits = text.replace(/\s/g, '').replace(',', '.');
  return kind === 'number' && /^-?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : text;
}
