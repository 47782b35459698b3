import { guides } from '../../../src/guides/index.ts';
import type { Card } from '../../../src/content/card.ts';
import type { NetworkSettings } from '../../../src/content/network.ts';
import type { NetworkSummary } from '../../../src/areas/network.ts';
import type * as Renderer from '../../../src/renderer.ts';
import {
  dataPagePath,
  departmentPath,
  embedPath,
  guidePath,
  helpPath,
  homePath,
  intercommunalitiesPath,
  intercommunalityPath,
  legalPages,
  legalPath,
  notFoundPath,
  performancePath,
  problemsPath,
  searchPath,
  siteMapPath,
} from '../../../src/urls.ts';
import { putArea, shownBy, type AreaSources, type KnownArea } from './areas.ts';
import { hashOf } from './hash.ts';
import type { Intercommunalities } from './intercommunalities.ts';
import { memoryFolder, type Memory } from './memory.ts';
import { putSitemaps } from './network-sitemaps.ts';
import type { KnownCommune } from './open-records.ts';
import type { Output } from './output.ts';
import type { DepartmentDigest } from './records.ts';

export interface NetworkBuild {
  network: NetworkSettings;
  now: string;
  cache: string;
  renderer: typeof Renderer;
  /** Each department that has communes, by name, in the order of their addresses. */
  digests: ReadonlyMap<string, DepartmentDigest>;
  /** What its own pages show of them: only asked for when they are to be made. */
  open: () => { summary: NetworkSummary; cards: readonly Card[] };
  /** Those that the network's own pages name, if they name any. */
  communes: readonly KnownCommune[];
  intercommunalities: Intercommunalities;
  memory: Memory;
  /** The network as one territory, as it was last made. */
  before: KnownArea | undefined;
}

const text = new TextEncoder();

/** Builds what is of no department: home, the network as one territory, guides, sitemaps, redirects. */
export async function buildNetwork(
  output: Output,
  build: NetworkBuild,
): Promise<{ pages: number; area: KnownArea }> {
  const { network, digests, renderer, before } = build;
  const sources = sourcesOf(build);
  const area = await putArea(output, renderer, sources, before);
  const pages = (await putPages(output, build, area)) + Object.keys(area.shown).length;
  await putSitemaps(output, build, {
    changing: [homePath, ...area.indexed],
    others: [...livePages.slice(1), ...fixedPages],
  });
  // The « ! » makes Netlify redirect although a page is there.
  const redirects = [...digests.values()].flatMap((digest) => digest.redirects);
  const lines = redirects.map(({ from, to }) => `${from} ${to} 301!\n`);
  output.put('/_redirects', text.encode(lines.join('')));
  const robots = `User-agent: *\nAllow: /\nSitemap: ${network.url}/sitemap-index.xml\n`;
  output.put('/robots.txt', text.encode(robots));
  sweep(output, build);
  return { pages, area };
}

/** What the network is made from, as one territory and on its home. */
function sourcesOf(build: NetworkBuild): AreaSources {
  const { renderer, now, digests, communes } = build;
  const summaries = [...digests.values()].map(({ summary }) => summary);
  const files = [...digests.values()].map((digest) => digest.files);
  const day = renderer.dayOf('', now);
  const from = hashOf({ day, summaries, files, shown: shownBy(communes) });
  const open = () => ({
    request: { ...build, kind: 'network' as const, ...build.open() },
    parts: files,
  });
  return { from, open };
}

/** Those that show what the communes have, and those that only change with the network's settings. */
const livePages = [
  homePath,
  intercommunalitiesPath,
  dataPagePath(homePath),
  embedPath,
  siteMapPath(homePath),
];
/** As the first, but not for search engines. */
const search = searchPath(homePath);
const fixedPages = [
  ...legalPages.map((page) => legalPath(homePath, page)),
  helpPath,
  ...guides.map(({ name }) => guidePath(name)),
  problemsPath,
  performancePath,
];

async function putPages(
  output: Output,
  { network, now, cache, renderer, open, before }: NetworkBuild,
  { from, files }: KnownArea,
): Promise<number> {
  const put = async (path: string, isKept: boolean, request: () => object) => {
    const file = path === '/404/' ? notFoundPath : `${path}index.html`;
    if (isKept && output.keep(file)) return;
    output.put(file, await renderer.renderNetworkPage(path, { network, now, ...request() }));
  };
  const isShown = before?.from === from;
  const live = () => ({ ...open(), files });
  for (const path of [...livePages, search]) await put(path, isShown, live);
  for (const path of [...fixedPages, '/404/']) await put(path, before !== undefined, () => ({}));
  const engine = await renderer.searchEngine(cache);
  for (const { path, read } of [...renderer.networkFiles(network), ...engine])
    output.put(path, read());
  return livePages.length + fixedPages.length + 2;
}

/** Removes what is of nobody any more, beside the departments and intercommunalities. */
function sweep(output: Output, { digests, intercommunalities }: NetworkBuild): void {
  const kept = new Set([
    `/${memoryFolder}/`,
    ...[...digests.keys()].map(departmentPath),
    ...Object.keys(intercommunalities.pages).map(intercommunalityPath),
  ]);
  // The pages that a commune with problems keeps lead to its intercommunality, even where it is alone.
  const isFaulty = digests.values().some(({ faulty }) => faulty.length > 0);
  const isLedTo = (folder: string) => isFaulty && isIntercommunality(folder);
  output.sweep('/', (folder) => kept.has(folder) || isLedTo(folder));
}

function isIntercommunality(folder: string): boolean {
  return folder.startsWith(intercommunalitiesPath) && folder !== intercommunalitiesPath;
}
