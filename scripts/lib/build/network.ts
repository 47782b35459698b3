import type { Card } from '../../../src/content/card.ts';
import type { NetworkSettings } from '../../../src/content/network.ts';
import {
  communePath,
  departmentPath,
  homePath,
  notFoundPath,
  type CommuneId,
} from '../../../src/urls.ts';
import { latestDate } from './git-dates.ts';
import type { Done } from './jobs.ts';
import type { Output } from './output.ts';
import { movedPage } from './redirects.ts';
import { loadRenderer } from './renderer.ts';
import { sitemap, sitemapIndex, type SitemapLink } from './sitemaps.ts';

/** A commune that was built, with what the network's pages show of it. */
export interface Built extends Done {
  id: CommuneId;
  card: Card;
}

export interface NetworkBuild {
  network: NetworkSettings;
  now: string;
  built: readonly Built[];
  /** All the communes that have a folder, those with problems included. */
  communes: readonly CommuneId[];
  dates: ReadonlyMap<string, string>;
}

const text = new TextEncoder();

/** Builds what is not of one commune: home, departments, sitemaps, redirects. Gives the number of pages. */
export async function buildNetwork(
  output: Output,
  entry: string,
  build: NetworkBuild,
): Promise<number> {
  const departments = [...new Set(build.built.map(({ id }) => id.department))];
  const pages = [homePath, ...departments.map(departmentPath)];
  const { renderNetworkPage, networkFiles } = await loadRenderer(entry);
  const { network, now, built } = build;
  const cards = built.map(({ card }) => card);
  const render = (path: string) => renderNetworkPage(path, { network, now, cards });
  for (const path of pages) output.put(path, await render(path));
  for (const { path, read } of networkFiles()) output.put(path, read());
  output.put(notFoundPath, await render('/404/'));
  await putSitemaps(output, build, departments);
  putRedirects(output, build);
  output.put(
    '/robots.txt',
    text.encode(`User-agent: *\nAllow: /\nSitemap: ${network.url}/sitemap-index.xml\n`),
  );
  sweep(output, build);
  return pages.length + 1;
}

/** One sitemap per department, one for the network's own pages, and their index. */
async function putSitemaps(
  output: Output,
  { network, built, dates }: NetworkBuild,
  departments: readonly string[],
): Promise<void> {
  const index: SitemapLink[] = [];
  const put = async (name: string, links: readonly SitemapLink[]) => {
    const path = `/sitemap-${name}.xml`;
    output.put(path, await sitemap(network.url, links));
    index.push({
      path,
      lastmod:
        links
          .map(({ lastmod }) => lastmod ?? '')
          .toSorted()
          .at(-1) || undefined,
    });
  };
  const lastOf = (all: readonly Built[]) =>
    latestDate(
      all.flatMap(({ sitemap: pages }) => pages.flatMap(({ files }) => files)),
      dates,
    );
  await put('reseau', [{ path: homePath, lastmod: lastOf(built) }]);
  for (const department of departments) {
    const own = built.filter(({ id }) => id.department === department);
    const links = own.flatMap(({ sitemap: pages }) =>
      pages.map(({ path, files }) => ({ path, lastmod: latestDate(files, dates) })),
    );
    await put(department, [{ path: departmentPath(department), lastmod: lastOf(own) }, ...links]);
  }
  output.put('/sitemap-index.xml', await sitemapIndex(network.url, index));
}

/** The host's redirects, and for a host that has none, a page at each old address. */
function putRedirects(output: Output, { network, built }: NetworkBuild): void {
  const redirects = built.flatMap((one) => one.redirects);
  // The « ! » makes Netlify redirect although a page is there.
  output.put(
    '/_redirects',
    text.encode(redirects.map(({ from, to }) => `${from} ${to} 301!\n`).join('')),
  );
  for (const { from, to } of redirects) output.put(from, text.encode(movedPage(network.url, to)));
}

/** Removes what belongs to no commune any more; a commune with problems keeps the pages it had. */
function sweep(output: Output, { communes }: NetworkBuild): void {
  const kept = new Set(communes.map(communePath));
  output.sweep('/', (folder) => kept.has(folder));
}
