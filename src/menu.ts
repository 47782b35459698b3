import { pageTree, type PageNode } from './content/page-tree.ts';
import { hasMairiePage, sectionsOf } from './content/pages.ts';
import { madeOnce, type Selection } from './content/selection.ts';
import { councilName, sectionNames } from './strings.ts';
import {
  councilPath,
  entryPath,
  mairiePath,
  sectionPath,
  type CommuneId,
  type Section,
} from './urls.ts';

/** A link of a menu, and what is under it. */
export interface MenuLink {
  name: string;
  href: string;
  items: readonly MenuLink[];
}

/** A word of the menu: a link, or the name of several. */
export type MenuEntry = MenuLink | { name: string; href?: undefined; items: readonly MenuLink[] };

/** A section, or the council, which has two. */
type Shown = Section | 'council';

/** Which sections go under one word. The mairie's own page comes first under its name. */
const groups: readonly { name: string; sections: readonly Shown[] }[] = [
  { name: 'Mairie', sections: ['council', 'documents'] },
  { name: 'Actualités', sections: ['news', 'alerts'] },
  { name: sectionNames.events, sections: ['events'] },
  { name: sectionNames.practical, sections: ['practical', 'directory', 'places'] },
  { name: sectionNames.heritage, sections: ['heritage'] },
  { name: sectionNames.ambassadors, sections: ['ambassadors', 'offers'] },
];

/** The menu of a commune: only what it has, and one word for what one looks for together. Each page asks for it. */
export const menuOf: Selection<MenuEntry[]> = madeOnce((commune, now) => {
  const { id } = commune;
  const shown = sectionsOf(commune, now);
  const words = groups.flatMap(({ name, sections }): MenuEntry[] => {
    const items = sections.filter((one) => shown.includes(one)).map((one) => sectionLink(id, one));
    const own = name === 'Mairie' && hasMairiePage(commune) ? [mairieLink(id)] : [];
    return grouped(name, [...own, ...items]);
  });
  return [...words, ...pageTree(commune).map((node) => pageLink(id, node))];
});

/** A word for one thing is that thing's own. */
function grouped(name: string, items: readonly MenuLink[]): MenuEntry[] {
  const [only, ...others] = items;
  if (!only) return [];
  return others.length > 0 ? [{ name, items }] : [only];
}

function sectionLink(id: CommuneId, section: Shown): MenuLink {
  if (section === 'council') return { name: councilName, href: councilPath(id), items: [] };
  return { name: sectionNames[section], href: sectionPath(id, section), items: [] };
}

function mairieLink(id: CommuneId): MenuLink {
  return { name: 'Mairie', href: mairiePath(id), items: [] };
}

function pageLink(id: CommuneId, { entry, children }: PageNode): MenuLink {
  const items = children.map((child) => pageLink(id, child));
  return { name: entry.data.title, href: entryPath(id, 'pages', entry.slug), items };
}

/** What `aria-current` says of a link on a page: that it leads there, or to what holds it. */
export function currentOf(href: string, path: string): 'page' | 'true' | undefined {
  if (href === path) return 'page';
  return path.startsWith(href) ? 'true' : undefined;
}
