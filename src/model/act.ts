import type { z } from 'zod';
import { choice, code, day, group, text } from './builders.ts';
import { aliases, attachments, example } from './common.ts';
import { contentType } from './content-type.ts';
import { entryReference } from './entry-reference.ts';
import { optional } from './field.ts';
import { documentFile } from './media-builders.ts';

export const actKinds = {
  deliberation: 'Délibération',
  order: 'Arrêté',
  decision: 'Décision du maire',
} as const;

/** The nine subjects by which the prefecture receives acts (nomenclature @ctes). */
export const actSubjects = {
  procurement: 'Commande publique',
  planning: 'Urbanisme',
  property: 'Domaine et patrimoine',
  staff: 'Fonction publique',
  institutions: 'Institutions et vie politique',
  policing: 'Libertés publiques et pouvoirs de police',
  finance: 'Finances locales',
  competences: 'Domaines de compétences par thèmes',
  other: 'Autres domaines de compétences',
} as const;

/** A deliberation, an order or a decision, published as CGCT R2131-1 asks. */
export const act = contentType({
  name: 'acts',
  folder: 'acts',
  label: 'Acte',
  labelPlural: 'Actes',
  fields: {
    title: text('Objet', { max: 200 }),
    kind: choice('Nature', actKinds),
    number: code('Numéro', { pattern: /^[\p{L}\d][\p{L}\d ./_-]{0,39}$/u, example: '2026-014' }),
    subject: optional(choice('Matière', actSubjects)),
    date: day('Date de l’acte'),
    session: optional(
      entryReference('Séance', {
        folder: 'sessions',
        example: '2026-03-12',
        hint: 'Pour une délibération.',
      }),
    ),
    author: optional(
      group(
        'Auteur',
        {
          givenName: text('Prénom', { max: 60 }),
          familyName: text('Nom', { max: 60 }),
          role: text('Qualité', { max: 80, hint: 'Par exemple : Maire.' }),
        },
        { hint: 'Celui qui a signé l’acte.' },
      ),
    ),
    published: day('Mis en ligne le'),
    file: optional(
      documentFile('Fichier', {
        hint: 'Le texte entier, signé, sans les données personnelles inutiles.',
      }),
    ),
    attachments: attachments(),
    aliases: aliases(),
    example: example(),
  },
  check: (data, report) => {
    if (data.published < data.date)
      report(
        ['published'],
        'L’acte est mis en ligne avant sa date : corrigez l’un des deux jours.',
      );
    if (data.session !== undefined && data.kind !== 'deliberation')
      report(['session'], 'Seule une délibération est prise en séance : retirez « session ».');
  },
});

export type Act = z.infer<typeof act.schema>;
