import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codes, outlinesOf } from '../../src/maps/departments.ts';
import type { Point, Ring } from '../../src/maps/geometry.ts';
import { project } from '../../src/maps/projection.ts';
import { communes } from './communes.ts';
import { isInside } from './inside.ts';

const TOWNS = [
  ['05', 'Gap', 44.5594, 6.0786],
  ['06', 'Nice', 43.7034, 7.2663],
  ['12', 'Rodez', 44.3506, 2.575],
  ['16', 'Angoulême', 45.6484, 0.1562],
  ['23', 'Guéret', 46.1703, 1.8717],
  ['29', 'Quimper', 47.996, -4.1024],
  ['2A', 'Sartène', 41.6216, 8.9747],
  ['2B', 'Corte', 42.306, 9.149],
  ['50', 'Saint-Lô', 49.1162, -1.0907],
  ['57', 'Metz', 49.1193, 6.1757],
  ['59', 'Lille', 50.6292, 3.0573],
  ['64', 'Pau', 43.2951, -0.3708],
  ['66', 'Perpignan', 42.6887, 2.8948],
  ['67', 'Strasbourg', 48.5734, 7.7521],
  ['74', 'Annecy', 45.8992, 6.1294],
  ['75', 'Paris', 48.8566, 2.3522],
  ['79', 'Niort', 46.3237, -0.4588],
  ['86', 'Poitiers', 46.5802, 0.3404],
  ['90', 'Belfort', 47.6379, 6.8629],
  ['92', 'Nanterre', 48.8924, 2.2069],
  ['93', 'Bobigny', 48.9064, 2.4453],
  ['94', 'Créteil', 48.7904, 2.4556],
] as const;

// Kilometres of a unit: 1.9 in the south of Vienne, 1.7 in the north of France.
const ONE_UNIT = 1;

const EXTREMES = [
  ['59', 'Bray-Dunes', 51.089, 2.545],
  ['29', 'Pointe de Corsen', 48.4133, -4.7956],
  ['67', 'Lauterbourg', 48.972, 8.233],
  ['66', 'Puig de Coma Negra', 42.3331, 2.5275],
  ['2B', 'Cap Corse', 43.027, 9.419],
  ['2A', 'Bonifacio', 41.3666, 9.22],
  ['64', 'Hendaye', 43.3586, -1.792],
  ['06', 'Menton', 43.776, 7.529],
  ['50', 'Pointe de la Hague', 49.728, -1.939],
] as const;

function ringsOf(code: string): readonly Ring[] {
  return outlinesOf(code) ?? assert.fail(`no department ${code}`);
}

for (const [code, name, latitude, longitude] of TOWNS) {
  test(`${name} lies in department ${code} and in no other`, () => {
    const point = project({ latitude, longitude });
    const found = codes.filter((one) => isInside(point, ringsOf(one)));
    assert.deepEqual(found, [code]);
  });
}

for (const [code, name, latitude, longitude] of EXTREMES) {
  test(`${name} lies on the edge of department ${code}`, () => {
    const point = project({ latitude, longitude });
    const distances = ringsOf(code)
      .flat()
      .map((vertex) => distance(vertex, point));
    assert.ok(Math.min(...distances) < ONE_UNIT);
  });
}

test('the southernmost parallel of Vienne is that of its outline, to 0.2 km', () => {
  const southernmost = Math.max(
    ...ringsOf('86')
      .flat()
      .map(({ y }) => y),
  );
  const { y } = project({ latitude: 46.048, longitude: 0.36 });
  assert.ok(Math.abs(y - southernmost) < 0.1);
});

for (const commune of communes()) {
  test(`${commune.name} lies in Vienne`, () => {
    assert.ok(isInside(project(commune), ringsOf('86')));
  });
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
