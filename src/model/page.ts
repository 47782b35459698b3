import type { z } from 'zod';
import { integer, list, text } from './builders.ts';
import { aliases, attachments, example, photo, sources } from './common.ts';
import { contentType } from './content-type.ts';
import { entryReference } from './entry-reference.ts';
import { optional } from './field.ts';

/** A page of the mairie's own; its parent gives its place in the menu. */
export const page = contentType({
  name: 'pages',
  folder: 'pages',
  label: 'Page',
  labelPlural: 'Pages',
  fields: {
    title: text('Titre', { max: 90 }),
    summary: text('Résumé', {
      max: 200,
      hint: 'Une phrase, montrée par les moteurs de recherche.',
    }),
    parent: optional(
      entryReference('Rangée sous', {
        folder: 'pages',
        example: 'histoire',
        hint: 'Une autre page.',
      }),
    ),
    order: optional(
      integer('Rang', { min: 1, max: 999, hint: 'Parmi les pages rangées au même endroit.' }),
    ),
    photos: optional(list('Photos', photo('Photo'))),
    attachments: attachments(),
    sources: sources(),
    aliases: aliases(),
    example: example(),
  },
  check: () => undefined,
});

export type Page = z.infer<typeof page.schema>;
