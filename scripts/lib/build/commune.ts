import type { OpenCommune } from '../../../src/renderer.ts';
import type * as Renderer from '../../../src/renderer.ts';
import type { Done, Job } from './jobs.ts';
import { Output } from './output.ts';
import { communePath } from '../../../src/urls.ts';

/** Renders all the pages and files of one commune, and removes those that it no longer has. */
export async function buildCommune(
  renderer: typeof Renderer,
  { request, dist }: Job,
): Promise<Done> {
  const { commune, problems } = await renderer.openCommune(request);
  const output = new Output(dist);
  if (!commune)
    return {
      problems,
      pages: 0,
      pictures: 0,
      sitemap: [],
      redirects: [],
      tally: output.tally,
      memory: memory(),
    };
  for (const { path } of commune.pages) output.put(path, await commune.render(path));
  for (const { path, read } of commune.files) if (!output.keep(path)) output.put(path, read());
  output.sweep(communePath(request.id));
  return { ...describe(commune), problems, tally: output.tally, memory: memory() };
}

function describe({ card, pages, pictures, redirects }: OpenCommune) {
  const sitemap = pages
    .filter(({ indexed }) => indexed)
    .map(({ path, files }) => ({ path, files }));
  return { card, pages: pages.length, pictures, redirects, sitemap };
}

function memory(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
