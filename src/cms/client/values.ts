import { isRecord } from './decap.ts';

/** Whether two forms say the same thing, whatever the order of their keys. */
export function sameValues(one: unknown, other: unknown): boolean {
  return written(one) === written(other);
}

function written(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isRecord(part) && !Array.isArray(part) ? inOrder(part) : part,
  );
}

function inOrder(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
