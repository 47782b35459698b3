import {
  choice,
  code,
  day,
  email,
  group,
  link,
  list,
  number,
  phone,
  text,
  time,
  yesNo,
} from './builders.ts';
import { entryReference } from './entry-reference.ts';
import { optional } from './field.ts';
import { documentFile, pictureFile } from './media-builders.ts';

/** Fields that several content types share. */
export const coordinates = () =>
  group('Coordonnées géographiques', {
    latitude: number('Latitude', { min: -60, max: 60, unit: '°' }),
    longitude: number('Longitude', { min: -180, max: 180, unit: '°' }),
  });

export const photo = (label: string) =>
  group(label, {
    file: pictureFile('Fichier'),
    alt: text('Texte de remplacement', {
      max: 200,
      hint: 'Ce que montre la photo, pour ceux qui ne la voient pas.',
    }),
    credit: text('Auteur de la photo', { max: 120 }),
    licence: optional(text('Licence', { max: 80, hint: 'Par exemple : Licence Ouverte 2.0.' })),
  });

export const attachments = () =>
  optional(
    list(
      'Pièces jointes',
      group('Pièce jointe', {
        title: text('Titre', { max: 120 }),
        file: documentFile('Fichier'),
      }),
    ),
  );

export const source = () =>
  group('Source', {
    title: text('Titre', { max: 160 }),
    url: optional(link('Adresse')),
  });

export const sources = () => optional(list('Sources', source()));

export const wheelchair = () =>
  choice('Accès en fauteuil roulant', {
    yes: 'accessible',
    limited: 'accessible avec aide',
    no: 'non accessible',
  });

export const contact = () =>
  group(
    'Contact',
    {
      name: optional(text('Nom du service ou de l’association', { max: 120 })),
      phone: optional(phone('Téléphone')),
      email: optional(email('Courriel')),
      url: optional(link('Site')),
    },
    { hint: 'Préférez une adresse générique à une adresse personnelle.' },
  );

export const place = () =>
  group('Lieu', {
    name: text('Nom du lieu', { max: 120 }),
    address: optional(text('Adresse', { max: 200 })),
    coordinates: optional(coordinates()),
  });

/** Where a thing is, when that place has its own entry. */
export const venue = () =>
  optional(
    entryReference('Dans un lieu de la commune', {
      folder: 'places',
      example: 'salle-des-fetes',
      hint: 'Un lieu qui a sa fiche dans la rubrique « Lieux ».',
    }),
  );

const slug = () =>
  code('Ancienne adresse', { pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/, example: 'fete-du-village' });

export const aliases = () =>
  optional(
    list('Anciennes adresses', slug(), {
      hint: 'Les noms que ce fichier a portés : leurs liens mènent encore ici.',
    }),
  );

export const example = () =>
  optional(
    yesNo('Exemple', {
      hint: 'Montre la mention « Exemple » et reste hors des moteurs de recherche.',
    }),
  );

/** Where an import took a thing from; nobody writes it by hand. */
export const imported = () =>
  optional(
    group(
      'Repris d’un agenda',
      {
        calendar: code('Agenda', { pattern: anything, example: 'Comité des fêtes' }),
        uid: code('Identifiant dans cet agenda', { pattern: anything, example: 'a1b2@exemple.fr' }),
        digest: code('Empreinte', { pattern: /^d[0-9a-f]{16}$/, example: 'd0123456789abcdef' }),
      },
      { hint: 'Écrit par « npm run import-ics », qui reconnaît ainsi ce qui a changé depuis.' },
    ),
  );

const anything = /^\S(?:.{0,1000}\S)?$/;

/** Days with or without times, as events write them. */
export const datedSpan = {
  start: day('Premier jour'),
  end: optional(day('Dernier jour')),
  startTime: optional(time('Heure de début')),
  endTime: optional(time('Heure de fin')),
};
