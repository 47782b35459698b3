import type { z } from 'zod';
import { choice, group, hours, integer, link, list, number, text } from './builders.ts';
import { aliases, contact, coordinates, example, photo, sources, wheelchair } from './common.ts';
import { contentType } from './content-type.ts';
import { optional } from './field.ts';
import { documentFile } from './media-builders.ts';

export const placeKinds = {
  hall: 'Salle',
  sports: 'Équipement sportif',
  playground: 'Aire de jeux',
  library: 'Bibliothèque',
  park: 'Parc, jardin',
  cemetery: 'Cimetière',
  defibrillator: 'Défibrillateur',
  recycling: 'Point de tri, déchèterie',
  toilets: 'Toilettes publiques',
  parking: 'Stationnement',
  other: 'Autre lieu',
} as const;

const tariff = () =>
  group('Tarif', {
    title: text('Pour', { max: 120, hint: 'Par exemple : un week-end, le ménage.' }),
    residents: optional(number('Habitants', { min: 0, max: 100_000, unit: '€' })),
    others: optional(number('Extérieurs', { min: 0, max: 100_000, unit: '€' })),
  });

/** A place of the commune that people use, and sometimes rent; the words of schema.org's Place. */
export const place = contentType({
  name: 'places',
  folder: 'places',
  label: 'Lieu',
  labelPlural: 'Lieux',
  fields: {
    title: text('Nom', { max: 90 }),
    kind: choice('Nature', placeKinds),
    summary: text('Résumé', {
      max: 200,
      hint: 'Une phrase, montrée dans les listes et par les moteurs de recherche.',
    }),
    address: optional(text('Adresse', { max: 200 })),
    coordinates: optional(coordinates()),
    wheelchair: optional(wheelchair()),
    hours: optional(hours('Horaires')),
    hoursNote: optional(text('Précision sur les horaires', { max: 160 })),
    capacity: optional(integer('Personnes accueillies', { min: 1, max: 100_000 })),
    surface: optional(number('Surface', { min: 1, max: 1_000_000, unit: 'm²' })),
    equipment: optional(list('Équipement', text('Équipement', { max: 120 }))),
    tariffs: optional(
      list('Tarifs de location', tariff(), {
        hint: 'Le premier est celui que montre la liste des lieux.',
      }),
    ),
    deposit: optional(number('Caution', { min: 0, max: 100_000, unit: '€' })),
    rules: optional(documentFile('Règlement')),
    booking: optional(link('Réserver')),
    contact: optional(contact()),
    photos: optional(list('Photos', photo('Photo'))),
    sources: sources(),
    aliases: aliases(),
    example: example(),
  },
  check: (data, report) => {
    data.tariffs?.forEach(({ residents, others }, index) => {
      if ((residents ?? others) === undefined)
        report(
          ['tariffs', index],
          'Ce tarif n’a pas de montant : écrivez « residents », « others » ou les deux.',
        );
    });
  },
});

export type Place = z.infer<typeof place.schema>;
