import type { z } from 'zod';
import {
  choice,
  code,
  day,
  email,
  group,
  hours,
  integer,
  link,
  list,
  markdown,
  number,
  phone,
  pictureFile,
  text,
} from './builders.ts';
import { aliases, coordinates, example, photo, sources, wheelchair } from './common.ts';
import { contentType, type Report } from './content-type.ts';
import { optional } from './field.ts';

const insee = () =>
  code('Code Insee', {
    pattern: /^(?:\d{2}|2[AB])\d{3}$/,
    example: '86078',
    hint: 'Ce n’est pas le code postal.',
  });
const siren = () => code('Numéro Siren', { pattern: /^\d{9}$/, example: '218600781' });
const postalCode = () => code('Code postal', { pattern: /^\d{5}$/, example: '86400' });

const closure = () =>
  group('Fermeture exceptionnelle', {
    from: day('Du'),
    to: optional(day('Au')),
    reason: optional(text('Raison', { max: 120 })),
  });

const mairie = () =>
  group('Mairie', {
    address: optional(
      group('Adresse', {
        street: text('Rue', { max: 120 }),
        postalCode: postalCode(),
        city: text('Ville', { max: 60 }),
      }),
    ),
    phone: optional(phone('Téléphone')),
    email: optional(email('Courriel', { hint: 'Une adresse générique, lue par le secrétariat.' })),
    openingHours: optional(
      hours('Horaires d’ouverture', {
        hint: 'Syntaxe d’OpenStreetMap : Mo-Fr 09:00-12:00; Sa off.',
      }),
    ),
    hoursNote: optional(text('Précision sur les horaires', { max: 160 })),
    closures: optional(list('Fermetures exceptionnelles', closure())),
    wheelchair: optional(wheelchair()),
    emergencyPhone: optional(
      phone('Numéro d’urgence', { hint: 'L’élu d’astreinte, en dehors des heures d’ouverture.' }),
    ),
    example: example(),
  });

const person = () =>
  group('Élu', {
    id: code('Identifiant', { pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/, example: 'jeanne-martin' }),
    givenName: text('Prénom', { max: 60 }),
    familyName: text('Nom', { max: 60 }),
    photo: optional(photo('Portrait')),
  });

const mandate = () =>
  group('Mandat', {
    person: code('Élu', { pattern: /^[a-z0-9-]+$/, example: 'jeanne-martin' }),
    role: choice('Fonction', {
      mayor: 'Maire',
      'deputy-mayor': 'Adjoint au maire',
      'delegate-mayor': 'Maire délégué',
      councillor: 'Conseiller municipal',
    }),
    rank: optional(integer('Rang', { min: 1, max: 40 })),
    delegation: optional(text('Délégation', { max: 160 })),
    start: day('Début'),
    end: optional(day('Fin')),
  });

/** A commune and its mairie. Department, region and time zone follow from the INSEE code. */
export const profile = contentType({
  name: 'profile',
  folder: '',
  label: 'Commune',
  labelPlural: 'Communes',
  fields: {
    name: text('Nom', { max: 60 }),
    insee: insee(),
    siren: optional(siren()),
    postalCodes: list('Codes postaux', postalCode()),
    intercommunality: optional(
      group('Intercommunalité', { name: text('Nom', { max: 120 }), siren: siren() }),
    ),
    formerCommunes: optional(
      list(
        'Anciennes communes',
        group('Ancienne commune', { name: text('Nom', { max: 60 }), insee: optional(insee()) }),
      ),
    ),
    alternateNames: optional(list('Autres noms', text('Autre nom', { max: 60 }))),
    population: optional(
      group('Population', {
        count: integer('Habitants', { min: 0, max: 3_000_000 }),
        year: integer('Année du recensement', { min: 1990, max: 2100 }),
      }),
    ),
    area: optional(number('Superficie', { min: 0.01, max: 20_000, unit: 'km²' })),
    altitude: optional(
      group('Altitude', {
        min: integer('Au plus bas', { min: -10, max: 4810, unit: 'm' }),
        max: integer('Au plus haut', { min: -10, max: 4810, unit: 'm' }),
      }),
    ),
    coordinates: optional(coordinates()),
    demonym: optional(
      text('Nom des habitants', { max: 60, hint: 'Au masculin pluriel : Civraisiens.' }),
    ),
    tagline: optional(text('Accroche', { max: 90 })),
    presentation: optional(markdown('Présentation')),
    access: optional(markdown('Venir')),
    accent: optional(code('Couleur', { pattern: /^#[0-9a-f]{6}$/i, example: '#2f6f5e' })),
    coatOfArms: optional(
      group('Blason ou logo', {
        file: pictureFile('Fichier'),
        alt: text('Texte de remplacement', { max: 200 }),
        credit: optional(text('Auteur', { max: 120 })),
      }),
    ),
    cover: optional(photo('Photo de couverture')),
    website: optional(link('Site officiel')),
    socialLinks: optional(list('Réseaux sociaux', link('Adresse'))),
    mairie: optional(mairie()),
    people: optional(list('Élus', person())),
    mandates: optional(list('Mandats', mandate())),
    sources: sources(),
    aliases: aliases(),
  },
  check: (data, report) => {
    if (data.altitude && data.altitude.max < data.altitude.min)
      report(['altitude', 'max'], 'L’altitude la plus haute est plus petite que la plus basse.');
    checkMandates(data, report);
    data.mairie?.closures?.forEach((item, index) => {
      if (item.to !== undefined && item.to < item.from)
        report(['mairie', 'closures', index, 'to'], 'La fin de la fermeture est avant son début.');
    });
  },
});

export type Profile = z.infer<typeof profile.schema>;

function checkMandates(data: Profile, report: Report): void {
  const ids = new Set(data.people?.map((one) => one.id));
  data.mandates?.forEach((item, index) => {
    if (!ids.has(item.person))
      report(
        ['mandates', index, 'person'],
        `Aucun élu de « people » n’a l’identifiant « ${item.person} ».`,
      );
    if (item.end !== undefined && item.end < item.start)
      report(['mandates', index, 'end'], 'La fin du mandat est avant son début.');
  });
}
