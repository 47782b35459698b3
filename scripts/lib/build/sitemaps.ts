import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { SitemapIndexStream, SitemapStream } from 'sitemap';

export interface SitemapLink {
  path: string;
  /** ISO date of the content's last change in Git. */
  lastmod: string | undefined;
}

/** A sitemap of at most 50,000 addresses (sitemaps.org), as XML. `origin` has no final slash. */
export async function sitemap(origin: string, links: readonly SitemapLink[]): Promise<Buffer> {
  const stream = new SitemapStream({
    hostname: origin,
    xmlns: { news: false, video: false, image: false, xhtml: false },
  });
  const xml = buffer(stream.pipe(new PassThrough()));
  for (const { path, lastmod } of links) stream.write({ url: path, ...(lastmod && { lastmod }) });
  stream.end();
  return xml;
}

/** The index of some sitemaps, each given with its address. */
export async function sitemapIndex(origin: string, links: readonly SitemapLink[]): Promise<Buffer> {
  const stream = new SitemapIndexStream();
  const xml = buffer(stream.pipe(new PassThrough()));
  for (const { path, lastmod } of links)
    stream.write({ url: origin + path, ...(lastmod && { lastmod }) });
  stream.end();
  return xml;
}
