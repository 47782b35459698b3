import type { Card } from '../../../src/content/card.ts';
import type { NetworkSettings } from '../../../src/content/network.ts';
import type { NetworkSummary } from '../../../src/network.ts';
import type * as Renderer from '../../../src/renderer.ts';
import {
  departmentPath,
  embedPath,
  guidePath,
  homePath,
  notFoundPath,
  performancePath,
} from '../../../src/urls.ts';
import { sitemapPath } from './departments.ts';
import { memoryFolder } from './memory.ts';
import type { Output } from './output.ts';
import type { DepartmentDigest } from './records.ts';
import { sitemap, sitemapIndex, type SitemapLink } from './sitemaps.ts';

export interface NetworkBuild {
  network: NetworkSettings;
  now: string;
  renderer: typeof Renderer;
  /** Each department that has communes, by name, in the order of their addresses. */
  digests: ReadonlyMap<string, DepartmentDigest>;
  summary: NetworkSummary;
  /** Of the communes that the home page names, if it names any. */
  cards: readonly Card[];
  /** Whether the pages made last show the same. */
  isShown: boolean;
}

const text = new TextEncoder();

/** Builds what is of no department: home, guides, index of sitemaps, redirects. Gives the number of pages. */
export async function buildNetwork(output: Output, build: NetworkBuild): Promise<number> {
  const { network, digests } = build;
  const pages = await putPages(output, build);
  await putSitemaps(output, build);
  // The « ! » makes Netlify redirect although a page is there.
  const redirects = [...digests.values()].flatMap((digest) => digest.redirects);
  const lines = redirects.map(({ from, to }) => `${from} ${to} 301!\n`);
  output.put('/_redirects', text.encode(lines.join('')));
  const robots = `User-agent: *\nAllow: /\nSitemap: ${network.url}/sitemap-index.xml\n`;
  output.put('/robots.txt', text.encode(robots));
  sweep(output, build);
  return pages;
}

async function putPages(
  output: Output,
  { network, now, renderer, summary, cards, isShown }: NetworkBuild,
): Promise<number> {
  const request = { network, now, summary, cards };
  const pages = {
    [`${homePath}index.html`]: homePath,
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

/** One sitemap of the network's own pages, and the index of it and those of the departments. */
async function putSitemaps(output: Output, { network, digests }: NetworkBuild): Promise<void> {
  const built = [...digests].filter(([, { communes }]) => communes > 0);
  const own = [
    { path: homePath, lastmod: lastChange([...digests.values()]) },
    { path: guidePath, lastmod: undefined },
    { path: embedPath, lastmod: undefined },
    { path: performancePath, lastmod: undefined },
  ];
  output.put(sitemapPath('reseau'), await sitemap(network.url, own));
  const index: SitemapLink[] = [
    { path: sitemapPath('reseau'), lastmod: own[0]?.lastmod },
    ...built.map(([name, { lastKnown }]) => ({ path: sitemapPath(name), lastmod: lastKnown })),
  ];
  for (const { path } of index) output.keep(path);
  output.put('/sitemap-index.xml', await sitemapIndex(network.url, index));
}

/** The last change of any page; nothing when it is not known of one of them. */
function lastChange(digests: readonly DepartmentDigest[]): string | undefined {
  const shown = digests.filter(({ indexed }) => indexed > 0);
  const known = shown.flatMap(({ changed }) => changed ?? []);
  return known.length < shown.length ? undefined : known.toSorted().at(-1);
}

/** Removes what is of nobody any more, beside the departments. */
function sweep(output: Output, { digests }: NetworkBuild): void {
  const kept = new Set([`/${memoryFolder}/`, ...[...digests.keys()].map(departmentPath)]);
  output.sweep('/', (folder) => kept.has(folder));
}
