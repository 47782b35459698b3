import type { z } from 'zod';
import { choice, day, integer, link, list, number, text } from './builders.ts';
import { aliases, contact, example, photo, place, sources } from './common.ts';
import { contentType } from './content-type.ts';
import { group } from './builders.ts';
import { optional } from './field.ts';

export const offerKinds = {
  job: 'Emploi',
  home: 'Logement',
  land: 'Terrain',
  premises: 'Local professionnel',
  takeover: 'Commerce à reprendre',
  project: 'Appel à porteur de projet',
  stall: 'Place de marché',
  volunteering: 'Bénévolat',
} as const;

/** Something to take up in the commune: a job, a home, premises, a shop to take over… */
export const offer = contentType({
  name: 'offers',
  folder: 'offers',
  label: 'Annonce',
  labelPlural: 'Annonces',
  fields: {
    title: text('Titre', { max: 90 }),
    kind: choice('Nature', offerKinds),
    summary: text('Résumé', {
      max: 200,
      hint: 'Une phrase, montrée dans les listes et par les moteurs de recherche.',
    }),
    state: choice('État', { open: 'ouverte', filled: 'pourvue' }),
    published: day('Publiée le'),
    ends: day('Valable jusqu’au'),
    surface: optional(number('Surface', { min: 1, max: 1_000_000, unit: 'm²' })),
    rooms: optional(integer('Nombre de pièces', { min: 1, max: 50 })),
    price: optional(number('Prix', { min: 0, max: 100_000_000, unit: '€' })),
    rent: optional(number('Loyer par mois', { min: 0, max: 1_000_000, unit: '€' })),
    employment: optional(
      choice('Contrat', {
        'full-time': 'temps plein',
        'part-time': 'temps partiel',
        temporary: 'durée déterminée',
        seasonal: 'saisonnier',
        apprenticeship: 'apprentissage ou stage',
      }),
    ),
    salary: optional(
      group('Salaire brut', {
        min: number('À partir de', { min: 0, max: 1_000_000, unit: '€' }),
        max: optional(number('Jusqu’à', { min: 0, max: 1_000_000, unit: '€' })),
        per: choice('Par', { hour: 'heure', month: 'mois', year: 'an' }),
      }),
    ),
    energyClass: optional(
      choice('Classe énergie (DPE)', { A: 'A', B: 'B', C: 'C', D: 'D', E: 'E', F: 'F', G: 'G' }),
    ),
    publicAid: optional(text('Aide publique', { max: 200 })),
    place: optional(place()),
    contact: contact(),
    link: optional(link('Page de l’annonce')),
    proposedBy: optional(text('Proposée par', { max: 120 })),
    validatedOn: day('Validée par la mairie le'),
    photos: optional(list('Photos', photo('Photo'))),
    sources: sources(),
    aliases: aliases(),
    example: example(),
  },
  check: (data, report) => {
    if (data.ends < data.published)
      report(
        ['ends'],
        'La fin de l’annonce est avant sa publication : corrigez « ends » ou « published ».',
      );
    if (data.kind !== 'job' && (data.salary ?? data.employment) !== undefined)
      report(
        [data.salary ? 'salary' : 'employment'],
        'Seul un emploi a un salaire et un contrat : retirez-les, ou écrivez « kind: job ».',
      );
    if (data.salary?.max !== undefined && data.salary.max < data.salary.min)
      report(
        ['salary', 'max'],
        'Le salaire le plus haut est plus petit que le plus bas : échangez-les.',
      );
    const { phone, email, url } = data.contact;
    if ((phone ?? email ?? url) === undefined)
      report(['contact'], 'Donnez au moins un moyen de contact : téléphone, courriel ou site.');
  },
});

export type Offer = z.infer<typeof offer.schema>;
