import { isMap } from 'yaml';
import { keysAt } from '../content/fields.ts';
import { identity, isGroup } from './canonical-items.ts';
import { readKept } from './canonical-text.ts';
import { childOf, valueOf, type Value } from './canonical-values.ts';
import { bodyLabel, labelsOf } from './field-words.ts';
import type { FieldPath } from './field-places.ts';
import type { Difference } from './protocol.ts';
import { readable } from './readable.ts';
import { schemaOf, type Field } from './schemas.ts';

/** The fields that two texts of this type write differently, in the model's order. */
export function differences(type: string, mine: string, theirs: string): Difference[] {
  const [one, other] = [saidIn(type, mine), saidIn(type, theirs)];
  const fields = compare(type, [], schemaOf(type), one.value, other.value);
  const body = { label: bodyLabel, mine: one.body, theirs: other.body };
  return one.body === other.body ? fields : [...fields, body];
}

/** What a text says; one that cannot be read is a body. */
function saidIn(type: string, text: string): { value: Value; body: string } {
  const parts = readKept(type, text);
  const contents = parts?.document.contents;
  const value = isMap(contents) ? valueOf(contents, schemaOf(type)) : undefined;
  return {
    value: value ?? new Map<string, Value>(),
    body: (parts ? (parts.body ?? '') : text).trim(),
  };
}

function compare(
  type: string,
  path: FieldPath,
  field: Field,
  mine: Value | undefined,
  theirs: Value | undefined,
): Difference[] {
  if (identity(mine) === identity(theirs)) return [];
  const [one, other] = [groupOf(mine), groupOf(theirs)];
  if (!one || !other || one.size + other.size === 0) return [leaf(type, path, field, mine, theirs)];
  const known = (field ? keysAt(field, []) : []).map(({ key }) => key);
  return [...new Set([...known, ...one.keys(), ...other.keys()])].flatMap((key) =>
    compare(type, [...path, key], childOf(field, key), one.get(key), other.get(key)),
  );
}

/** An absent group has no field. */
function groupOf(value: Value | undefined): ReadonlyMap<string, Value> | undefined {
  if (value === undefined) return new Map();
  return isGroup(value) ? value : undefined;
}

function leaf(
  type: string,
  path: FieldPath,
  field: Field,
  mine: Value | undefined,
  theirs: Value | undefined,
): Difference {
  const label = labelsOf(type, path).join(' › ');
  const told = [more(mine, theirs), more(theirs, mine)].map((value) => readable(value, field));
  const [one = '', other = ''] = told;
  if (one !== other) return { label, mine: one, theirs: other };
  // Another order, or two spellings of the same rule.
  const asWritten = field && isList(mine) ? field : undefined;
  return { label, mine: readable(mine, asWritten), theirs: readable(theirs, asWritten) };
}

/** Of a list of groups, the items that the other list has not. */
function more(value: Value | undefined, other: Value | undefined): Value | undefined {
  if (!isList(value) || !isList(other) || !value.some(isGroup)) return value;
  const theirs = new Set(other.map(identity));
  return value.filter((item) => !theirs.has(identity(item)));
}

function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}
