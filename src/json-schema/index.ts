import { z } from 'zod';
import { spaced } from '../content/typography.ts';
import { collections, isField, network, profile, type ContentType } from '../model/index.ts';
import { helpOf } from './help.ts';

/** The JSON Schema of each content type, by the name of its file in `schemas/`, as text. */
export const schemaFiles: ReadonlyMap<string, string> = new Map(
  [profile, network, ...Object.values(collections)].map((type) => [
    `${type.name}.schema.json`,
    `${JSON.stringify(schemaOf(type), null, 2)}\n`,
  ]),
);

/** In draft 7, which every editor knows; yaml-language-server knows later ones since 1.20 alone. */
function schemaOf({ label, schema }: Pick<ContentType, 'label' | 'schema'>) {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema, path }) => {
      if (path.length === 0) Object.assign(jsonSchema, headOf(label));
      else if (isField(zodSchema))
        Object.assign(jsonSchema, helpOf(zodSchema, jsonSchema.maxLength));
    },
  });
}

function headOf(label: string) {
  return {
    $comment: 'Écrit par « npm run schema » d’après src/model : ne pas modifier.',
    title: label,
    description: spaced(
      'Ce que l’éditeur ne voit pas (les dates entre elles, les photos…) est vérifié par « npm run check ».',
    ),
  };
}
