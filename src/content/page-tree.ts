import type { Page } from '../model/index.ts';
import type { Draft } from './collection.ts';
import type { Commune, Entry } from './commune.ts';
import type { Problem } from './problem.ts';

/** A page of the mairie's own, and those that it holds. */
export interface PageNode {
  entry: Entry<Page>;
  children: PageNode[];
}

/** The levels that a menu holds: beyond, nobody finds a page. */
const deepest = 3;

/** The pages that are under no other, each with those under it. */
export function pageTree({ pages }: Pick<Commune, 'pages'>): PageNode[] {
  const under = (parent?: string): PageNode[] =>
    childrenOf(pages, parent).map((entry) => ({ entry, children: under(entry.slug) }));
  return under();
}

/** The pages just under one, or under none; by rank, then by title. */
export function childrenOf(pages: readonly Entry<Page>[], parent?: string): Entry<Page>[] {
  return pages.filter(({ data }) => data.parent === parent).toSorted(byRank);
}

function byRank(a: Entry<Page>, b: Entry<Page>): number {
  const rank = ({ data }: Entry<Page>) => data.order ?? Infinity;
  return rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : compareTitles(a, b);
}

const collator = new Intl.Collator('fr');
const compareTitles = (a: Entry<Page>, b: Entry<Page>) =>
  collator.compare(a.data.title, b.data.title);

/** The pages above one, from the top of the menu; `pages` are those of a commune without problems. */
export function ancestorsOf(pages: readonly Entry<Page>[], { data }: Entry<Page>): Entry<Page>[] {
  const parent = pages.find(({ slug }) => slug === data.parent);
  return parent ? [...ancestorsOf(pages, parent), parent] : [];
}

/** Pages that are under themselves, or too deep for a menu. */
export function pageTreeProblems(drafts: readonly Draft<Page>[]): Problem[] {
  return drafts.flatMap((draft) => {
    const message = treeFault(drafts, draft);
    if (message === undefined) return [];
    return [{ name: 'rule', file: draft.file, message, ...draft.locate(['parent']) }];
  });
}

function treeFault(drafts: readonly Draft<Page>[], draft: Draft<Page>): string | undefined {
  const above = [draft.slug];
  let parent = draft.data?.parent;
  while (parent !== undefined && !above.includes(parent)) {
    above.push(parent);
    parent = drafts.find(({ slug }) => slug === above.at(-1))?.data?.parent;
  }
  if (parent === draft.slug)
    return 'Cette page est rangée sous elle-même, par les pages qui la contiennent : changez « parent ».';
  if (parent === undefined && above.length > deepest)
    return `Le menu a ${String(deepest)} niveaux au plus, et cette page serait au ${String(above.length)}e : rangez-la plus haut.`;
  return undefined;
}
