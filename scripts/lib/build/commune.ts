import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CommuneRequest, OpenCommune } from '../../../src/renderer.ts';
import type * as Renderer from '../../../src/renderer.ts';
import { communePath } from '../../../src/urls.ts';
import { latestDate } from './git-dates.ts';
import { hashOfBytes } from './hash.ts';
import type { Done, Job, Made } from './jobs.ts';
import { nameOf } from './names.ts';
import { noTally, Output } from './output.ts';
import { movedPage, staysInCommune } from './redirects.ts';
import { changesOf, sitemapPart } from './sitemaps.ts';
import { treeId, type Algorithm } from './tree-id.ts';

/** Renders all the pages and files of one commune, and removes those that it no longer has. */
export async function buildCommune(
  renderer: typeof Renderer,
  { request, dist, algorithm }: Job,
): Promise<Done> {
  const { content, id } = request;
  // Before anything is read: what is changed meanwhile will be seen as a change by the next build.
  const tree = treeNow(`${content}/${nameOf(id)}`, algorithm);
  const { commune, problems } = await renderer.openCommune(request);
  if (!commune) return { tree, problems, tally: noTally, memory: memory() };
  // Pagefind is a program of its own: it starts and indexes while the pages are rendered.
  const search = commune.search();
  const output = new Output(dist);
  for (const { path } of commune.pages) {
    output.put(path, await commune.render(path));
    // Rendering waits for nothing outside: Pagefind would not be heard before the last page.
    await nextTurn();
  }
  for (const redirect of commune.redirects.filter(staysInCommune))
    output.put(redirect.from, movedPage(request.network.url, redirect.to));
  for (const { path, read } of commune.feeds) output.put(path, read());
  for (const { path, read } of commune.files)
    if (!output.keep(path)) output.put(path, await read());
  for (const { path, read } of await search) output.put(path, read());
  output.sweep(communePath(id));
  const made = await describe(renderer, request, commune);
  return { tree, made, problems, tally: output.tally, memory: memory() };
}

/** None for a folder that someone is changing: it is not relied on. */
function treeNow(folder: string, algorithm: Algorithm): string {
  try {
    return treeId(folder, algorithm);
  } catch {
    return '';
  }
}

async function describe(
  renderer: typeof Renderer,
  { id, network, dates }: CommuneRequest,
  { card, pages, pictures, redirects, feeds }: OpenCommune,
): Promise<Made> {
  const links = pages
    .filter(({ indexed }) => indexed)
    .map(({ path, files }) => ({ path, lastmod: latestDate(files, dates) }));
  const parts = renderer.areaInputPaths(communePath(id));
  const hashes = feeds
    .filter(({ path }) => parts.has(path))
    .map(({ path, read }) => [path, hashOfBytes(read())] as const);
  return {
    card,
    pages: pages.length,
    pictures,
    redirects,
    urls: await sitemapPart(network.url, links),
    changes: changesOf(links),
    hashes: Object.fromEntries(hashes),
  };
}

function memory(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
