import {
  choice,
  code,
  day,
  email,
  group,
  integer,
  link,
  list,
  number,
  phone,
  text,
} from './builders.ts';
import type { Report } from './content-type.ts';
import { optional } from './field.ts';
import type { Network } from './network.ts';

/** Who publishes the network's own pages. */
export const publisher = () =>
  group('Éditeur', {
    name: text('Nom', { max: 120 }),
    email: optional(email('Courriel')),
    address: optional(text('Adresse', { max: 200 })),
    phone: optional(phone('Téléphone')),
    director: optional(text('Directeur de la publication', { max: 120 })),
  });

/** Who keeps the site online: its visitors must be told (loi n° 2004-575 du 21 juin 2004, art. 1-1). */
export const host = () =>
  group('Hébergeur', {
    name: text('Nom', { max: 120 }),
    address: text('Adresse', { max: 200 }),
    phone: optional(phone('Téléphone')),
    url: optional(link('Site')),
    logDays: optional(integer('Conservation des journaux', { min: 1, max: 400, unit: 'jours' })),
  });

/** What the law calls the states of a site, and since when an audit says so (décret n° 2019-768). */
export const accessibilityStates = {
  none: 'non conforme',
  partial: 'partiellement conforme',
  total: 'totalement conforme',
} as const;

const items = (label: string) => optional(list(label, text(label, { max: 300 })));

/** The last audit of accessibility, for the statement that the law asks for. */
export const accessibility = () =>
  group('Accessibilité', {
    state: choice('État de conformité', accessibilityStates),
    auditedOn: optional(day('Audit du')),
    auditor: optional(text('Réalisé par', { max: 120 })),
    reference: optional(
      code('Référentiel', { pattern: /^RGAA \d+(?:\.\d+)*$/, example: 'RGAA 4.1.2' }),
    ),
    rate: optional(number('Critères respectés', { min: 0, max: 100, unit: '%' })),
    failures: items('Non-conformités'),
    burdens: items('Dérogations pour charge disproportionnée'),
    exempt: items('Contenus non soumis'),
    environment: items('Environnement de test'),
    tools: items('Outils'),
    pages: items('Pages vérifiées'),
    scheme: optional(link('Schéma pluriannuel')),
    plan: optional(link('Plan d’action de l’année')),
  });

/** A rate is that of an audit; a site is said to conform only from the one that the law sets: half, or all. */
export function checkAccessibility({ accessibility: data }: Network, report: Report): void {
  if (!data) return;
  const { state, auditedOn, auditor, rate } = data;
  if (state === 'none') {
    if (rate !== undefined && (auditedOn === undefined || auditor === undefined))
      report(
        ['accessibility', 'rate'],
        'Ce taux est celui d’un audit : écrivez aussi « auditedOn » et « auditor ».',
      );
    return;
  }
  const path = ['accessibility', 'state'];
  if (auditedOn === undefined || auditor === undefined || rate === undefined)
    report(
      path,
      'Sans audit, un site est « none » (non conforme) : écrivez aussi « auditedOn », « auditor » et « rate ».',
    );
  else if (rate < 50 || (state === 'total' && rate < 100))
    report(
      path,
      'Cet état ne va pas avec le taux de l’audit : « partial » demande au moins 50 %, « total » demande 100 %.',
    );
}
