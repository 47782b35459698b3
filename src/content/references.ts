import { collections } from '../model/index.ts';
import type { Draft } from './collection.ts';
import { didYouMean, nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** The entries that others name and that their commune does not have. */
export function referenceProblems(drafts: readonly Draft[]): Problem[] {
  return drafts.flatMap(({ file, entries }) =>
    entries.flatMap(({ folder, slug, at }) => {
      const known = slugsIn(folder, drafts);
      if (known.includes(slug)) return [];
      const advice = didYouMean(nearest(slug, known), ' Ajoutez-le, ou corrigez ce nom.');
      const message = `Le fichier « ${folder}/${slug}.md » n’est pas dans cette commune.${advice}`;
      return [{ name: 'missing-entry' as const, file, message, ...at }];
    }),
  );
}

function slugsIn(folder: string, drafts: readonly Draft[]): string[] {
  return drafts
    .filter(({ section }) => collections[section].folder === folder)
    .map(({ slug }) => slug);
}
