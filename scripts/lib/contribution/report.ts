import { isWarning } from '../../../src/content/problem.ts';
import type { Findings } from '../check/find.ts';
import { table } from '../check/show.ts';
import { plural } from '../report.ts';
import type { Change } from './change.ts';
import type { ChangedPages } from './pages.ts';

/** What is said of a contribution to whoever wrote it, and to whoever reads it over. */
export interface Review {
  change: Change;
  /** What may go beyond content only with a maintainer's eye. */
  isBeyond: boolean;
  found: Findings;
  pages: ChangedPages;
}

/** By which the comment of a pull request is found again, to be replaced. */
const mark = '<!-- beffroi : compte rendu -->';

/** Whether the contribution can be taken as it is. */
export function isRight({ isBeyond, found }: Review): boolean {
  return !isBeyond && found.problems.every(isWarning);
}

/** The report, in Markdown. */
export function reviewText(review: Review): string {
  const parts = [mark, headline(review), beyondText(review), table(review.found)];
  return `${[...parts, ...pagesText(review.pages)].filter(Boolean).join('\n\n')}\n`;
}

function headline(review: Review): string {
  return isRight(review)
    ? '### Cette contribution peut être relue\n\nMerci\u202f! Rien n’empêche de la publier.'
    : '### Il reste quelque chose à corriger\n\nMerci\u202f! Corrigez ce qui suit dans la même branche\u202f: la vérification repart d’elle-même.';
}

function beyondText({ change, isBeyond }: Review): string {
  if (!isBeyond) return '';
  const files = change.elsewhere.map((file) => `- \`${file.replaceAll('`', '')}\``);
  return `**Elle change aussi des fichiers hors du dossier des communes.** Proposez-les à part, ou attendez qu’un mainteneur les relise (étiquette «\u202frelu\u202f»).\n\n${files.join('\n')}`;
}

/** A commune can have hundreds of pages: the first ones tell what kind of change it is. */
const mostListed = 40;

function pagesText({ added, changed, removed }: ChangedPages): string[] {
  const lists = [
    { pages: added, words: ['page', 'ajoutée'] },
    { pages: changed, words: ['page', 'changée'] },
    { pages: removed, words: ['page', 'retirée'] },
  ];
  return lists.flatMap(({ pages, words }) => {
    if (pages.length === 0) return [];
    const shown = pages.slice(0, mostListed).map((path) => `- \`${path}\``);
    const rest = pages.length - shown.length;
    const more = rest > 0 ? [`- et ${plural(rest, 'autre')}`] : [];
    return [`**${plural(pages.length, ...words)}**\n\n${[...shown, ...more].join('\n')}`];
  });
}
