import { z } from 'zod';
import { infoOf, type Widget } from '../model/index.ts';

export type Path = readonly (string | number)[];

/** Called for each value that has a widget of its own; what it gives takes the value's place. */
export type Visit = (value: unknown, widget: Widget, path: Path) => unknown;

/**
 * Goes through the fields of a content type that are present in `data`, and gives the same data
 * with each leaf replaced by what `visit` makes of it. Keys unknown to the model are kept.
 */
export function mapFields(schema: z.core.$ZodType, data: unknown, visit: Visit, path: Path = []): unknown {
  if (schema instanceof z.ZodOptional) return mapFields(schema.unwrap(), data, visit, path);
  if (schema instanceof z.ZodObject) return mapGroup(schema, data, visit, path);
  if (schema instanceof z.ZodArray && Array.isArray(data)) {
    const item = schema.element;
    return data.map((one: unknown, index) => mapFields(item, one, visit, [...path, index]));
  }
  return visit(data, infoOf(schema).widget, path);
}

function mapGroup(schema: z.ZodObject, data: unknown, visit: Visit, path: Path): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]: [string, unknown]) => {
      const field = Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
      return [key, field ? mapFields(field, value, visit, [...path, key]) : value];
    }),
  );
}

/** The keys that a content type accepts at a path, for « vouliez-vous dire ». */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional) return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return keysAt(schema.element, path.slice(1));
  if (!(schema instanceof z.ZodObject)) return [];
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(schema.shape);
  const field = schema.shape[String(key)];
  return field ? keysAt(field, rest) : [];
}
