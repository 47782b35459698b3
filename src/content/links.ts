import {
  actYearPath,
  archivePath,
  communePath,
  councilPath,
  dataPagePath,
  kindPath,
  entryPath,
  legalPages,
  legalPath,
  mairiePath,
  searchPath,
  sectionPath,
  siteMapPath,
  type CommuneId,
} from '../urls.ts';
import { aliasesOf, type Draft } from './collection.ts';
import { kindWords } from './directory.ts';
import { yearsOf } from './council.ts';
import { didYouMean, nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { PlacedText } from './text.ts';

/** The links of texts to pages that their commune does not have; other pages are not known here. */
export function linkProblems(
  id: CommuneId,
  drafts: readonly Draft[],
  texts: readonly PlacedText[],
): Problem[] {
  const known = pathsOf(id, drafts);
  return texts.flatMap(({ file, line, body }) =>
    body.links
      .filter(({ path }) => `${path}/`.startsWith(communePath(id)) && !known.includes(path))
      .map((link) => ({
        name: 'link' as const,
        file,
        line: line + link.line - 1,
        column: 1,
        message: `Ce lien ne mène à aucune page de la commune : « ${link.path} ».${adviceFor(link.path, known)}`,
      })),
  );
}

function adviceFor(path: string, known: readonly string[]): string {
  return didYouMean(nearest(path, known), ' Corrigez son adresse, ou retirez-le.');
}

/** The addresses that the commune answers to; those that come and go with time are among them. */
export function pathsOf(id: CommuneId, drafts: readonly Draft[]): string[] {
  const entries = drafts.flatMap(({ section, slug, data }) => [
    ...[slug, ...aliasesOf(data ?? {})].map((name) => entryPath(id, section, name)),
    sectionPath(id, section),
  ]);
  const own = communePath(id);
  const archives = (['events', 'news'] as const).map((section) => archivePath(id, section));
  const kinds = Object.values(kindWords).map(({ word }) => kindPath(id, 'directory', word));
  const council = drafts.some(({ section }) => section === 'sessions' || section === 'acts');
  const settle = sectionPath(id, 'ambassadors');
  return [
    ...[own, mairiePath(id), settle, dataPagePath(own), siteMapPath(own), searchPath(own)],
    ...legalPages.map((page) => legalPath(own, page)),
    ...[...archives, ...kinds, ...entries],
    ...(council ? [councilPath(id)] : []),
    ...actYears(drafts).map((year) => actYearPath(id, year)),
  ];
}

/** Those of the register that have a page of their own. */
function actYears(drafts: readonly Draft[]): string[] {
  const acts = drafts.filter(({ section }) => section === 'acts');
  const dates = acts.flatMap(({ data }) => (data && 'date' in data ? [String(data.date)] : []));
  return yearsOf(dates).slice(1);
}
