import type { Card } from '../../../src/content/card.ts';
import type { NetworkSettings } from '../../../src/content/network.ts';
import type { NetworkSummary } from '../../../src/areas/network.ts';
import type * as Renderer from '../../../src/renderer.ts';
import {
  dataPagePath,
  departmentPath,
  embedPath,
  guidePath,
  homePath,
  intercommunalitiesPath,
  intercommunalityPath,
  notFoundPath,
  performancePath,
} from '../../../src/urls.ts';
import { partOf } from './area-files.ts';
import { putArea, type KnownArea } from './areas.ts';
import { sitemapPath } from './departments.ts';
import { memoryFolder } from './memory.ts';
import type { Output } from './output.ts';
import type { DepartmentDigest, IntercommunalityDigest } from './records.ts';
import { sitemap, sitemapIndex, type SitemapLink } from './sitemaps.ts';

export interface NetworkBuild {
  network: NetworkSettings;
  now: string;
  cache: string;
  renderer: typeof Renderer;
  /** Each department that has communes, by name, in the order of their addresses. */
  digests: ReadonlyMap<string, DepartmentDigest>;
  summary: NetworkSummary;
  /** Of the communes that the home page names, if it names any. */
  cards: readonly Card[];
  intercommunalities: Readonly<Record<string, IntercommunalityDigest>>;
  /** Whether the home made last shows the same. */
  isShown: boolean;
  /** The network as one territory, as it was last made. */
  before: KnownArea | undefined;
}

const text = new TextEncoder();

/** Builds what is of no department: home, the network as one territory, guides, sitemaps, redirects. */
export async function buildNetwork(
  output: Output,
  build: NetworkBuild,
): Promise<{ pages: number; area: KnownArea }> {
  const { network, digests, renderer, before } = build;
  const parts = [...digests].map(([name, digest]) =>
    partOf(departmentPath(name), digest.area.files),
  );
  const request = { ...build, kind: 'network' as const };
  const area = await putArea(output, renderer, request, parts, before);
  const pages = (await putPages(output, build, area)) + Object.keys(area.shown).length;
  await putSitemaps(output, build, area);
  // The « ! » makes Netlify redirect although a page is there.
  const redirects = [...digests.values()].flatMap((digest) => digest.redirects);
  const lines = redirects.map(({ from, to }) => `${from} ${to} 301!\n`);
  output.put('/_redirects', text.encode(lines.join('')));
  const robots = `User-agent: *\nAllow: /\nSitemap: ${network.url}/sitemap-index.xml\n`;
  output.put('/robots.txt', text.encode(robots));
  sweep(output, build);
  return { pages, area };
}

async function putPages(
  output: Output,
  { network, now, renderer, summary, cards, isShown }: NetworkBuild,
  { files }: KnownArea,
): Promise<number> {
  const request = { network, now, summary, cards, files };
  const pages = {
    [`${homePath}index.html`]: homePath,
    [`${intercommunalitiesPath}index.html`]: intercommunalitiesPath,
    [`${dataPagePath(homePath)}index.html`]: dataPagePath(homePath),
    [`${guidePath}index.html`]: guidePath,
    [`${embedPath}index.html`]: embedPath,
    [`${performancePath}index.html`]: performancePath,
    [notFoundPath]: '/404/',
  };
  for (const [file, route] of Object.entries(pages))
    if (!isShown || !output.keep(file))
      output.put(file, await renderer.renderNetworkPage(route, request));
  for (const { path, read } of renderer.networkFiles()) output.put(path, read());
  return Object.keys(pages).length;
}

/** One sitemap of what is of no department, and the index of it and those of the departments. */
async function putSitemaps(
  output: Output,
  { network, digests, intercommunalities }: NetworkBuild,
  { indexed }: KnownArea,
): Promise<void> {
  const built = [...digests].filter(([, { communes }]) => communes > 0);
  const lastmod = lastChange([...digests.values()]);
  const lists = Object.values(intercommunalities).flatMap((one) => one.indexed);
  const own = [
    ...[homePath, ...indexed].map((path) => ({ path, lastmod })),
    ...[
      intercommunalitiesPath,
      ...lists,
      dataPagePath(homePath),
      guidePath,
      embedPath,
      performancePath,
    ].map(undated),
  ];
  output.put(sitemapPath('reseau'), await sitemap(network.url, own));
  const index: SitemapLink[] = [
    { path: sitemapPath('reseau'), lastmod },
    ...built.map(([name, { lastKnown }]) => ({ path: sitemapPath(name), lastmod: lastKnown })),
  ];
  for (const { path } of index) output.keep(path);
  output.put('/sitemap-index.xml', await sitemapIndex(network.url, index));
}

function undated(path: string): SitemapLink {
  return { path, lastmod: undefined };
}

/** The last change of any page; nothing when it is not known of one of them. */
function lastChange(digests: readonly DepartmentDigest[]): string | undefined {
  const shown = digests.filter(({ indexed }) => indexed > 0);
  const known = shown.flatMap(({ changed }) => changed ?? []);
  return known.length < shown.length ? undefined : known.toSorted().at(-1);
}

/** Removes what is of nobody any more, beside the departments and intercommunalities. */
function sweep(output: Output, { digests, intercommunalities }: NetworkBuild): void {
  const kept = new Set([
    `/${memoryFolder}/`,
    ...[...digests.keys()].map(departmentPath),
    ...Object.keys(intercommunalities).map(intercommunalityPath),
  ]);
  // The pages that a commune with problems keeps lead to its intercommunality, even where it is alone.
  const isFaulty = digests.values().some(({ faulty }) => faulty.length > 0);
  const isLedTo = (folder: string) => isFaulty && isIntercommunality(folder);
  output.sweep('/', (folder) => kept.has(folder) || isLedTo(folder));
}

function isIntercommunality(folder: string): boolean {
  return folder.startsWith(intercommunalitiesPath) && folder !== intercommunalitiesPath;
}
