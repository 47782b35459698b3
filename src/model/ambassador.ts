import type { z } from 'zod';
import { integer, text, yesNo } from './builders.ts';
import { aliases, example, photo } from './common.ts';
import { contentType } from './content-type.ts';
import { optional } from './field.ts';

/** A resident who says why one lives here. */
export const ambassador = contentType({
  name: 'ambassadors',
  folder: 'ambassadors',
  label: 'Témoignage',
  labelPlural: 'Ils vivent ici',
  fields: {
    title: text('Nom', { max: 60, hint: 'Le prénom suffit.' }),
    about: text('Qui est-ce', { max: 120, hint: 'Par exemple : boulangère, deux enfants.' }),
    since: optional(integer('Habite ici depuis', { min: 1900, max: 2100 })),
    quote: text('Ses mots', { max: 280, hint: 'Une ou deux phrases ; le reste va dans le texte.' }),
    portrait: optional(photo('Portrait')),
    consent: yesNo('Accord de la personne', {
      hint: 'Donné par écrit, pour son nom, ses mots et son portrait.',
    }),
    aliases: aliases(),
    example: example(),
  },
  check: (data, report) => {
    if (!data.consent)
      report(
        ['consent'],
        'Sans l’accord de la personne, rien d’elle ne peut être publié : demandez-le, ou retirez ce fichier.',
      );
  },
});

export type Ambassador = z.infer<typeof ambassador.schema>;
