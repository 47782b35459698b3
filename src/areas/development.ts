import type { PageContext } from '../context.ts';
import { summaryOfAll } from './network.ts';
import { areaOfCommunes, networkArea, type Area } from './area.ts';
import { areaPages, type AreaPage } from './pages.ts';

/** The territories that a path is under, the network first, made afresh from all cards. */
export function areasAt(path: string, { network, cards = [] }: PageContext): Area[] {
  const groups = [
    ...Map.groupBy(cards, ({ department }) => department.slug).values(),
    ...Map.groupBy(cards, ({ intercommunality }) => intercommunality?.slug).values(),
  ];
  const areas = [
    networkArea(network, summaryOfAll(cards), cards),
    ...groups.flatMap((own) => [
      areaOfCommunes('department', own),
      areaOfCommunes('intercommunality', own),
    ]),
  ];
  return areas.flatMap((area) => (area && path.startsWith(area.head.path) ? area : []));
}

/** The page of some territories at a path. */
export function areaPageAt(
  path: string,
  areas: readonly Area[],
  { now }: PageContext,
): AreaPage | undefined {
  const today = now.toZonedDateTimeISO('Europe/Paris').toPlainDate().toString();
  return areas.flatMap((area) => areaPages(area, today)).find((page) => page.path === path);
}
