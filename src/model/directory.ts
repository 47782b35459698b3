import type { z } from 'zod';
import { choice, hours, integer, link, list, text, yesNo } from './builders.ts';
import { aliases, contact, coordinates, example, photo, sources, wheelchair } from './common.ts';
import { contentType } from './content-type.ts';
import { optional } from './field.ts';

export const directoryKinds = {
  shop: 'Commerce',
  producer: 'Producteur',
  craft: 'Artisan, entreprise',
  restaurant: 'Restaurant, café',
  lodging: 'Hébergement',
  health: 'Santé',
  school: 'École, petite enfance',
  association: 'Association',
  service: 'Service au public',
} as const;

/** Who serves, sells, cares or gathers people in the commune; the words of schema.org's LocalBusiness. */
export const directory = contentType({
  name: 'directory',
  folder: 'directory',
  label: 'Fiche de l’annuaire',
  labelPlural: 'Annuaire',
  fields: {
    title: text('Nom', { max: 90 }),
    kind: choice('Nature', directoryKinds),
    activity: text('Activité', {
      max: 90,
      hint: 'En quelques mots : boulangerie, infirmière, club de judo.',
    }),
    summary: optional(text('Résumé', { max: 200 })),
    hours: optional(hours('Horaires')),
    hoursNote: optional(text('Précision sur les horaires', { max: 160 })),
    address: optional(text('Adresse', { max: 200 })),
    coordinates: optional(coordinates()),
    wheelchair: optional(wheelchair()),
    contact: optional(contact()),
    person: optional(text('Personne à contacter', { max: 120 })),
    consent: optional(
      yesNo('Accord de la personne', {
        hint: 'Sans son accord, donné par écrit, son nom n’est montré nulle part.',
      }),
    ),
    capacity: optional(integer('Personnes accueillies', { min: 1, max: 10_000 })),
    booking: optional(link('Réserver')),
    photos: optional(list('Photos', photo('Photo'))),
    sources: sources(),
    aliases: aliases(),
    example: example(),
  },
  check: (data, report) => {
    if (data.consent !== undefined && data.person === undefined)
      report(
        ['consent'],
        'L’accord est celui d’une personne : écrivez son nom dans « person », ou retirez-le.',
      );
  },
});

export type DirectoryEntry = z.infer<typeof directory.schema>;
