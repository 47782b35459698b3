import { clip } from './clip.ts';
import { outlinesOf } from './departments.ts';
import { bounds, grow } from './geometry.ts';
import type { Point } from './geometry.ts';
import { placeLabels } from './labels.ts';
import type { Label } from './labels.ts';
import { formatPath } from './path.ts';
import { toDot } from './place.ts';
import type { Dot, Place } from './place.ts';
import { project } from './projection.ts';

export interface NeighbourhoodMap {
  readonly viewBox: string;
  /** What is seen of the department, to be filled with the rule `evenodd`; '' overseas. */
  readonly outline: string;
  readonly dots: readonly NeighbourhoodDot[];
}

export interface NeighbourhoodDot extends Dot {
  /** Undefined when the name finds no room. */
  readonly label: Label | undefined;
}

// In units of the map, which are pixels on the smallest telephones.
const WIDTH = 320;
const SMALLEST_HEIGHT = 160;
const GREATEST_HEIGHT = 360;
const MARGIN = 30;
// So that two communes that touch are still seen among some 20 km of country.
const GREATEST_SCALE = 30;

/**
 * The places, as near as they allow, with their names, on what is seen of the department of that
 * code. Undefined for fewer than two places: there is no neighbour to show.
 */
export function neighbourhoodMap(
  code: string,
  places: readonly Place[],
): NeighbourhoodMap | undefined {
  if (places.length < 2) return undefined;
  const { height, fit } = frame(places.map(project));
  const view = { left: 0, top: 0, right: WIDTH, bottom: height };
  const rings = outlinesOf(code) ?? [];
  const dots = places.map((place) => toDot(place, fit(project(place))));
  const labels = placeLabels(dots, view);
  return {
    viewBox: [0, 0, WIDTH, height].join(' '),
    outline: formatPath(
      rings.map((ring) => clip(ring.map(fit), grow(view, 4))),
      1,
    ),
    dots: dots.map((dot) => ({ ...dot, label: labels.get(dot) })),
  };
}

interface Frame {
  readonly height: number;
  readonly fit: (point: Point) => Point;
}

function frame(points: readonly Point[]): Frame {
  const { left, top, right, bottom } = bounds(points);
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / (right - left),
    (GREATEST_HEIGHT - 2 * MARGIN) / (bottom - top),
    GREATEST_SCALE,
  );
  const height = Math.max(SMALLEST_HEIGHT, Math.ceil((bottom - top) * scale + 2 * MARGIN));
  const fit = ({ x, y }: Point): Point => ({
    x: WIDTH / 2 + (x - (left + right) / 2) * scale,
    y: height / 2 + (y - (top + bottom) / 2) * scale,
  });
  return { height, fit };
}
