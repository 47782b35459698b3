import { intercommunalityPath } from '../../../src/urls.ts';
import type { NetworkBuild } from './network.ts';
import type { Output } from './output.ts';
import {
  allChanges,
  joinSitemap,
  partsOf,
  sitemap,
  sitemapIndex,
  sitemapPart,
  sitemapPath,
  type SitemapLink,
} from './sitemaps.ts';

/** The addresses of the network itself: those that change when a commune does, and the others. */
export interface NetworkAddresses {
  changing: readonly string[];
  others: readonly string[];
}

type Build = Pick<NetworkBuild, 'network' | 'digests' | 'intercommunalities' | 'memory'>;

/** Puts one sitemap of what is of no department, and the index of it and those of the departments. */
export async function putSitemaps(
  output: Output,
  build: Build,
  { changing, others }: NetworkAddresses,
): Promise<void> {
  const { network, digests } = build;
  const built = [...digests].filter(([, { communes }]) => communes > 0);
  const lastmod = allChanges([...digests.values()].map(({ changes }) => changes)).changed;
  const own = [...changing.map((path) => ({ path, lastmod })), ...others.map(undated)];
  const parts = await partsOfIntercommunalities(output, build);
  output.put(ownSitemap, joinSitemap(await sitemap(network.url, own), parts));
  const index: SitemapLink[] = [
    { path: ownSitemap, lastmod },
    ...built.map(([name, { changes }]) => ({
      path: sitemapPath(name),
      lastmod: changes.lastKnown,
    })),
  ];
  for (const { path } of index) output.keep(path);
  output.put('/sitemap-index.xml', await sitemapIndex(network.url, index));
}

const ownSitemap = sitemapPath('reseau');

/** Those of intercommunalities that did not change are in the last sitemap. */
async function partsOfIntercommunalities(
  output: Output,
  { network, memory, intercommunalities: { pages, made } }: Build,
): Promise<string[]> {
  const last = partsOf(`${output.folder}${ownSitemap}`);
  const parts: string[] = [];
  for (const slug of Object.keys(pages)) {
    const kept = made.has(slug) ? undefined : last.get(intercommunalityPath(slug));
    const indexed = () => made.get(slug) ?? memory.intercommunality(slug).indexed;
    parts.push(kept ?? (await sitemapPart(network.url, indexed().map(undated))));
  }
  return parts;
}

function undated(path: string): SitemapLink {
  return { path, lastmod: undefined };
}
