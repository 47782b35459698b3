import type { Temporal } from 'temporal-polyfill';
import type { Commune } from './content/commune.ts';
import { menuOf, type MenuEntry, type MenuLink } from './menu.ts';
import { collectionNames } from './model/index.ts';
import { entryPath, sectionPath, type Section } from './urls.ts';

/** The menu of a commune, with the things of each section under it: what there is, by links. */
export function siteMapOf(commune: Commune, now: Temporal.ZonedDateTime): MenuEntry[] {
  const filled = (link: MenuLink): MenuLink => {
    const section = collectionNames.find((name) => sectionPath(commune.id, name) === link.href);
    return section ? { ...link, items: entriesOf(commune, section) } : link;
  };
  return menuOf(commune, now).map((entry) =>
    entry.href === undefined ? { ...entry, items: entry.items.map(filled) } : filled(entry),
  );
}

function entriesOf(commune: Commune, section: Section): MenuLink[] {
  return commune[section].map(({ slug, data }) => ({
    name: 'title' in data ? data.title : slug,
    href: entryPath(commune.id, section, slug),
    items: [],
  }));
}
