import { areaSources } from '../../src/feeds/index.ts';
import { communeOf, communePath } from '../../src/urls.ts';
import { textOf, type ReadSite } from './pages.ts';

/** The communes of a site, by their paths. */
export function communesOf({ files }: ReadSite): string[] {
  return [...files]
    .filter((file) => file.endsWith('/donnees/commune.csv'))
    .flatMap((file) => communeOf(file) ?? [])
    .map(communePath);
}

/** The texts of the files of an area made of some communes of a site, by path. */
export function areaOf(site: ReadSite, parts: readonly string[]): Map<string, string> {
  const place = { origin: site.origin, base: '/', ofName: 'du réseau', publisher: 'Essai' };
  const textsOf = (pathsOf: (base: string) => string[]) =>
    parts.flatMap(pathsOf).flatMap((path) => (site.files.has(path) ? textOf(site, path) : []));
  const files = areaSources.flatMap(({ from, join }) => join(place, textsOf(from)));
  return new Map(files.map(({ path, text }) => [path, text]));
}

/** Those of the network, as they were built. */
export function networkFiles(site: ReadSite): Map<string, string> {
  const paths = areaSources.flatMap((source) => source.paths('/'));
  const built = paths.filter((path) => site.files.has(path));
  return new Map(built.map((path) => [path, textOf(site, path)]));
}
