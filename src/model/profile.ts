import type { z } from 'zod';
import { code, group, integer, link, list, markdown, number, text } from './builders.ts';
import { aliases, coordinates, photo, sources } from './common.ts';
import { contentType } from './content-type.ts';
import { optional } from './field.ts';
import { mairie, postalCode } from './mairie.ts';
import { pictureFile } from './media-builders.ts';
import { checkMandates, mandate, person } from './people.ts';

const insee = () =>
  code('Code Insee', {
    pattern: /^(?:\d{2}|2[AB])\d{3}$/,
    example: '86078',
    hint: 'Ce n’est pas le code postal.',
  });
const siren = () => code('Numéro Siren', { pattern: /^\d{9}$/, example: '218600781' });

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
    accent: optional(code('Couleur', { pattern: /^#[0-9a-fA-F]{6}$/, example: '#2f6f5e' })),
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
      report(
        ['altitude', 'max'],
        'L’altitude la plus haute est plus petite que la plus basse : échangez-les.',
      );
    checkMandates(data, report);
    data.mairie?.closures?.forEach((item, index) => {
      if (item.to !== undefined && item.to < item.from)
        report(
          ['mairie', 'closures', index, 'to'],
          'La fin de la fermeture est avant son début : corrigez « from » ou « to ».',
        );
    });
  },
});

export type Profile = z.infer<typeof profile.schema>;
