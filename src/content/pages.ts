import type { Temporal } from 'temporal-polyfill';
import { collectionNames, type Event, type Heritage, type Place } from '../model/index.ts';
import {
  actYearPath,
  archivePath,
  collectionCalendarPath,
  communePath,
  councilPath,
  dataPagePath,
  entryPath,
  framePath,
  legalPages,
  legalPath,
  mairiePath,
  kindPath,
  searchPath,
  sectionPath,
  siteMapPath,
  type FramedSection,
  type Section,
} from '../urls.ts';
import { alertsOf, isAlertOver } from './alerts.ts';
import { aliasesOf } from './collection.ts';
import type { Commune, Entry } from './commune.ts';
import { directoryKindPages } from './directory.ts';
import { documentKindsOf } from './documents.ts';
import { actKindsOf, actYearsOf, hasCouncil } from './council.ts';
import { isExpired, newsKindsOf, newsOf } from './news.ts';
import { isOpen, openOffers, pastEvents } from './selection.ts';
import { atPlace, filesOf } from './venues.ts';
import { settleEntries } from './settle.ts';

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
  const saysWhere = (entry: Entry<Event | Heritage>) => filesOf(commune, entry);
  const saysWhat = (entry: Entry<Place>) => {
    const { events, heritage } = atPlace(commune, entry, now);
    return [entry, ...events.map((one) => one.entry), ...heritage].map((one) => one.file);
  };
  return [
    page(communePath(id), [file, ...all]),
    ...(hasMairiePage(commune)
      ? [page(mairiePath(id), [file], commune.profile.mairie?.example !== true)]
      : []),
    ...section(commune, 'alerts', commune.alerts, ({ data }) => !isAlertOver(data, now)),
    ...section(commune, 'news', commune.news, ({ data }) => !isExpired(data, today)),
    ...kindPages(commune, 'news', newsKindsOf(commune, now)),
    ...archive(commune, 'news', newsOf(commune, now).archived),
    ...section(commune, 'events', commune.events, undefined, saysWhere),
    ...frame(commune, 'events'),
    ...archive(commune, 'events', pastEvents(commune, now)),
    ...council(commune),
    ...section(commune, 'documents', commune.documents),
    ...kindPages(commune, 'documents', documentKindsOf(commune)),
    ...section(commune, 'practical', commune.practical),
    ...collectionCalendars(commune),
    ...section(commune, 'directory', commune.directory),
    ...kindPages(commune, 'directory', directoryKindPages(commune)),
    ...section(commune, 'places', commune.places, undefined, saysWhat),
    ...section(commune, 'heritage', commune.heritage, undefined, saysWhere),
    ...section(commune, 'offers', commune.offers, ({ data }) => isOpen(data, today)),
    ...frame(commune, 'offers'),
    ...settle(commune, now),
    ...entryPages(commune, 'pages', commune.pages, isReal),
    // Nobody looks for those of one commune among all: search engines need not keep them.
    ...legalPages.map((word) => page(legalPath(communePath(id), word), [file, ...all], false)),
    // Search engines have the sitemap: this one says nothing else.
    page(siteMapPath(communePath(id)), [file, ...all], false),
    page(searchPath(communePath(id)), [file, ...all], false),
    page(dataPagePath(communePath(id)), [file, ...all]),
  ];
}

const isReal = ({ data }: { data: Marked }) => data.example !== true;

function section<T extends Marked>(
  commune: Commune,
  name: Section,
  entries: readonly Entry<T>[],
  isCurrent: (entry: Entry<T>) => boolean = () => true,
  files: (entry: Entry<T>) => string[] = ({ file }) => [file],
): CommunePage[] {
  if (entries.length === 0) return [];
  const indexed = (entry: Entry<T>) => isReal(entry) && isCurrent(entry);
  return [
    {
      path: sectionPath(commune.id, name),
      indexed: entries.some(indexed),
      files: entries.flatMap(files),
    },
    ...entryPages(commune, name, entries, indexed, files),
  ];
}

function entryPages<T>(
  { id }: Commune,
  name: Section,
  entries: readonly Entry<T>[],
  indexed: (entry: Entry<T>) => boolean,
  files: (entry: Entry<T>) => string[] = ({ file }) => [file],
): CommunePage[] {
  return entries.map((entry) => ({
    path: entryPath(id, name, entry.slug),
    indexed: indexed(entry),
    files: files(entry),
  }));
}

/** A year on a page, to be printed: search engines find the sheet itself. */
function collectionCalendars({ id, practical }: Commune): CommunePage[] {
  return practical
    .filter(({ data }) => data.collections)
    .map(({ slug, file }) => ({
      path: collectionCalendarPath(id, slug),
      indexed: false,
      files: [file],
    }));
}

/** « Vivre ici », which is made from several sections, and a page for each who says why. */
function settle(commune: Commune, now: Temporal.ZonedDateTime): CommunePage[] {
  const { id, file, ambassadors, practical } = commune;
  const entries = settleEntries(commune, now);
  if (entries.length === 0) return [];
  const files = [...entries, ...practical].map((entry) => entry.file);
  return [
    {
      path: sectionPath(id, 'ambassadors'),
      indexed: entries.some(isReal),
      files: [file, ...files],
    },
    ...entryPages(commune, 'ambassadors', ambassadors, isReal),
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

/** The lists by kind of a section: they show again what search engines find in the whole one. */
function kindPages(
  { id }: Commune,
  section: Section,
  kinds: readonly { word: string; entries: readonly Entry<Marked>[] }[],
): CommunePage[] {
  return kinds.map(({ word, entries }) => ({
    path: kindPath(id, section, word),
    indexed: false,
    files: entries.map(({ file }) => file),
  }));
}

/** Its page, its sessions and its acts, with their register by year and by kind. */
function council(commune: Commune): CommunePage[] {
  if (!hasCouncil(commune)) return [];
  const { id, sessions, acts } = commune;
  const page = (path: string, entries: readonly Entry<Marked>[]) => ({
    path,
    indexed: entries.some(isReal),
    files: entries.map(({ file }) => file),
  });
  return [
    page(councilPath(id), [...sessions, ...acts]),
    ...section(commune, 'sessions', sessions),
    ...section(commune, 'acts', acts),
    ...actYearsOf(commune)
      .slice(1)
      .map(([year, entries]) => page(actYearPath(id, year), entries)),
    ...kindPages(commune, 'acts', actKindsOf(commune)),
  ];
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

/** The sections of a commune that hold something to show, in the order of its menu; `council` for both of its. */
export function sectionsOf(commune: Commune, now: Temporal.ZonedDateTime): (Section | 'council')[] {
  return collectionNames.flatMap((name): (Section | 'council')[] => {
    if (name === 'acts') return [];
    if (name === 'sessions') return hasCouncil(commune) ? ['council'] : [];
    return shownIn(commune, name, now) > 0 ? [name] : [];
  });
}

function shownIn(commune: Commune, name: Section, now: Temporal.ZonedDateTime): number {
  if (name === 'alerts') {
    const { current, coming } = alertsOf(commune, now);
    return current.length + coming.length;
  }
  if (name === 'ambassadors') return settleEntries(commune, now).length;
  return (name === 'offers' ? openOffers(commune, now) : commune[name]).length;
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
