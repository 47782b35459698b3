import { departmentPath, guidePath, homePath } from '../../../src/urls.ts';
import { latestDate } from './git-dates.ts';
import type { Built, NetworkBuild } from './network.ts';
import { sitemap, sitemapIndex, type SitemapLink } from './sitemaps.ts';

/**
 * The site's sitemaps by their addresses: one of the network's own pages, one of each department,
 * and their index.
 */
export async function sitemapsOf(build: NetworkBuild): Promise<[path: string, xml: Buffer][]> {
  const { url } = build.network;
  const sitemaps: [string, Buffer][] = [];
  const index: SitemapLink[] = [];
  for (const [name, links] of linksByName(build)) {
    const path = `/sitemap-${name}.xml`;
    sitemaps.push([path, await sitemap(url, links)]);
    const dates = links.flatMap(({ lastmod }) => lastmod ?? []);
    index.push({ path, lastmod: dates.toSorted().at(-1) });
  }
  return [...sitemaps, ['/sitemap-index.xml', await sitemapIndex(url, index)]];
}

function linksByName({ built, dates }: NetworkBuild): [name: string, links: SitemapLink[]][] {
  const departments = Map.groupBy(built, ({ id }) => id.department);
  return [
    [
      'reseau',
      [
        { path: homePath, lastmod: lastChange(built, dates) },
        { path: guidePath, lastmod: undefined },
      ],
    ],
    ...[...departments].map(([name, own]): [string, SitemapLink[]] => {
      const home = { path: departmentPath(name), lastmod: lastChange(own, dates) };
      return [name, [home, ...own.flatMap((one) => communeLinks(one, dates))]];
    }),
  ];
}

function communeLinks({ sitemap: pages }: Built, dates: ReadonlyMap<string, string>) {
  return pages.map(({ path, files }) => ({ path, lastmod: latestDate(files, dates) }));
}

/** The last change of what a page of the network shows. */
function lastChange(built: readonly Built[], dates: ReadonlyMap<string, string>) {
  const pages = built.flatMap(({ sitemap: own }) => own);
  return latestDate(
    pages.flatMap(({ files }) => files),
    dates,
  );
}
