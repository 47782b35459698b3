import type { Point, Ring } from './geometry.ts';

/**
 * The outline without the points that move it by less than `tolerance`. The points where three
 * departments, or two and a coast, meet are kept, and what lies between two of them is simplified
 * alike on both sides: neighbours stay joined.
 */
export function simplify(ring: Ring, tolerance: number): Ring {
  return arcs(ring).flatMap((arc) => simplifyLine(arc, tolerance).slice(0, -1));
}

// The package starts an outline at the end of an arc (for nearly all of them) and marks the other
// ends by a step of 0,0, that is by a doubled point.
function arcs(ring: Ring): Ring[] {
  const closed = [...ring, ...ring.slice(0, 1)];
  const ends = ring.flatMap((point, index) => (isSame(point, ring[index - 1]) ? [index] : []));
  return [0, ...ends].map((start, arc) => closed.slice(start, (ends[arc] ?? ring.length) + 1));
}

function isSame(a: Point, b: Point | undefined): boolean {
  return a.x === b?.x && a.y === b.y;
}

// The algorithm of Ramer, Douglas and Peucker.
function simplifyLine(line: readonly Point[], tolerance: number): readonly Point[] {
  const [start] = line;
  const end = line.at(-1);
  if (!start || !end) return line;
  const distances = line.map((point) => distanceToSegment(point, start, end));
  const farthest = distances.indexOf(Math.max(...distances));
  if ((distances[farthest] ?? 0) <= tolerance) return [start, end];
  return [
    ...simplifyLine(line.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...simplifyLine(line.slice(farthest), tolerance),
  ];
}

function distanceToSegment(point: Point, start: Point, end: Point): number {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const along = ((point.x - start.x) * dx + (point.y - start.y) * dy) / (dx * dx + dy * dy || 1);
  const nearest = Math.min(1, Math.max(0, along));
  return Math.hypot(start.x + nearest * dx - point.x, start.y + nearest * dy - point.y);
}
