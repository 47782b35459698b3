import type { Temporal } from 'temporal-polyfill';
import type { Commune } from './content/commune.ts';
import { sessionTitle } from './content/council.ts';
import { menuOf, type MenuEntry, type MenuLink } from './menu.ts';
import { collectionNames } from './model/index.ts';
import { councilPath, entryPath, sectionPath, type Section } from './urls.ts';

/** The menu of a commune, with the things of each section under it: what there is, by links. */
export function siteMapOf(commune: Commune, now: Temporal.ZonedDateTime): MenuEntry[] {
  const filled = (link: MenuLink): MenuLink => {
    const within = collectionNames.filter((name) => isWithin(commune, name, link.href));
    return {
      ...link,
      items: [...link.items, ...within.flatMap((name) => entriesOf(commune, name))],
    };
  };
  return menuOf(commune, now).map((entry) =>
    entry.href === undefined ? { ...entry, items: entry.items.map(filled) } : filled(entry),
  );
}

/** Whether a link of the menu leads to a section, or to the page over two of them. */
function isWithin({ id }: Commune, name: Section, href: string): boolean {
  return sectionPath(id, name) === href || (isOfCouncil(name) && href === councilPath(id));
}

const isOfCouncil = (name: Section) => name === 'sessions' || name === 'acts';

function entriesOf(commune: Commune, section: Section): MenuLink[] {
  return commune[section].map(({ slug, data }) => ({
    name: 'title' in data ? data.title : sessionTitle(data),
    href: entryPath(commune.id, section, slug),
    items: [],
  }));
}
