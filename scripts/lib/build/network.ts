import type { Card } from '../../../src/content/card.ts';
import type { NetworkSettings } from '../../../src/content/network.ts';
import {
  communePath,
  departmentPath,
  guidePath,
  homePath,
  notFoundPath,
  type CommuneId,
} from '../../../src/urls.ts';
import type { Done, Redirect } from './jobs.ts';
import type { Output } from './output.ts';
import { movedPage, staysInCommune } from './redirects.ts';
import { loadRenderer } from './renderer.ts';
import { sitemapsOf } from './network-sitemaps.ts';

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

/** Builds what is not of one commune: home, guide, departments, sitemaps, redirects. Gives the number of pages. */
export async function buildNetwork(
  output: Output,
  entry: string,
  build: NetworkBuild,
): Promise<number> {
  const pages = await putPages(output, entry, build);
  for (const [path, xml] of await sitemapsOf(build)) output.put(path, xml);
  putRedirects(output, build);
  const robots = `User-agent: *\nAllow: /\nSitemap: ${build.network.url}/sitemap-index.xml\n`;
  output.put('/robots.txt', text.encode(robots));
  keepDepartments(output, build);
  sweep(output, build);
  return pages;
}

async function putPages(
  output: Output,
  entry: string,
  { network, now, built }: NetworkBuild,
): Promise<number> {
  const { renderNetworkPage, networkFiles } = await loadRenderer(entry);
  const cards = built.map(({ card }) => card);
  const departments = new Set(built.map(({ id }) => departmentPath(id.department)));
  const pages = [homePath, guidePath, ...departments];
  const render = (path: string) => renderNetworkPage(path, { network, now, cards });
  for (const path of pages) output.put(path, await render(path));
  for (const { path, read } of networkFiles()) output.put(path, read());
  output.put(notFoundPath, await render('/404/'));
  return pages.length + 1;
}

/** The host's redirects, and for a host that has none, a page at the old address of a commune. */
function putRedirects(output: Output, build: NetworkBuild): void {
  const redirects = redirectsOf(build);
  // The « ! » makes Netlify redirect although a page is there.
  const lines = redirects.map(({ from, to }) => `${from} ${to} 301!\n`);
  output.put('/_redirects', text.encode(lines.join('')));
  for (const redirect of redirects.filter((one) => !staysInCommune(one)))
    output.put(redirect.from, movedPage(build.network.url, redirect.to));
}

/** An old address that a commune has, or that a first one claimed, is a problem told elsewhere. */
function redirectsOf({ built, communes }: NetworkBuild): Redirect[] {
  const taken = new Set(communes.map(communePath));
  const all = built.flatMap(({ redirects }) => redirects);
  return all.filter(({ from }) => !taken.has(from) && taken.add(from));
}

/** The pages that a commune with problems keeps lead to its department, even where it is alone. */
function keepDepartments(output: Output, { built, communes }: NetworkBuild): void {
  const made = new Set(built.map(({ id }) => id.department));
  for (const department of new Set(communes.map((id) => id.department)))
    if (!made.has(department)) output.keep(`${departmentPath(department)}index.html`);
}

/** Removes what belongs to no commune any more; a commune with problems keeps the pages it had. */
function sweep(output: Output, { communes }: NetworkBuild): void {
  const kept = new Set(communes.map(communePath));
  output.sweep('/', (folder) => kept.has(folder));
}
