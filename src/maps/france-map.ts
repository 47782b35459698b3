import { cache } from '../cache.ts';
import { departments, franceViewBox } from './departments.ts';
import type { Ring } from './geometry.ts';
import { formatPath } from './path.ts';
import { simplify } from './simplify.ts';

export interface FranceMap {
  readonly viewBox: string;
  /** All the departments of metropolitan France as one path, to be filled with the rule `evenodd`. */
  readonly background: string;
  readonly highlighted: readonly { readonly code: string; readonly d: string }[];
}

const TOLERANCE = 2.1;

/** Drawing all of them takes as long as the rest of a page. */
const lightPaths = cache<string>(departments.size);

/** Metropolitan France, with the outlines of those of the departments of `codes` that lie in it. */
export function franceMap(codes: readonly string[]): FranceMap {
  return {
    viewBox: franceViewBox,
    background: [...departments].map(lightPath).join(''),
    highlighted: codes.flatMap((code) => {
      const rings = departments.get(code);
      return rings ? [{ code, d: lightPath([code, rings]) }] : [];
    }),
  };
}

function lightPath([code, rings]: readonly [string, readonly Ring[]]): string {
  const draw = () =>
    formatPath(
      rings.map((ring) => simplify(ring, TOLERANCE)),
      0,
    );
  return lightPaths(code, draw);
}
