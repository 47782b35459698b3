import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildSite } from '../build/site.ts';
import { cache, root } from '../folders.ts';
import { problemCount } from '../report.ts';
import { work } from './folders.ts';

/** The address of a commune’s home, which no page of a department or of the network has. */
export const communeHome =
  /^\/(?!(?:agenda|aide|annonces|intercommunalites|patrimoine)\/)[^/]+\/(?!(?:agenda|annonces|donnees|patrimoine|vie-pratique|vivre-ici)\/)[^/]+\/$/;

/** The address of one thing that a commune publishes. */
export const detailPage =
  /\/(?:actualites|actes|agenda|alertes|annuaire|documents|lieux|patrimoine|annonces|seances|vivre-ici)\/(?!(?:archives|cadre)\/)[^/]+\/$/;

/** The addresses of each kind of page. */
const kinds = [
  /^\/$/,
  /^\/(?!integrer\/)[^/]+\/$/,
  /^\/integrer\/$/,
  communeHome,
  /^\/intercommunalites\/[^/]+\/$/,
  /^\/intercommunalites\/[^/]+\/(?:agenda|annonces|patrimoine)\/$/,
  /\/vivre-ici\/$/,
  /\/vivre-ici\/[^/]+\/$/,
  /\/mairie\/$/,
  /\/alertes\/$/,
  /\/alertes\/[^/]+\/$/,
  /\/actualites\/$/,
  /\/actualites\/archives\/$/,
  /\/actualites\/rubriques\/[^/]+\/$/,
  /\/actualites\/(?!archives\/)[^/]+\/$/,
  /\/annuaire\/$/,
  /\/annuaire\/rubriques\/[^/]+\/$/,
  /\/annuaire\/[^/]+\/$/,
  /\/documents\/$/,
  /\/documents\/rubriques\/[^/]+\/$/,
  /\/documents\/[^/]+\/$/,
  /\/conseil-municipal\/$/,
  /\/seances\/$/,
  /\/seances\/[^/]+\/$/,
  /\/actes\/$/,
  /\/actes\/[^/]+\/$/,
  /\/patrimoine\/$/,
  /\/patrimoine\/[^/]+\/$/,
  /\/agenda\/$/,
  /\/agenda\/archives\/$/,
  /\/agenda\/(?!(?:archives|cadre)\/)[^/]+\/$/,
  /\/lieux\/$/,
  /\/lieux\/[^/]+\/$/,
  /\/annonces\/$/,
  /\/annonces\/(?!cadre\/)[^/]+\/$/,
];

/** A built page: its address, its gzip weight in bytes, and whether search engines may list it. */
export interface BuiltPage {
  path: string;
  bytes: number;
  indexed: boolean;
}

/** Builds the network of `content/` apart from `dist/`, and gives its folder. */
export async function buildRealSite(): Promise<string> {
  const dist = `${work}/site`;
  const now = new Date().toISOString();
  const content = `${root}/content`;
  const { problems } = await buildSite({ content, dist, cache, now, progress: () => undefined });
  if (problems.length > 0) console.log(`Attention : ${problemCount(problems)}`);
  return dist;
}

/** The pages of a built site, heaviest first; those left at old addresses are not pages. */
export function pagesOf(dist: string): BuiltPage[] {
  return globSync('**/index.html', { cwd: dist })
    .map((file) => ({
      path: `/${file.slice(0, -'index.html'.length)}`,
      html: readFileSync(`${dist}/${file}`),
    }))
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
    .map(({ path, html }) => ({
      path,
      bytes: gzipSync(html).length,
      indexed: !html.includes('<meta name="robots" content="noindex"'),
    }))
    .toSorted((a, b) => b.bytes - a.bytes);
}

/** The heaviest page of each kind; one that search engines may list, if there is one. */
export function samplesOf(pages: readonly BuiltPage[]): BuiltPage[] {
  return kinds.flatMap((form) => {
    const own = pages.filter(({ path }) => form.test(path));
    return own.find(({ indexed }) => indexed) ?? own[0] ?? [];
  });
}
