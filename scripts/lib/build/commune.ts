import type { OpenCommune } from '../../../src/renderer.ts';
import type * as Renderer from '../../../src/renderer.ts';
import { communePath } from '../../../src/urls.ts';
import { hashOfBytes } from './hash.ts';
import type { Done, Job } from './jobs.ts';
import { nameOf } from './names.ts';
import { noTally, Output } from './output.ts';
import { movedPage, staysInCommune } from './redirects.ts';
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
  if (!commune) return { ...untouched, tree, problems, memory: memory() };
  const output = new Output(dist);
  for (const { path } of commune.pages) output.put(path, await commune.render(path));
  for (const redirect of commune.redirects.filter(staysInCommune))
    output.put(redirect.from, movedPage(request.network.url, redirect.to));
  for (const { path, read } of commune.feeds) output.put(path, read());
  for (const { path, read } of commune.files)
    if (!output.keep(path)) output.put(path, await read());
  output.sweep(communePath(id));
  return { ...describe(commune), tree, problems, tally: output.tally, memory: memory() };
}

/** None for a folder that someone is changing: it is not relied on. */
function treeNow(folder: string, algorithm: Algorithm): string {
  try {
    return treeId(folder, algorithm);
  } catch {
    return '';
  }
}

const untouched = { pages: 0, pictures: 0, sitemap: [], redirects: [], hashes: {}, tally: noTally };

function describe({ card, pages, pictures, redirects, feeds }: OpenCommune) {
  const sitemap = pages
    .filter(({ indexed }) => indexed)
    .map(({ path, files }) => ({ path, files }));
  const hashes = Object.fromEntries(feeds.map(({ path, read }) => [path, hashOfBytes(read())]));
  return { card, pages: pages.length, pictures, redirects, sitemap, hashes };
}

function memory(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
