import { z } from 'zod';

/** Says a problem across fields: where (the path of the field) and a French sentence. */
export type Report = (path: readonly (string | number)[], sentence: string) => void;

/** One kind of thing that a commune publishes: its folder, its words, its fields and its own rules. */
export interface ContentType<F extends z.ZodRawShape = z.ZodRawShape> {
  name: string;
  folder: string;
  label: string;
  labelPlural: string;
  schema: z.ZodObject<F, z.core.$strict>;
  check: (data: z.infer<z.ZodObject<F, z.core.$strict>>, report: Report) => void;
}

/** Makes a content type; `check` holds the rules across its fields. */
export function contentType<F extends z.ZodRawShape>(
  definition: Omit<ContentType<F>, 'schema'> & { fields: F },
): ContentType<F> {
  const { fields, ...rest } = definition;
  const first = Object.keys(fields)[0] ?? '';
  const error = `On attend ici des champs, un par ligne, comme « ${first}: … ».`;
  return { ...rest, schema: z.strictObject(fields, { error }) };
}
