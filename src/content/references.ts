import { collections } from '../model/index.ts';
import type { Draft } from './collection.ts';
import { didYouMean, nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** The entries that others name, and that their commune does not have, or that are not true as they are. */
export function referenceProblems(drafts: readonly Draft[]): Problem[] {
  return drafts.flatMap((draft) =>
    draft.entries.flatMap(({ folder, slug, at }) => {
      const known = drafts.filter(({ section }) => collections[section].folder === folder);
      const found = known.find((other) => other.slug === slug);
      if (found && !isInventedPlace(found, draft)) return [];
      const name = found ? ('rule' as const) : ('missing-entry' as const);
      const message = found ? invented(found) : missing(`${folder}/${slug}.md`, slug, known);
      return [{ name, file: draft.file, message, ...at }];
    }),
  );
}

/** What is in a place takes its address, which would be told as true. */
function isInventedPlace(place: Draft, named: Draft): boolean {
  return place.section === 'places' && isExample(place) && !isExample(named);
}

const isExample = ({ data }: Draft) =>
  data !== undefined && 'example' in data && data.example === true;

function invented({ section, slug }: Draft): string {
  return `Le lieu « ${collections[section].folder}/${slug}.md » est un exemple : nommez un vrai lieu, ou ajoutez ici « example: true ».`;
}

function missing(file: string, slug: string, known: readonly Draft[]): string {
  const names = known.map((one) => one.slug);
  const advice = didYouMean(nearest(slug, names), ' Ajoutez-le, ou corrigez ce nom.');
  return `Le fichier « ${file} » n’est pas dans cette commune.${advice}`;
}
