import type { z } from 'zod';
import { choice, day, list, text, yesNo } from './builders.ts';
import { aliases, attachments, example, photo, sources } from './common.ts';
import { contentType } from './content-type.ts';
import { optional } from './field.ts';

export const newsKinds = {
  council: 'Vie municipale',
  works: 'Travaux et voirie',
  practical: 'Vie pratique',
  school: 'École et jeunesse',
  solidarity: 'Santé et solidarité',
  environment: 'Environnement',
  culture: 'Culture et loisirs',
  economy: 'Économie et emploi',
  digital: 'Numérique',
} as const;

/** What the mairie makes known; the words of schema.org's NewsArticle. */
export const news = contentType({
  name: 'news',
  folder: 'news',
  label: 'Actualité',
  labelPlural: 'Actualités',
  fields: {
    title: text('Titre', { max: 90 }),
    kind: choice('Rubrique', newsKinds),
    summary: text('Résumé', {
      max: 200,
      hint: 'Une ou deux phrases, montrées dans les listes et par les moteurs de recherche.',
    }),
    published: day('Publiée le'),
    expires: optional(
      day('Valable jusqu’au', {
        hint: 'Après ce jour, elle passe aux archives. Sans lui, elle y passe au bout d’un an.',
      }),
    ),
    featured: optional(yesNo('À la une', { hint: 'Montrée avant les autres.' })),
    photos: optional(list('Photos', photo('Photo'))),
    attachments: attachments(),
    sources: sources(),
    aliases: aliases(),
    example: example(),
  },
  check: (data, report) => {
    if (data.expires !== undefined && data.expires < data.published)
      report(
        ['expires'],
        'La fin de l’actualité est avant sa publication : corrigez « expires » ou « published ».',
      );
  },
});

export type News = z.infer<typeof news.schema>;
