import { Temporal } from 'temporal-polyfill';
import { mayorOn, realMairie } from '../content/elected.ts';
import type { Read } from '../content/entry.ts';
import { fileStart, type Problem } from '../content/problem.ts';
import type { Network, Profile } from '../model/index.ts';

const words = new Intl.ListFormat('fr', { type: 'conjunction' });

/** What a commune's legal notice lacks. */
export function legalWarnings({ file, data, locate }: Read<Profile>, today: string): Problem[] {
  if (!data) return [];
  const mairie = realMairie(data);
  const facts = {
    'l’adresse de la mairie': mairie?.address,
    'son téléphone': mairie?.phone,
    'le nom du maire': mayorOn(data, Temporal.PlainDate.from(today)),
  };
  return noticeProblem(file, facts, locate(['mairie']));
}

/** What the network's own legal notice lacks, and an audit that is no longer valid. */
export function networkWarnings(network: Network, today: string): Problem[] {
  const file = 'network.yaml';
  const { publisher, host, accessibility } = network;
  const facts = {
    'l’hébergeur (« host »)': host,
    'le téléphone de l’hébergeur': host ? host.phone : '',
    'l’adresse de l’éditeur': publisher.address,
    'le téléphone de l’éditeur': publisher.phone,
    'le directeur de la publication': publisher.director,
  };
  const limit = Temporal.PlainDate.from(today).subtract({ years: 3 }).toString();
  const old = accessibility?.auditedOn !== undefined && accessibility.auditedOn < limit;
  return [
    ...noticeProblem(file, facts, fileStart),
    ...(old ? [{ name: 'old-audit' as const, file, message: oldAudit, ...fileStart }] : []),
  ];
}

/** The article is 1-1 since loi n° 2024-449 du 21 mai 2024; it was 6, III. */
function noticeProblem(
  file: string,
  facts: Readonly<Record<string, unknown>>,
  at: Pick<Problem, 'line' | 'column'>,
): Problem[] {
  const missing = Object.entries(facts).flatMap(([name, value]) =>
    value === undefined ? name : [],
  );
  if (missing.length === 0) return [];
  const message = `Les mentions légales ne sont pas complètes : il y manque ${words.format(missing)} (loi n° 2004-575 du 21 juin 2004, article 1-1). Ajoutez-les.`;
  return [{ name: 'legal-notice', file, message, ...at }];
}

/** Three years, as the statement itself (décret n° 2019-768, art. 5; RGAA, obligations). */
const oldAudit =
  'L’audit d’accessibilité a plus de trois ans, et ne vaut plus : faites-en un autre, ou écrivez « state: none » dans « accessibility ».';
