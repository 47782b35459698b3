import { capital, numberText } from '../dates/french.ts';
import { typeset } from '../content/typography.ts';
import { areaSectionNames } from '../strings.ts';
import { areaSectionPath } from '../urls.ts';
import type { AreaFrame, AreaPage } from './pages.ts';

/** A page of its own, rather than a part of another site’s. */
type OwnPage = Exclude<AreaPage, AreaFrame>;

const dataTitle = 'Données ouvertes';

/** « Marchés, agenda, Communauté de communes du Civraisien en Poitou ». */
export function areaTitle(page: AreaPage): string {
  if (page.template === 'home') return page.head.fullName;
  const chosen = 'title' in page ? page.title : undefined;
  const number = pageNumber(page);
  const section =
    page.template === 'data'
      ? dataTitle
      : areaSectionNames[page.template === 'frame' ? page.section : page.template];
  return [chosen, section, page.head.fullName, number].filter(Boolean).join(', ');
}

/** « page 2 » after the first. */
function pageNumber(page: AreaPage): string | undefined {
  const number = /\/(\d{1,3})\/$/.exec(page.path)?.[1];
  return number && `page ${number}`;
}

/** What search engines show under the title. */
export function areaDescription(page: OwnPage): string {
  const { head } = page;
  const where = [head.fullName, head.region].filter(Boolean).join(', ');
  switch (page.template) {
    case 'home':
      return typeset(
        `${where} : ${communesText(page.communes)}, leur agenda, leur patrimoine et leurs annonces.`,
      );
    case 'data':
      return typeset(
        `L’agenda, les annonces, le patrimoine et les communes en CSV, JSON et GeoJSON, à réutiliser librement. ${where}.`,
      );
    case 'settle':
      return typeset(
        `Vivre, travailler, entreprendre : logements, terrains, emplois, locaux et commerces à reprendre. ${where}.`,
      );
    case 'news':
      return typeset(
        `${page.title ?? 'Ce qui se passe et ce qui change'} : les actualités des communes. ${where}.`,
      );
    case 'events':
      return typeset(
        `${page.title ?? 'Fêtes, marchés, concerts et réunions'} : les dates et les lieux. ${where}.`,
      );
    case 'offers':
      return typeset(
        `${page.title ?? 'Emplois, logements, terrains, locaux et commerces à reprendre'} : les annonces des communes. ${where}.`,
      );
    case 'heritage':
      return typeset(`${capital(countText(page.count))} à découvrir. ${where}.`);
  }
}

function countText(count: number): string {
  return count > 1 ? `${numberText(count)} éléments du patrimoine` : 'un élément du patrimoine';
}

/** « 20 communes, 11 730 habitants » when the population of all is known. */
export function communesText(communes: readonly { population: number | undefined }[]): string {
  const count = `${numberText(communes.length)} commune${communes.length > 1 ? 's' : ''}`;
  const people = communes.flatMap(({ population }) => population ?? []);
  if (people.length < communes.length) return count;
  const total = people.reduce((sum, one) => sum + one, 0);
  return `${count}, ${numberText(total)} habitants`;
}

/** The pages above one, itself included, from the home of its territory on. */
export function areaCrumbs(page: OwnPage): { name: string; path: string }[] {
  const { head, template, path } = page;
  const home = head.level === 'network' ? [] : [{ name: head.name, path: head.path }];
  if (template === 'home') return home;
  if (template === 'data') return [...home, { name: dataTitle, path }];
  const section = {
    name: areaSectionNames[template],
    path: areaSectionPath(head.path, template),
  };
  const chosen = 'title' in page && page.title ? [{ name: page.title, path }] : [];
  return [...home, section, ...chosen];
}
