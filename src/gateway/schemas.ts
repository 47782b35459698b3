import type { z } from 'zod';
import { collections, profile } from '../model/index.ts';
import type { DraftKey } from './ports.ts';

/** A field of the model, or nothing where the model has none. */
export type Field = z.core.$ZodType | undefined;

const schemas = new Map<string, z.core.$ZodType>([
  ['profile', profile.schema],
  ...Object.values(collections).map(({ name, schema }) => [name, schema] as const),
]);

/** The fields of a content type. Throws when the model has no such type. */
export function schemaOf(type: string): z.core.$ZodType {
  const schema = schemas.get(type);
  if (!schema) throw new TypeError(`There is no content type « ${type} ».`);
  return schema;
}

/** The file of one thing, from the content folder. */
export function fileOf({ commune, type, slug }: DraftKey): string {
  const folder = `${commune.department}/${commune.commune}`;
  return type === 'profile' ? `${folder}/profile.yaml` : `${folder}/${type}/${slug}.md`;
}
