import { byKind } from '../kinds.ts';
import { heritageKinds } from '../model/index.ts';
import type { AreaHeritage } from './lines.ts';
import type { View } from './views.ts';

/** All the heritage, by kind in the order of the model, then by commune. */
export function heritageView(heritage: readonly AreaHeritage[]): View<AreaHeritage> {
  const sorted = heritage.toSorted(
    (a, b) => a.commune.localeCompare(b.commune, 'fr') || a.item.path.localeCompare(b.item.path),
  );
  const kinds = byKind(heritageKinds, sorted, ({ item }) => item.kind);
  const groups = kinds.map(([kind, lines]) => ({ title: heritageKinds[kind], lines }));
  return { slug: '', label: 'Tout', title: undefined, groups };
}

/** One of each commune as far as that goes, its first: the whole list has the others. */
export function heritageSample(heritage: readonly AreaHeritage[], count: number): AreaHeritage[] {
  const communes = [...Map.groupBy(heritage, ({ commune }) => commune).values()];
  return communes.flatMap(([first]) => first ?? []).slice(0, count);
}
