import { heritageKinds } from '../model/index.ts';
import type { AreaHeritage } from './lines.ts';
import { grouped, type View } from './views.ts';

/** All the heritage, by kind in the order of the model, then by commune. */
export function heritageView(heritage: readonly AreaHeritage[]): View<AreaHeritage> {
  const order = Object.keys(heritageKinds);
  const sorted = heritage.toSorted(
    (a, b) =>
      order.indexOf(a.item.kind) - order.indexOf(b.item.kind) ||
      a.commune.localeCompare(b.commune, 'fr') ||
      a.item.path.localeCompare(b.item.path),
  );
  const groups = grouped(sorted, ({ item }) => heritageKinds[item.kind]);
  return { slug: '', label: 'Tout', title: undefined, groups };
}

/** One of each commune as far as that goes, its first: the whole list has the others. */
export function heritageSample(heritage: readonly AreaHeritage[], count: number): AreaHeritage[] {
  const communes = [...Map.groupBy(heritage, ({ commune }) => commune).values()];
  return communes.flatMap(([first]) => first ?? []).slice(0, count);
}
