import type { Page, ReadSite } from './pages.ts';

/** The pages at their own address: not those left at an old one. */
const current = ({ pages }: ReadSite) => pages.filter(({ moved }) => !moved);

/** Titles and descriptions that two pages share, on the whole site. */
export function repeatedHeads(site: ReadSite): string[] {
  const pages = current(site);
  const titles = Map.groupBy(pages, ({ title }) => title);
  const descriptions = Map.groupBy(pages, ({ meta }) => meta['description'] ?? '');
  return [...titles, ...descriptions]
    .filter(([text, same]) => text.trim() === '' || same.length > 1)
    .map(([text, same]) => `${text}: ${same.map(({ path }) => path).join(' ')}`);
}

/** Descriptions that a search engine would complete, or cut far from their end. */
export function oddDescriptions({ pages }: ReadSite): string[] {
  return pages
    .filter(({ indexed }) => indexed)
    .map(({ path, meta }) => ({ path, length: meta['description']?.length ?? 0 }))
    .filter(({ length }) => length < 50 || length > 200)
    .map(({ path, length }) => `${path}: ${length}`);
}

/** Pages without what every page has: language, one h1, canonical address, Open Graph. */
export function incompleteHeads(site: ReadSite): string[] {
  return current(site).flatMap((page) =>
    Object.entries(headOf(page, site.origin))
      .filter(([, [actual, expected]]) => actual !== expected)
      .map(([name, [actual, expected]]) => `${page.path}: ${name} ${actual}, not ${expected}`),
  );
}

function headOf(
  { path, lang, h1, title, meta, canonical, indexed }: Page,
  origin: string,
): Record<string, [actual: string | undefined, expected: string | undefined]> {
  return {
    lang: [lang, 'fr'],
    h1: [String(h1.length), '1'],
    canonical: [canonical.join(), indexed ? origin + path : ''],
    viewport: [meta['viewport'], 'width=device-width, initial-scale=1'],
    'og:title': [meta['og:title'], title],
    'og:description': [meta['og:description'], meta['description']],
    'og:url': [meta['og:url'], origin + path],
    'og:type': [meta['og:type'], 'website'],
    'og:locale': [meta['og:locale'], 'fr_FR'],
    'twitter:card': [meta['twitter:card'], meta['og:image'] ? 'summary_large_image' : 'summary'],
  };
}

/** Pages left at old addresses that do not say where the page is, or may be kept by engines. */
export function wrongMoves({ pages, origin }: ReadSite): string[] {
  return pages
    .filter(({ moved }) => moved)
    .filter(({ canonical, indexed, addresses }) => {
      const to = addresses.filter(({ element }) => element === 'a').map(({ value }) => value);
      return indexed || canonical.join() !== origin + (to[0] ?? '');
    })
    .map(({ path }) => path);
}
