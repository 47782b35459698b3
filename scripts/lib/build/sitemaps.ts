import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';

export interface SitemapLink {
  path: string;
  /** ISO date of the content's last change in Git. */
  lastmod: string | undefined;
}

/** A sitemap of at most 50,000 addresses (sitemaps.org), as XML. `origin` has no final slash. */
export async function sitemap(origin: string, links: readonly SitemapLink[]): Promise<Buffer> {
  const { SitemapStream } = await import('sitemap');
  const stream = new SitemapStream({
    hostname: origin,
    xmlns: { news: false, video: false, image: false, xhtml: false },
  });
  const xml = buffer(stream.pipe(new PassThrough()));
  for (const { path, lastmod } of links) stream.write({ url: path, ...(lastmod && { lastmod }) });
  stream.end();
  return xml;
}

const end = '</urlset>';

/** The addresses of some groups alone, one text for each group, to be joined to others. */
export async function sitemapParts(
  origin: string,
  groups: readonly (readonly SitemapLink[])[],
): Promise<string[]> {
  const all = groups.flat();
  if (all.length === 0) return groups.map(() => '');
  const xml = (await sitemap(origin, all)).toString();
  const start = xml.indexOf('>', xml.indexOf('<urlset')) + 1;
  const urls = xml
    .slice(start, xml.lastIndexOf(end))
    .split(/(?<=<\/url>)/)
    .values();
  return groups.map((links) => urls.take(links.length).toArray().join(''));
}

/** A sitemap with the addresses of other ones after its own. */
export function joinSitemap(first: Buffer, parts: readonly string[]): Buffer {
  const xml = first.toString();
  return Buffer.from([xml.slice(0, xml.lastIndexOf(end)), ...parts, end].join(''));
}

/** The index of some sitemaps, each given with its address. */
export async function sitemapIndex(origin: string, links: readonly SitemapLink[]): Promise<Buffer> {
  const { SitemapIndexStream } = await import('sitemap');
  const stream = new SitemapIndexStream();
  const xml = buffer(stream.pipe(new PassThrough()));
  for (const { path, lastmod } of links)
    stream.write({ url: origin + path, ...(lastmod && { lastmod }) });
  stream.end();
  return xml;
}
