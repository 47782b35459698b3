import { z } from 'zod';
import { collections, network, profile } from '../../src/model/index.ts';

export const contentTypes = [profile, network, ...Object.values(collections)];

export interface Place {
  path: string;
  schema: z.core.$ZodType;
}

/** Every field under a schema, lists and groups as well as what they hold. */
export function* fieldsUnder(schema: z.core.$ZodType, path: string): Generator<Place> {
  if (schema instanceof z.ZodOptional) yield* fieldsUnder(schema.unwrap(), path);
  else if (schema instanceof z.ZodArray) yield* field(schema.element, `${path}[]`);
  else if (schema instanceof z.ZodObject)
    for (const [key, one] of Object.entries<unknown>(schema.shape))
      yield* field(one, `${path}.${key}`);
}

function* field(schema: unknown, path: string): Generator<Place> {
  if (!(schema instanceof z.ZodType)) throw new TypeError(path);
  yield { path, schema };
  yield* fieldsUnder(schema, path);
}

/** Every field of every content type. */
export const allFields: readonly Place[] = contentTypes.flatMap(({ name, schema }) => [
  ...fieldsUnder(schema, name),
]);
