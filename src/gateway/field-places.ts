import { isMap, isNode, isSeq, parseDocument } from 'yaml';
import type { Position } from '../content/problem.ts';
import { nameOf } from './canonical-values.ts';

/** The keys that lead to a field in a file. */
export type FieldPath = (string | number)[];

interface Place {
  path: FieldPath;
  from: number;
  to: number;
  isKey: boolean;
}

/**
 * Says which field is written at a place of a content file: the value that starts there, or the
 * nearest around it; `body` for the text. Nothing leads to the whole.
 */
export function fieldFinder(text: string): (at: Position, isKey: boolean) => FieldPath {
  const start = /^---[ \t]*\n/.exec(text)?.[0].length ?? 0;
  const front = /^(?:(?!---)[^\n]*\n)*/.exec(text.slice(start))?.[0] ?? '';
  const yaml = start > 0 ? front : text;
  const fast = { prettyErrors: false, uniqueKeys: false };
  const { contents } = parseDocument(yaml, { resolveKnownTags: false, ...fast });
  return (at, isKey) => {
    const offset = offsetOf(text, at) - start;
    return offset > yaml.length ? ['body'] : fieldAround(contents, offset, isKey);
  };
}

/** The field whose value, or key, is at this offset of a YAML text. */
export function fieldAround(contents: unknown, offset: number, isKey = false): FieldPath {
  const places = placesIn(contents, []);
  const around = places.filter((place) => place.from <= offset && offset <= place.to);
  const exact = around.filter((place) => place.from === offset && place.isKey === isKey);
  const values = around.filter((place) => !place.isKey);
  return (exact.at(-1) ?? values.at(-1))?.path ?? [];
}

/** Outer places come before inner ones. */
function placesIn(node: unknown, path: FieldPath, isKey = false, places: Place[] = []): Place[] {
  if (!isNode(node)) return places;
  const [from = 0, to = 0] = node.range ?? [];
  places.push({ path, from, to, isKey });
  if (isSeq(node))
    node.items.forEach((item, index) => placesIn(item, [...path, index], false, places));
  if (!isMap(node)) return places;
  for (const { key, value } of node.items) {
    const inside = [...path, nameOf(key)];
    placesIn(key, inside, true, places);
    placesIn(value, inside, false, places);
  }
  return places;
}

function offsetOf(text: string, { line, column }: Position): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}
