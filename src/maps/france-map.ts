import { cache } from '../cache.ts';
import { codes as allCodes, franceViewBox, outlinesOf } from './departments.ts';
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
const lightPaths = cache<string>(allCodes.length);

/** Metropolitan France, with the outlines of those of the departments of `codes` that lie in it. */
export function franceMap(codes: readonly string[]): FranceMap {
  return {
    viewBox: franceViewBox,
    background: allCodes.map(lightPath).join(''),
    highlighted: codes.flatMap((code) => {
      const d = lightPath(code);
      return d ? [{ code, d }] : [];
    }),
  };
}

/** Empty where there is no outline. */
function lightPath(code: string): string {
  const rings = outlinesOf(code);
  if (!rings) return '';
  const draw = () =>
    formatPath(
      rings.map((ring) => simplify(ring, TOLERANCE)),
      0,
    );
  return lightPaths(code, draw);
}
