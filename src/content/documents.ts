import { byKind } from '../kinds.ts';
import { documentKinds, type Document } from '../model/index.ts';
import type { Commune, Entry } from './commune.ts';

/** The documents of one kind, the latest first, with the word of the kind in addresses. */
export interface DocumentKind {
  kind: Document['kind'];
  name: string;
  word: string;
  entries: readonly Entry<Document>[];
}

/** The documents by kind, in the order of the model: bulletins come first. */
export function documentsByKind({ documents }: Commune): DocumentKind[] {
  const latest = documents.toSorted((a, b) => b.data.date.localeCompare(a.data.date));
  return byKind(documentKinds, latest, ({ data }) => data.kind).map(([kind, entries]) => ({
    ...{ kind, entries },
    name: kindNames[kind],
    word: kindWords[kind],
  }));
}

/** The kinds among which one can choose; none when all are of the same. */
export function documentKindsOf(commune: Commune): DocumentKind[] {
  const groups = documentsByKind(commune);
  return groups.length > 1 ? groups : [];
}

/** The latest bulletin, if there is one. */
export function latestBulletin(commune: Commune): Entry<Document> | undefined {
  return documentsByKind(commune).find(({ kind }) => kind === 'bulletin')?.entries[0];
}

/** As the heading of several. */
const kindNames: Readonly<Record<Document['kind'], string>> = {
  bulletin: 'Bulletins municipaux',
  planning: 'Urbanisme',
  risks: 'Risques et secours',
  budget: 'Budgets et comptes',
  rules: 'Règlements',
  procurement: 'Marchés publics',
  report: 'Rapports et études',
  form: 'Formulaires',
  other: 'Autres documents',
};

const kindWords: Readonly<Record<Document['kind'], string>> = {
  bulletin: 'bulletins',
  planning: 'urbanisme',
  risks: 'risques-et-secours',
  budget: 'budgets-et-comptes',
  rules: 'reglements',
  procurement: 'marches-publics',
  report: 'rapports-et-etudes',
  form: 'formulaires',
  other: 'autres',
};
