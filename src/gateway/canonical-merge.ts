import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Pair,
  Scalar,
  YAMLMap,
  YAMLSeq,
  type Node,
} from 'yaml';
import { keysAt } from '../content/fields.ts';
import { identity, isGroup, matchItems } from './canonical-items.ts';
import { childOf, clean, kindOf, nameOf, valueOf, type Value } from './canonical-values.ts';
import { scalarOf } from './canonical-style.ts';
import type { Field } from './schemas.ts';

/** Puts a value in the place of a node, which is kept as far as it says the same. */
export function merge(value: Value, field: Field, current: unknown): Node {
  if (isNode(current) && says(current, value, field)) return current;
  // An empty list is written « [] », which is no choice of style.
  const kept = isCollection(current) && current.items.length > 0 ? current : undefined;
  if (isGroup(value)) return mergeGroup(value, field, isMap(kept) ? kept : undefined);
  if (typeof value === 'object') return mergeList(value, field, isSeq(kept) ? kept : undefined);
  return withComments(scalarOf(value, kindOf(field)), current);
}

/** The fields of a group in the model's order; a key that the model does not know is kept. */
export function mergeGroup(
  value: ReadonlyMap<string, Value>,
  field: Field,
  current = new YAMLMap(),
): YAMLMap {
  const known = (field ? keysAt(field, []) : []).map(({ key }) => key);
  const all = inOrder(value, current.items, known).filter(({ key }) => {
    const name = nameOf(key);
    return value.has(name) || !known.includes(name);
  });
  for (const pair of all) {
    const one = value.get(nameOf(pair.key));
    if (one !== undefined) fill(pair, one, childOf(field, nameOf(pair.key)));
  }
  current.items = all;
  return current;
}

function fill(pair: Pair, value: Value, field: Field): void {
  const first = isMap(pair.value) ? pair.value.items[0] : undefined;
  pair.value = merge(value, field, pair.value);
  if (first && isMap(pair.value) && pair.value.items.includes(first))
    giveComment(pair.value, first.key);
}

/** The pairs that are there, and a new one for each new key. */
function inOrder(
  value: ReadonlyMap<string, Value>,
  there: readonly Pair[],
  known: readonly string[],
): Pair[] {
  const names = new Set(there.map(({ key }) => nameOf(key)));
  const all = [...value.keys()].map((key) => new Pair<unknown>(new Scalar(key), null));
  const added = ranked(all, known).filter(({ pair }) => !names.has(nameOf(pair.key)));
  const sorted = [...ranked(there, known), ...added].toSorted((a, b) => a.rank - b.rank);
  return sorted.map(({ pair }) => pair);
}

/** An unknown key has the rank of the known one before it. */
function ranked(items: readonly Pair[], known: readonly string[]): { pair: Pair; rank: number }[] {
  let rank = -1;
  return items.map((pair) => {
    const index = known.indexOf(nameOf(pair.key));
    if (index >= 0) rank = index;
    return { pair, rank };
  });
}

function mergeList(
  value: readonly Value[],
  field: Field,
  current = new YAMLSeq<unknown>(),
): YAMLSeq {
  const item = childOf(field, 0);
  const before = current.items;
  const found = matchItems(
    before.map((node) => valueOf(node, item)),
    value,
    item,
  );
  if (found.includes(0)) giveComment(current, before[0]);
  current.items = value.map((one, index) => merge(one, item, before[found[index] ?? -1]));
  return current;
}

/** The library gives what is written above a first item to the whole, and a new first item would take it. */
function giveComment(from: Node, to: unknown): void {
  if (!isNode(to) || from.commentBefore == null) return;
  to.commentBefore = [from.commentBefore, to.commentBefore].filter((one) => one != null).join('\n');
  from.commentBefore = null;
}

/** Whether a node needs no change; what the model does not know is not put in order. */
function says(node: Node, value: Value, field: Field): boolean {
  if (!field) return identity(valueOf(node, field)) === identity(value);
  if (!isScalar(node)) return false;
  // A text in a block ends with a line end, which the form does not give.
  const isBlock = node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED;
  return value === (isBlock ? clean(String(node.value), kindOf(field)) : node.value);
}

function withComments(made: Node, current: unknown): Node {
  if (!isNode(current)) return made;
  made.comment = current.comment ?? null;
  made.commentBefore = current.commentBefore ?? null;
  made.spaceBefore = current.spaceBefore ?? false;
  return made;
}
