import { keysAt } from '../content/fields.ts';
import { childOf, kindOf, type Value } from './canonical-values.ts';
import type { Field } from './schemas.ts';

/**
 * For each of the new items of a list, the index of the one that it was before; nothing for an item
 * that is new. Each is found by what it says, then by its first field, then by what most of it says.
 */
export function matchItems(
  before: readonly (Value | undefined)[],
  after: readonly Value[],
  item: Field,
): (number | undefined)[] {
  const found = after.map((): number | undefined => undefined);
  const key = item && keysAt(item, [])[0]?.key;
  match(before, after, found, identity);
  if (key === undefined) return found;
  match(before, after, found, (value) => identity(inside(value, key)));
  // Someone else's name is someone else.
  const kind = kindOf(childOf(item, key));
  if (kind !== 'code' && kind !== 'reference') matchMost(before, after, found);
  return found;
}

type Found = (number | undefined)[];

function match(
  before: readonly (Value | undefined)[],
  after: readonly Value[],
  found: Found,
  wordOf: (value: Value | undefined) => string | undefined,
): void {
  const waiting = Map.groupBy(free(before, found).toReversed(), (index) => wordOf(before[index]));
  after.forEach((value, index) => {
    const word = wordOf(value);
    if (word !== undefined) found[index] ??= waiting.get(word)?.pop();
  });
}

function free(before: readonly unknown[], found: Found): number[] {
  const taken = new Set(found);
  return [...before.keys()].filter((index) => !taken.has(index));
}

const maxCompared = 200;

function matchMost(
  before: readonly (Value | undefined)[],
  after: readonly Value[],
  found: Found,
): void {
  after.slice(0, maxCompared).forEach((value, index) => {
    if (found[index] !== undefined) return;
    const [best] = free(before, found)
      .slice(0, maxCompared)
      .map((candidate) => ({ candidate, share: share(before[candidate], value) }))
      .filter((one) => one.share >= 0.5)
      .toSorted((a, b) => b.share - a.share);
    found[index] = best?.candidate;
  });
}

/** How much of a group another one says too. */
function share(before: Value | undefined, after: Value): number {
  if (!isGroup(before)) return 0;
  const same = [...before].filter(
    ([key, value]) => identity(value) === identity(inside(after, key)),
  );
  return same.length / before.size;
}

function inside(value: Value | undefined, key: string): Value | undefined {
  return isGroup(value) ? value.get(key) : undefined;
}

export function isGroup(value: Value | undefined): value is ReadonlyMap<string, Value> {
  return value instanceof Map;
}

/** A value as one word, to compare it whatever the order of its keys. */
export function identity(value: Value | undefined): string | undefined {
  return value === undefined
    ? undefined
    : JSON.stringify(value, (_key, one: unknown) =>
        one instanceof Map ? [...one].toSorted(([a], [b]) => (a < b ? -1 : 1)) : one,
      );
}
