import { textOf, type ReadSite } from './pages.ts';

export interface Link {
  loc: string;
  lastmod: string | undefined;
}

/** The entries of a sitemap, or of an index, of the site. */
export function linksOf(site: ReadSite, file: string): Link[] {
  const entries = textOf(site, file).match(/<(url|sitemap)>.*?<\/\1>/gs) ?? [];
  return entries.map((entry) => ({
    loc: /<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? '',
    lastmod: /<lastmod>(.*?)<\/lastmod>/.exec(entry)?.[1],
  }));
}

/** The sitemaps that the index names, which robots.txt names. */
function sitemapsOf(
  site: ReadSite,
): { file: string; lastmod: string | undefined; links: Link[] }[] {
  const address = /^Sitemap: (.*)$/m.exec(textOf(site, '/robots.txt'))?.[1] ?? '';
  return linksOf(site, new URL(address).pathname).map(({ loc, lastmod }) => {
    const file = new URL(loc).pathname;
    return { file, lastmod, links: linksOf(site, file) };
  });
}

/** Indexed pages that are in no sitemap, and addresses in a sitemap that are no indexed page. */
export function sitemapFaults(site: ReadSite): string[] {
  const listed = sitemapsOf(site).flatMap(({ links }) => links.map(({ loc }) => loc));
  const indexed = site.pages.filter((page) => page.indexed).map(({ path }) => site.origin + path);
  return [
    ...indexed.filter((url) => !listed.includes(url)).map((url) => `${url} is missing`),
    ...listed.filter((url) => !indexed.includes(url)).map((url) => `${url} is not to be indexed`),
    ...listed.filter((url, index) => listed.indexOf(url) < index).map((url) => `${url} is twice`),
  ];
}

/** Sitemaps not in the index, addresses in the sitemap of another department, dates that are none. */
export function sitemapIndexFaults(site: ReadSite): string[] {
  const sitemaps = sitemapsOf(site);
  const files = [...site.files].filter((file) => /sitemap-(?!index).*\.xml$/.test(file));
  const known = sitemaps.map(({ file }) => file);
  return [
    ...files.filter((file) => !known.includes(file)).map((file) => `${file} is not in the index`),
    ...sitemaps.flatMap(({ file, links, lastmod }) => [
      ...links
        .filter(({ loc }) => file !== sitemapFor(new URL(loc).pathname))
        .map(({ loc }) => `${loc} is in ${file}`),
      ...(lastmod === latest(links) ? [] : [`${file} ${lastmod}, not ${latest(links)}`]),
    ]),
  ];
}

function sitemapFor(path: string): string {
  const [, department = ''] = path.split('/');
  const shared = [
    'actualites',
    'agenda',
    'aide',
    'annonces',
    'donnees',
    'integrer',
    'intercommunalites',
    'patrimoine',
    'plan-du-site',
    'vivre-ici',
  ];
  const isNetwork = ['', ...shared].includes(department);
  return `/sitemap-${isNetwork ? 'reseau' : department}.xml`;
}

function latest(links: readonly Link[]): string | undefined {
  return links
    .flatMap(({ lastmod }) => lastmod ?? [])
    .toSorted()
    .at(-1);
}
