import {
  archivePath,
  communePath,
  dataPagePath,
  entryPath,
  mairiePath,
  sectionPath,
  siteMapPath,
  type CommuneId,
} from '../urls.ts';
import { aliasesOf, type Draft } from './collection.ts';
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

/** The addresses that the commune answers to; its mairie and its archives come and go with time. */
export function pathsOf(id: CommuneId, drafts: readonly Draft[]): string[] {
  const entries = drafts.flatMap(({ section, slug, data }) => [
    ...[slug, ...aliasesOf(data ?? {})].map((name) => entryPath(id, section, name)),
    sectionPath(id, section),
  ]);
  const own = communePath(id);
  const archives = (['events', 'news'] as const).map((section) => archivePath(id, section));
  return [own, mairiePath(id), dataPagePath(own), siteMapPath(own), ...archives, ...entries];
}
