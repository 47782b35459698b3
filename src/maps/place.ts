import { round } from './geometry.ts';
import type { Point } from './geometry.ts';

/** A commune to show on a map. */
export interface Place {
  readonly name: string;
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  readonly href: string;
  /** The commune whose page shows the map. */
  readonly current?: boolean;
}

/** A commune on a map, in the units of its drawing. */
export interface Dot extends Point {
  readonly name: string;
  readonly href: string;
  readonly current: boolean;
}

/** The dot of a place, at that point of the drawing. */
export function toDot({ name, href, current = false }: Place, { x, y }: Point): Dot {
  return { x: round(x), y: round(y), name, href, current };
}
