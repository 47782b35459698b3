import type { z } from 'zod';
import { choice, day, group, link, list, text, time } from './builders.ts';
import { aliases, example } from './common.ts';
import { contentType } from './content-type.ts';
import { optional } from './field.ts';
import { documentFile } from './media-builders.ts';

/** A session of the council, its list of deliberations and its minutes. */
export const session = contentType({
  name: 'sessions',
  folder: 'sessions',
  label: 'Séance du conseil',
  labelPlural: 'Conseil municipal',
  fields: {
    date: day('Jour de la séance'),
    time: optional(time('Heure')),
    place: optional(text('Lieu', { max: 120 })),
    status: optional(choice('État', { scheduled: 'prévue', cancelled: 'annulée' })),
    agenda: optional(list('Ordre du jour', text('Point', { max: 300 }))),
    deliberations: optional(
      group(
        'Liste des délibérations',
        { file: documentFile('Fichier'), published: day('Mise en ligne le') },
        { hint: 'En ligne dans la semaine qui suit la séance (CGCT, article L2121-25).' },
      ),
    ),
    minutes: optional(
      group(
        'Procès-verbal',
        {
          file: documentFile('Fichier'),
          adopted: day('Arrêté le', { hint: 'À la séance suivante.' }),
          published: day('Mis en ligne le'),
        },
        { hint: 'En ligne dans la semaine qui suit la séance où il a été arrêté (L2121-15).' },
      ),
    ),
    video: optional(link('Vidéo')),
    aliases: aliases(),
    example: example(),
  },
  check: (data, report) => {
    const { deliberations, minutes } = data;
    if (deliberations && deliberations.published < data.date)
      report(
        ['deliberations', 'published'],
        'La liste des délibérations est mise en ligne avant la séance : corrigez l’un des deux jours.',
      );
    if (minutes && minutes.adopted <= data.date)
      report(
        ['minutes', 'adopted'],
        'Le procès-verbal est arrêté à une séance suivante : corrigez « adopted » ou « date ».',
      );
    if (minutes && minutes.published < minutes.adopted)
      report(
        ['minutes', 'published'],
        'Le procès-verbal est mis en ligne avant d’être arrêté : corrigez l’un des deux jours.',
      );
  },
});

export type Session = z.infer<typeof session.schema>;
