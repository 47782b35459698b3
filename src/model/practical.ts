import type { z } from 'zod';
import { choice, day, group, hours, link, list, phone, recurrence, text } from './builders.ts';
import { aliases, attachments, contact, example, sources } from './common.ts';
import { contentType } from './content-type.ts';
import { optional } from './field.ts';

export const practicalKinds = {
  waste: 'Déchets',
  water: 'Eau et assainissement',
  planning: 'Urbanisme',
  school: 'École et petite enfance',
  transport: 'Transports',
  energy: 'Énergie',
  numbers: 'Numéros utiles',
  procedure: 'Démarche',
  other: 'Autre',
} as const;

const collection = () =>
  group('Collecte', {
    title: text('Ce qui est collecté', { max: 80, hint: 'Par exemple : ordures ménagères.' }),
    start: day('Premier jour'),
    recurrence: optional(recurrence('Répétition')),
    exceptDates: optional(list('Jours sans', day('Jour'))),
    note: optional(text('Précision', { max: 160 })),
  });

/** What one needs to know to live in the commune: one subject a file. */
export const practical = contentType({
  name: 'practical',
  folder: 'practical',
  label: 'Fiche pratique',
  labelPlural: 'Vie pratique',
  fields: {
    title: text('Titre', { max: 90 }),
    kind: choice('Nature', practicalKinds),
    summary: text('Résumé', {
      max: 200,
      hint: 'Une phrase, montrée dans les listes et par les moteurs de recherche.',
    }),
    collections: optional(list('Jours de collecte', collection())),
    numbers: optional(
      list(
        'Numéros',
        group('Numéro', {
          title: text('Qui', { max: 90 }),
          phone: phone('Téléphone'),
          note: optional(text('Précision', { max: 160 })),
        }),
      ),
    ),
    officialPage: optional(
      link('Page de service-public.fr', { hint: 'La fiche officielle de la démarche.' }),
    ),
    links: optional(
      list('Liens', group('Lien', { title: text('Titre', { max: 120 }), url: link('Adresse') })),
    ),
    contact: optional(contact()),
    hours: optional(hours('Horaires')),
    attachments: attachments(),
    sources: sources(),
    aliases: aliases(),
    example: example(),
  },
  check: (data, report) => {
    const titles = data.collections?.map(({ title }) => title) ?? [];
    titles.forEach((title, index) => {
      if (titles.indexOf(title) < index)
        report(
          ['collections', index, 'title'],
          `« ${title} » est déjà le nom d’une collecte de cette fiche : donnez-lui en un autre, ou réunissez leurs jours.`,
        );
    });
    if (data.officialPage !== undefined && !isOfficial(data.officialPage))
      report(
        ['officialPage'],
        'Ce n’est pas une adresse de service-public.fr : mettez-la dans « links ».',
      );
  },
});

const isOfficial = (url: string) =>
  /^https:\/\/(?:[a-z0-9-]+\.)*service-public\.(?:gouv\.)?fr\//.test(url);

export type Practical = z.infer<typeof practical.schema>;
