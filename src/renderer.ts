import { Temporal } from 'temporal-polyfill';
import { areaOfCommunes, networkArea } from './areas/area.ts';
import { areaPages, type AreaPage } from './areas/pages.ts';
import { cache } from './cache.ts';
import { communeAliasProblems } from './content/aliases.ts';
import { cardOf, type Card } from './content/card.ts';
import { readCommune } from './content/commune.ts';
import { departmentBySlug } from './content/departments.ts';
import { neighbourFinder, readPlace, type Place } from './content/neighbours.ts';
import { listCommunes, readNetwork, type NetworkSettings } from './content/network.ts';
import { pagesOf, redirectsOf, type CommunePage } from './content/pages.ts';
import type { Problem } from './content/problem.ts';
import type { Door, PublishedFile } from './context.ts';
import { timeZoneOf } from './dates/zones.ts';
import { mergeSummaries, summaryOf, type NetworkSummary } from './areas/network.ts';
import {
  areaFeeds,
  areaPlace,
  areaSources,
  type AreaSource,
  type FileDates,
  type Place as FeedPlace,
} from './feeds/index.ts';
import {
  areaFiles,
  feedsOf,
  filesOf,
  networkFiles,
  searchEngine,
  searchFilesOf,
  type MadeFile,
  type SiteFile,
} from './files.ts';
import { renderPage } from './render-page.ts';
import { communesSource } from './search/communes.ts';
import { titleFiles } from './search/titles.ts';
import type { CommuneId } from './urls.ts';

/** What a commune's pages are made from, as plain data that travels between processes. */
export interface CommuneRequest {
  content: string;
  cache: string;
  id: CommuneId;
  /** ISO instant. */
  now: string;
  network: NetworkSettings;
  neighbours: readonly Place[];
  /** The last commits of its own files. */
  dates: FileDates;
}

/** A commune, read once, whose pages and files can be rendered one after the other. */
export interface OpenCommune {
  card: Card;
  pages: CommunePage[];
  /** Its style-sheet, photos, documents and images of shares. */
  files: MadeFile[];
  /** Its calendars, feeds and open data. */
  feeds: SiteFile[];
  /** Its index, made or found. */
  search: () => Promise<SiteFile[]>;
  redirects: { from: string; to: string }[];
  pictures: number;
  render: (path: string) => Promise<Uint8Array>;
}

/** Reads a commune; absent, with its problems, when it has some. */
export async function openCommune(
  request: CommuneRequest,
): Promise<{ commune?: OpenCommune; problems: Problem[] }> {
  const { commune, problems } = await readCommune(request.content, request.id, request.cache);
  if (!commune) return { problems };
  const { network, neighbours, dates } = request;
  // Pages change with the day, not with the hour: made again on the same day, they are the same.
  const local = Temporal.Instant.from(request.now).toZonedDateTimeISO(commune.zone).startOfDay();
  const now = local.toInstant();
  const feeds = feedsOf({ network, commune, now: local, dates });
  return {
    problems,
    commune: {
      card: cardOf(commune, local),
      pages: pagesOf(commune, local),
      files: filesOf(commune, local, request.cache),
      feeds,
      search: () => searchFilesOf(network, commune, local, request.cache),
      redirects: redirectsOf(commune),
      pictures: commune.pictures.size,
      render: (path) => renderPage(path, { network, now, commune, neighbours, files: feeds }),
    },
  };
}

// What a build asks besides pages: the packages behind these would take longer to load once more.
export {
  communeAliasProblems,
  listCommunes,
  mergeSummaries,
  neighbourFinder,
  networkFiles,
  readNetwork,
  readPlace,
  searchEngine,
  summaryOf,
};

/** What a page of the network itself is made from, as plain data. */
export interface NetworkRequest {
  network: NetworkSettings;
  /** ISO instant. */
  now: string;
  /** Of the communes that the page names. */
  cards?: readonly Card[];
  summary?: NetworkSummary;
  files?: readonly PublishedFile[];
}

/** Renders a page of the network itself: home, a department, 404. Throws if there is none at `path`. */
export async function renderNetworkPage(
  path: string,
  { now, ...request }: NetworkRequest,
): Promise<Uint8Array> {
  return renderPage(path, { ...request, now: Temporal.Instant.from(now) });
}

/** Territory of many communes: with all their cards, or the whole network with what is said of it. */
export type AreaRequest = Pick<CommuneRequest, 'network' | 'now' | 'cache'> & {
  cards: readonly Card[];
} & ({ kind: 'department' | 'intercommunality' } | { kind: 'network'; summary: NetworkSummary });

/** A territory: its files, then its pages, which tell of them. */
export interface OpenArea {
  /** What it has of its communes or smaller territories, put end to end. */
  sources: readonly AreaSource[];
  place: FeedPlace;
  /** Each is all that its page shows, and is rendered when that changed. */
  pages: (files: readonly PublishedFile[]) => AreaPage[];
  /** The image of their shares. */
  files: MadeFile[];
  /** Of a department, the files by which the network finds what its communes publish. */
  titles: string[];
  render: (page: AreaPage) => Promise<Uint8Array>;
}

/** Opens a territory. Throws for one without communes. */
export function openArea(request: AreaRequest): OpenArea {
  const { network, cards, kind } = request;
  const now = Temporal.Instant.from(request.now);
  const area =
    kind === 'network' ? networkArea(network, request.summary, cards) : areaOfCommunes(kind, cards);
  if (!area) throw new Error('There is no commune in this area.');
  // The day is that of its first commune: none has communes on both sides of the date line.
  const day = dayOf(cards[0]?.department.slug ?? '', request.now);
  return {
    // Of a country, a calendar or a table would weigh hundreds of megabytes.
    sources: [
      ...(area.isWhole ? areaSources : areaFeeds),
      ...(kind === 'network' ? [communesSource] : []),
    ],
    place: areaPlace(network, area.head),
    pages: (files) => areaPages(area, day, files),
    files: areaFiles(network, area.head, request.cache),
    titles: kind === 'department' ? titleFiles(cards) : [],
    render: (page) => renderPage(page.path, { network, now, page }),
  };
}

/** The paths that the files of an area may have. */
export function areaFilePaths(base: string): string[] {
  return areaSources.flatMap((source) => source.paths(base));
}

/** The paths of the files of a commune that areas are made from. */
export function areaInputPaths(base: string): Set<string> {
  return new Set(areaSources.flatMap((source) => source.from(base)));
}

/** Asked for each commune. */
const days = cache<string>(200);

/** The day that it is in a department, as YYYY-MM-DD: with another day, its pages are others. */
export function dayOf(department: string, now: string): string {
  return days(`${department} ${now}`, () => {
    const zone = timeZoneOf(departmentBySlug(department)?.code ?? '');
    return Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().toString();
  });
}

/** Renders a page of `/admin/`. */
export async function renderAdminPage(
  path: string,
  { network, doors }: { network: NetworkSettings; doors: readonly Door[] },
): Promise<Uint8Array> {
  return renderPage(path, { network, now: Temporal.Now.instant(), doors });
}
