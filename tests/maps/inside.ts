import type { Point, Ring } from '../../src/maps/geometry.ts';

/** Whether a ray from the point crosses the outlines an odd number of times. */
export function isInside(point: Point, rings: readonly Ring[]): boolean {
  const crossings = rings.flatMap((ring) =>
    ring.filter((end, index) => {
      const start = ring.at(index - 1) ?? end;
      if (start.y > point.y === end.y > point.y) return false;
      const along = (point.y - start.y) / (end.y - start.y);
      return start.x + along * (end.x - start.x) > point.x;
    }),
  );
  return crossings.length % 2 === 1;
}
