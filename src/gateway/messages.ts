import { withThinSpaces } from '../content/problem.ts';
import type { DraftKey } from './ports.ts';
import { fileOf } from './schemas.ts';
import { saidBy } from './text.ts';

const things: Readonly<Record<string, string>> = {
  events: 'l’événement',
  heritage: 'l’élément du patrimoine',
  offers: 'l’annonce',
  news: 'l’actualité',
};

export type Deed = 'create' | 'change' | 'publish' | 'unpublish' | 'restore';

const sentences: Readonly<Record<Deed, (thing: string) => string>> = {
  create: (thing) => `Crée ${thing}`,
  change: (thing) => `Modifie ${thing}`,
  publish: (thing) => `Publie ${thing}`,
  unpublish: (thing) => `Retire ${thing} du site`,
  restore: (thing) => `Rétablit une version précédente : ${thing}`,
};

/** The message of a commit, for whoever reads the history: « Modifie l’événement « Fête » ». */
export function messageOf(deed: Deed, key: DraftKey, text: string): string {
  return withThinSpaces(sentences[deed](nameOf(key, text)));
}

function nameOf(key: DraftKey, text: string): string {
  const thing = things[key.type];
  if (thing === undefined) return 'la fiche de la commune';
  const title = onOneLine(saidBy(fileOf(key), text).title ?? '');
  return `${thing} « ${title === '' ? key.slug : title} »`;
}

/** A line end in a title would make lines of its own in the commit, which the store reads. */
function onOneLine(title: string): string {
  return title
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
    .slice(0, 90);
}
