import { existsSync, readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { sum } from '../sum.ts';
import type { Changes } from './records.ts';

export interface SitemapLink {
  path: string;
  /** ISO date of the content's last change in Git. */
  lastmod: string | undefined;
}

/** The address of the sitemap of a department, or of the network itself. */
export function sitemapPath(name: string): string {
  return `/sitemap-${name}.xml`;
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

/** Some addresses alone, to be joined to others. */
export async function sitemapPart(origin: string, links: readonly SitemapLink[]): Promise<string> {
  if (links.length === 0) return '';
  const xml = (await sitemap(origin, links)).toString();
  return xml.slice(xml.indexOf('>', xml.indexOf('<urlset')) + 1, xml.lastIndexOf(end));
}

/** A sitemap with other addresses after its own: those of each commune, say, on a line. */
export function joinSitemap(first: Buffer, parts: readonly string[]): Buffer {
  const xml = first.toString();
  return Buffer.from(
    [xml.slice(0, xml.lastIndexOf(end)), ...parts.filter(Boolean), end].join('\n'),
  );
}

/** The lines of communes, or others, in a sitemap file that was so joined, by the address of each. */
export function partsOf(file: string): Map<string, string> {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(1, -1) : [];
  return new Map(lines.map((line) => [partAddress.exec(line)?.[1] ?? '', line]));
}

const partAddress = /^<url><loc>[^/]*\/\/[^/]*(\/[^/]*\/[^/]*\/)/;

/** What is told of the pages that are in a sitemap. */
export function changesOf(links: readonly SitemapLink[]): Changes {
  const dates = links.map(({ lastmod }) => lastmod);
  const lastKnown = lastOf(dates);
  return {
    count: links.length,
    changed: dates.includes(undefined) ? undefined : lastKnown,
    lastKnown,
  };
}

/** The same of some that are in several sitemaps. */
export function allChanges(all: readonly Changes[]): Changes {
  const shown = all.filter(({ count }) => count > 0);
  const dates = shown.map(({ changed }) => changed);
  return {
    count: sum(shown.map(({ count }) => count)),
    changed: dates.includes(undefined) ? undefined : lastOf(dates),
    lastKnown: lastOf(shown.map(({ lastKnown }) => lastKnown)),
  };
}

function lastOf(dates: readonly (string | undefined)[]): string | undefined {
  return dates
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1);
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
