import { globSync, readFileSync } from 'node:fs';
import { launch } from '../browser/chromium.ts';
import type { Site } from '../fixture/site.ts';
import { readFacts, type Facts } from './facts.ts';

/** A page of a built site, read. */
export interface Page extends Facts {
  path: string;
  html: string;
  /** Whether search engines may keep it. */
  indexed: boolean;
}

export interface ReadSite extends Site {
  pages: Page[];
  /** The addresses of all its files, pages included: `/robots.txt`, `/vienne/index.html`. */
  files: Set<string>;
}

/** Reads all the pages of some sites, in the order of their addresses. */
export async function readSites(...sites: Site[]): Promise<ReadSite[]> {
  const browser = await launch();
  const page = await browser.newPage();
  const read: ReadSite[] = [];
  for (const site of sites) {
    const files = filesOf(site.dist);
    const sources = files
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({ path: file.replace(/index\.html$/, ''), html: textOf(site, file) }));
    const facts = await page.evaluate(
      readFacts,
      sources.map(({ html }) => html),
    );
    const pages = sources.flatMap((source, index) => {
      const own = facts[index];
      return own ? [{ ...source, ...own, indexed: !own.meta['robots']?.includes('noindex') }] : [];
    });
    read.push({ ...site, pages, files: new Set(files) });
  }
  await browser.close();
  return read;
}

function filesOf(dist: string): string[] {
  const found = globSync('**/*', { cwd: dist, withFileTypes: true });
  const files = found.filter((item) => item.isFile());
  return files.map((item) => `${item.parentPath}/${item.name}`.slice(dist.length)).toSorted();
}

/** The text of a file of the site. */
export function textOf({ dist }: Site, file: string): string {
  return readFileSync(dist + file, 'utf8');
}

/** The page at an address. Throws if there is none. */
export function pageAt({ pages }: ReadSite, path: string): Page {
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`${path} is not there.`);
  return found;
}
