import type { Temporal } from 'temporal-polyfill';
import { collectionNames } from '../model/index.ts';
import {
  archivePath,
  communePath,
  dataPagePath,
  entryPath,
  framePath,
  mairiePath,
  newsKindPath,
  sectionPath,
  siteMapPath,
  type FramedSection,
  type Section,
} from '../urls.ts';
import { aliasesOf } from './collection.ts';
import type { Commune, Entry } from './commune.ts';
import { isExpired, newsKindsOf, newsOf } from './news.ts';
import { isOpen, openOffers, pastEvents } from './selection.ts';

/** A page of a commune: whether search engines may keep it, and the files that it is made of. */
export interface CommunePage {
  path: string;
  indexed: boolean;
  files: readonly string[];
}

interface Marked {
  example?: boolean | undefined;
}

/** The commune's pages at a given moment: the only list of what exists. */
export function pagesOf(commune: Commune, now: Temporal.ZonedDateTime): CommunePage[] {
  const { id, file } = commune;
  const all = collectionNames.flatMap((name) => commune[name].map((entry) => entry.file));
  const page = (path: string, files: readonly string[], indexed = true) => ({
    path,
    indexed,
    files,
  });
  const today = now.toPlainDate();
  return [
    page(communePath(id), [file, ...all]),
    ...(hasMairiePage(commune)
      ? [page(mairiePath(id), [file], commune.profile.mairie?.example !== true)]
      : []),
    ...section(commune, 'alerts', commune.alerts),
    ...section(commune, 'news', commune.news, ({ data }) => !isExpired(data, today)),
    ...newsKinds(commune, now),
    ...archive(commune, 'news', newsOf(commune, now).archived),
    ...section(commune, 'events', commune.events),
    ...frame(commune, 'events'),
    ...archive(commune, 'events', pastEvents(commune, now)),
    ...section(commune, 'sessions', commune.sessions),
    ...section(commune, 'acts', commune.acts),
    ...section(commune, 'documents', commune.documents),
    ...section(commune, 'practical', commune.practical),
    ...section(commune, 'directory', commune.directory),
    ...section(commune, 'places', commune.places),
    ...section(commune, 'heritage', commune.heritage),
    ...section(commune, 'offers', commune.offers, ({ data }) => isOpen(data, today)),
    ...frame(commune, 'offers'),
    ...section(commune, 'ambassadors', commune.ambassadors),
    // No list: the menu is theirs.
    ...section(commune, 'pages', commune.pages).slice(1),
    page(siteMapPath(communePath(id)), [file, ...all]),
    page(dataPagePath(communePath(id)), [file, ...all]),
  ];
}

const isReal = ({ data }: { data: Marked }) => data.example !== true;

function section<T extends Marked>(
  { id }: Commune,
  name: Section,
  entries: readonly Entry<T>[],
  isCurrent: (entry: Entry<T>) => boolean = () => true,
): CommunePage[] {
  if (entries.length === 0) return [];
  const indexed = (entry: Entry<T>) => isReal(entry) && isCurrent(entry);
  return [
    {
      path: sectionPath(id, name),
      indexed: entries.some(indexed),
      files: entries.map(({ file }) => file),
    },
    ...entries.map((entry) => ({
      path: entryPath(id, name, entry.slug),
      indexed: indexed(entry),
      files: [entry.file],
    })),
  ];
}

/** What is over, once there is some. */
function archive(
  { id }: Commune,
  name: 'events' | 'news',
  entries: readonly Entry<Marked>[],
): CommunePage[] {
  if (entries.length === 0) return [];
  const files = entries.map(({ file }) => file);
  return [{ path: archivePath(id, name), indexed: entries.some(isReal), files }];
}

/** The list by kind: it shows again what search engines find in the whole one. */
function newsKinds(commune: Commune, now: Temporal.ZonedDateTime): CommunePage[] {
  return newsKindsOf(commune, now).map(({ word, entries }) => ({
    path: newsKindPath(commune.id, word),
    indexed: false,
    files: entries.map(({ file }) => file),
  }));
}

/** The list as other sites show it: search engines are to keep the list itself. */
function frame(commune: Commune, name: FramedSection): CommunePage[] {
  const files = commune[name].map(({ file }) => file);
  if (files.length === 0) return [];
  return [{ path: framePath(communePath(commune.id), name), indexed: false, files }];
}

/** The mairie has a page of its own when something is known of it. */
export function hasMairiePage({ profile }: Commune): boolean {
  return profile.mairie !== undefined || (profile.mandates ?? []).length > 0;
}

/** The sections of a commune that hold something to show, in the order of its menu. */
export function sectionsOf(commune: Commune, now: Temporal.ZonedDateTime): Section[] {
  return collectionNames.filter((name) =>
    name === 'offers' ? openOffers(commune, now).length > 0 : commune[name].length > 0,
  );
}

/** Old addresses that must still lead somewhere, each with the path where the thing is now. */
export function redirectsOf(commune: Commune): { from: string; to: string }[] {
  const { id, profile } = commune;
  const own = (profile.aliases ?? []).map((alias) => ({
    from: communePath({ ...id, commune: alias }),
    to: communePath(id),
  }));
  const inside = collectionNames.flatMap((name) =>
    commune[name].flatMap((entry) =>
      aliasesOf(entry.data).map((alias) => ({
        from: entryPath(id, name, alias),
        to: entryPath(id, name, entry.slug),
      })),
    ),
  );
  return [...own, ...inside];
}
