import type { Box, Point, Ring } from './geometry.ts';

/** How far inside a side of the box a point lies; negative outside. */
type Depth = (point: Point) => number;

/**
 * What lies of the outline inside the box (algorithm of Sutherland and Hodgman: parts that leave
 * and come back are joined along the box's sides). Empty when nothing does.
 */
export function clip(ring: Ring, { left, top, right, bottom }: Box): Ring {
  const sides: readonly Depth[] = [
    ({ x }) => x - left,
    ({ x }) => right - x,
    ({ y }) => y - top,
    ({ y }) => bottom - y,
  ];
  return sides.reduce(clipSide, ring);
}

function clipSide(ring: Ring, depth: Depth): Ring {
  return ring.flatMap((point, index) => {
    const previous = ring.at(index - 1) ?? point;
    const isInside = depth(point) >= 0;
    const crossing = depth(previous) >= 0 === isInside ? [] : [cross(previous, point, depth)];
    return isInside ? [...crossing, point] : crossing;
  });
}

function cross(from: Point, to: Point, depth: Depth): Point {
  const along = depth(from) / (depth(from) - depth(to));
  return { x: from.x + along * (to.x - from.x), y: from.y + along * (to.y - from.y) };
}
