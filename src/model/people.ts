import { choice, code, day, group, integer, text } from './builders.ts';
import { photo } from './common.ts';
import type { Report } from './content-type.ts';
import { optional } from './field.ts';
import type { Profile } from './profile.ts';
import { reference } from './reference.ts';

/** Someone elected, apart from the mandates held. */
export const person = () =>
  group('Élu', {
    id: code('Identifiant', { pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/, example: 'jeanne-martin' }),
    givenName: text('Prénom', { max: 60 }),
    familyName: text('Nom', { max: 60 }),
    photo: optional(photo('Portrait')),
  });

/** A mandate of someone of `people`, with its dates. */
export const mandate = () =>
  group('Mandat', {
    person: reference('Élu', {
      list: 'people',
      shown: ['givenName', 'familyName'],
      example: 'jeanne-martin',
    }),
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

/** Each of `people` has an identifier of its own, and each mandate names one of them. */
export function checkMandates(data: Profile, report: Report): void {
  const ids = new Set<string>();
  data.people?.forEach(({ id }, index) => {
    if (ids.has(id))
      report(['people', index, 'id'], `« ${id} » désigne déjà un autre élu : changez-le.`);
    ids.add(id);
  });
  data.mandates?.forEach((item, index) => {
    if (!ids.has(item.person))
      report(
        ['mandates', index, 'person'],
        `Aucun élu de « people » n’a l’identifiant « ${item.person} » : ajoutez-le, ou corrigez celui-ci.`,
      );
    if (item.end !== undefined && item.end < item.start)
      report(
        ['mandates', index, 'end'],
        'La fin du mandat est avant son début : corrigez « start » ou « end ».',
      );
  });
}
