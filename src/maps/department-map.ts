import { outlinesOf } from './departments.ts';
import { bounds, round } from './geometry.ts';
import type { Point, Ring } from './geometry.ts';
import { formatPath } from './path.ts';
import { toDot } from './place.ts';
import type { Dot, Place } from './place.ts';
import { project } from './projection.ts';
import { simplify } from './simplify.ts';

export interface DepartmentMap {
  readonly viewBox: string;
  /** The department, to be filled with the rule `evenodd`. */
  readonly outline: string;
  readonly dots: readonly Dot[];
}

const LONGEST_SIDE = 300;
const TOLERANCE = 0.8;

/**
 * The outline of the department, 300 units in its longest side, and where the places are in it.
 * Undefined for a department that the package does not draw (overseas).
 */
export function departmentMap(
  code: string,
  places: readonly Place[],
  padding = 6,
): DepartmentMap | undefined {
  const ground = groundOf(code, padding);
  if (!ground) return undefined;
  const { viewBox, outline, fit } = ground;
  return { viewBox, outline, dots: places.map((place) => toDot(place, fit(project(place)))) };
}

/** The department without any place, the same for all its communes. */
interface Ground {
  readonly viewBox: string;
  readonly outline: string;
  readonly fit: (point: Point) => Point;
}

const grounds = new Map<string, Ground>();

function groundOf(code: string, padding: number): Ground | undefined {
  const key = `${code} ${String(padding)}`;
  const rings = outlinesOf(code);
  const ground = grounds.get(key) ?? (rings && draw(rings, padding));
  if (ground) grounds.set(key, ground);
  return ground;
}

function draw(rings: readonly Ring[], padding: number): Ground {
  const { left, top, right, bottom } = bounds(rings.flat());
  const scale = LONGEST_SIDE / Math.max(right - left, bottom - top);
  const fit = ({ x, y }: Point): Point => ({
    x: (x - left) * scale + padding,
    y: (y - top) * scale + padding,
  });
  const corner = fit({ x: right, y: bottom });
  const simplified = rings.map((ring) => simplify(ring.map(fit), TOLERANCE));
  return {
    viewBox: [0, 0, round(corner.x + padding), round(corner.y + padding)].join(' '),
    outline: formatPath(simplified, 1),
    fit,
  };
}
