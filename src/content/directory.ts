import { byKind } from '../kinds.ts';
import { directoryKinds, type DirectoryEntry } from '../model/index.ts';
import { kindPath, sectionPath } from '../urls.ts';
import type { Commune, Entry } from './commune.ts';

type Kind = DirectoryEntry['kind'];

/** The entries of one kind. */
export interface DirectoryKind {
  kind: Kind;
  /** « Commerces ». */
  name: string;
  /** In addresses. */
  word: string;
  /** The list of them: the whole directory when it has no other kind. */
  path: string;
  /** In the order of their names. */
  entries: readonly Entry<DirectoryEntry>[];
}

/** The kinds that a directory has, in the order of the model. */
export function directoryKindsOf({ id, directory }: Commune): DirectoryKind[] {
  const groups = byKind(directoryKinds, directory, ({ data }) => data.kind);
  return groups.map(([kind, entries]) => ({
    kind,
    ...kindWords[kind],
    path:
      groups.length > 1
        ? kindPath(id, 'directory', kindWords[kind].word)
        : sectionPath(id, 'directory'),
    entries: entries.toSorted((a, b) => a.data.title.localeCompare(b.data.title, 'fr')),
  }));
}

/** The kinds that have a page of their own: none when all the entries are of the same. */
export function directoryKindPages(commune: Commune): DirectoryKind[] {
  const kinds = directoryKindsOf(commune);
  return kinds.length > 1 ? kinds : [];
}

/** The name of several of a kind, and their word in addresses. */
export const kindWords: Readonly<Record<Kind, { name: string; word: string }>> = {
  shop: { name: 'Commerces', word: 'commerces' },
  producer: { name: 'Producteurs', word: 'producteurs' },
  craft: { name: 'Artisans, entreprises', word: 'artisans-et-entreprises' },
  restaurant: { name: 'Restaurants, cafés', word: 'restaurants-et-cafes' },
  lodging: { name: 'Hébergements', word: 'hebergements' },
  health: { name: 'Santé', word: 'sante' },
  school: { name: 'Écoles, petite enfance', word: 'ecoles-et-petite-enfance' },
  association: { name: 'Associations', word: 'associations' },
  service: { name: 'Services au public', word: 'services-au-public' },
};

/**
 * An entry as it may be shown: without the name of a person who did not agree to it (règlement
 * général sur la protection des données, art. 6, 1, a).
 */
export function withConsent(entry: Entry<DirectoryEntry>): Entry<DirectoryEntry> {
  return entry.data.consent ? entry : { ...entry, data: { ...entry.data, person: undefined } };
}
