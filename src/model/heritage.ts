import type { z } from 'zod';
import { choice, code, hours, link, list, phone, text } from './builders.ts';
import { aliases, coordinates, example, photo, sources, venue, wheelchair } from './common.ts';
import { contentType } from './content-type.ts';
import { group } from './builders.ts';
import { optional } from './field.ts';

export const heritageKinds = {
  church: 'Église',
  chapel: 'Chapelle',
  abbey: 'Abbaye ou prieuré',
  castle: 'Château',
  manor: 'Manoir ou logis',
  house: 'Maison ou hôtel particulier',
  tower: 'Tour ou fortification',
  'market-hall': 'Halle',
  mill: 'Moulin',
  bridge: 'Pont',
  fountain: 'Fontaine ou lavoir',
  megalith: 'Mégalithe ou tumulus',
  cave: 'Site préhistorique',
  ruins: 'Vestiges',
  museum: 'Musée',
  memorial: 'Lieu de mémoire',
  townscape: 'Bourg ancien',
  nature: 'Site naturel',
  craft: 'Savoir-faire',
} as const;

const decision = () =>
  group('Décision', {
    status: choice('Protection', {
      classified: 'classé',
      listed: 'inscrit',
      protected: 'protégé, nature non précisée',
    }),
    date: optional(
      code('Date', {
        pattern: /^\d{4}(?:-\d{2}-\d{2})?$/,
        example: '1914-12-21',
        hint: 'Le jour, ou l’année seule.',
      }),
    ),
    scope: optional(text('Parties protégées', { max: 200 })),
  });

/** A place or a craft worth a visit; fields after the Mérimée base of the ministère de la Culture. */
export const heritage = contentType({
  name: 'heritage',
  folder: 'heritage',
  label: 'Élément du patrimoine',
  labelPlural: 'Patrimoine',
  fields: {
    title: text('Nom', { max: 90 }),
    kind: choice('Nature', heritageKinds),
    summary: text('Résumé', {
      max: 200,
      hint: 'Une phrase, montrée dans les listes et par les moteurs de recherche.',
    }),
    period: optional(text('Époque', { max: 90, hint: 'Par exemple : 12e et 15e siècles.' })),
    protection: optional(
      group('Monument historique', {
        decisions: list('Décisions', decision()),
        merimee: optional(
          code('Référence Mérimée', { pattern: /^[PI]A\d{8}$/, example: 'PA00105383' }),
        ),
      }),
    ),
    inventory: optional(
      code('Référence de l’Inventaire', { pattern: /^IA\d{8}$/, example: 'IA86007663' }),
    ),
    venue: venue(),
    place: optional(text('Lieu', { max: 120 })),
    address: optional(text('Adresse', { max: 200 })),
    coordinates: optional(coordinates()),
    visit: optional(
      choice('Visite', {
        free: 'visite libre',
        guided: 'visite guidée',
        outside: 'visible de l’extérieur seulement',
        private: 'propriété privée, ne se visite pas',
      }),
    ),
    hours: optional(hours('Horaires')),
    price: optional(text('Tarif', { max: 120 })),
    wheelchair: optional(wheelchair()),
    phone: optional(phone('Téléphone')),
    website: optional(link('Site')),
    photos: optional(list('Photos', photo('Photo'))),
    sources: sources(),
    aliases: aliases(),
    example: example(),
  },
  check: (item, report) => {
    const saidTwice = (['place', 'address', 'coordinates'] as const).find(
      (key) => item.venue !== undefined && item[key] !== undefined,
    );
    if (saidTwice)
      report(
        [saidTwice],
        `Le lieu a déjà sa fiche, que nomme « venue » : retirez « ${saidTwice} », ou « venue ».`,
      );
    if (item.visit === 'private' && item.hours)
      report(
        ['hours'],
        'Un lieu qui ne se visite pas n’a pas d’horaires : retirez-les ou changez « visit ».',
      );
  },
});

export type Heritage = z.infer<typeof heritage.schema>;
