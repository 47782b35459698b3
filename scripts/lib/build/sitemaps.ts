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

/** The addresses of a sitemap alone, to be joined to others. */
export async function sitemapPart(origin: string, links: readonly SitemapLink[]): Promise<string> {
  if (links.length === 0) return '';
  const xml = (await sitemap(origin, links)).toString();
  const start = xml.indexOf('>', xml.indexOf('<urlset')) + 1;
  return xml.slice(start, xml.lastIndexOf(end));
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
