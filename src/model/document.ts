import type { z } from 'zod';
import { choice, day, text } from './builders.ts';
import { aliases, example } from './common.ts';
import { contentType } from './content-type.ts';
import { optional } from './field.ts';
import { documentFile } from './media-builders.ts';

export const documentKinds = {
  bulletin: 'Bulletin municipal',
  planning: 'Urbanisme (PLU, carte communale)',
  risks: 'Risques et secours (DICRIM, PCS)',
  budget: 'Budget et comptes',
  rules: 'Règlement',
  procurement: 'Marché public',
  report: 'Rapport, étude',
  form: 'Formulaire',
  other: 'Autre document',
} as const;

/** A document to read or to keep; the words of schema.org's DigitalDocument. */
export const document = contentType({
  name: 'documents',
  folder: 'documents',
  label: 'Document',
  labelPlural: 'Documents',
  fields: {
    title: text('Titre', { max: 120 }),
    kind: choice('Nature', documentKinds),
    summary: optional(text('Résumé', { max: 200 })),
    date: day('Date du document'),
    file: documentFile('Fichier'),
    licence: optional(text('Licence', { max: 80, hint: 'Par exemple : Licence Ouverte 2.0.' })),
    aliases: aliases(),
    example: example(),
  },
  check: () => undefined,
});

export type Document = z.infer<typeof document.schema>;
