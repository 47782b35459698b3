import { z } from 'zod';
import { infoOf, type Widget } from '../model/index.ts';

export type Path = readonly PropertyKey[];

/** Called for each value that has a widget of its own; what it gives takes the value's place. */
export type Visit = (value: unknown, widget: Widget, path: Path) => unknown;

/**
 * Goes through the fields of a content type that are present in `data`, and puts in the place of
 * each leaf what `visit` makes of it. Keys unknown to the model are left alone.
 */
export function replaceFields(
  schema: z.core.$ZodType,
  data: unknown,
  visit: Visit,
  path: Path = [],
): unknown {
  const bare = unwrap(schema);
  const isList = bare instanceof z.ZodArray;
  if (!isList && !(bare instanceof z.ZodObject)) return visit(data, infoOf(bare).widget, path);
  if (typeof data !== 'object' || data === null || Array.isArray(data) !== isList) return data;
  for (const [key, value] of Object.entries(data)) {
    const field = inside(bare, key);
    const step = isList ? Number(key) : key;
    if (field) Reflect.set(data, key, replaceFields(field, value, visit, [...path, step]));
  }
  return data;
}

/** The field at a path of a content type. */
export function fieldAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const field = inside(unwrap(schema), key);
  return field && fieldAt(field, rest);
}

/** The keys that a content type accepts at a path, each with its French label. */
export function keysAt(schema: z.core.$ZodType, path: Path): { key: string; label: string }[] {
  const group = unwrap(fieldAt(schema, path));
  if (!(group instanceof z.ZodObject)) return [];
  return Object.keys(group.shape).flatMap((key) => {
    const field = inside(group, key);
    return field ? [{ key, label: infoOf(field).label }] : [];
  });
}

function unwrap<T extends z.core.$ZodType | undefined>(schema: T): T | z.core.$ZodType {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}

function inside(schema: z.core.$ZodType, key: PropertyKey): z.ZodType | undefined {
  if (schema instanceof z.ZodArray) return known(schema.element);
  if (!(schema instanceof z.ZodObject) || !Object.hasOwn(schema.shape, key)) return undefined;
  return known(Reflect.get(schema.shape, key));
}

function known(schema: unknown): z.ZodType | undefined {
  return schema instanceof z.ZodType ? schema : undefined;
}
