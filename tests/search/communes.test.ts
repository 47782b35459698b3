import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distance, namedAmong, nearestAmong, otherNameOf } from '../../src/client/communes.ts';
import type { CommuneLine } from '../../src/search/communes.ts';

const civray: CommuneLine = ['/d/', 'Civray', '86400', 'Civraisiens', 2683, 46.149, 0.295];
const comporte: CommuneLine = [
  ...(['/f/', 'Val-de-Comporté', '86400'] as const),
  ...(['Saint-Saviol, Comportains', 999, 46.13, 0.23] as const),
];
const lines: readonly CommuneLine[] = [
  ['/a/', 'Le Vieux-Cérier', '16350', '', 110, 45.97, 0.43],
  ['/b/', 'Saint-Macoux-Civray', '86400', '', 5000, 46.12, 0.25],
  ['/c/', 'Civray-sur-Esves', '37160', '', 220, 47.05, 0.75],
  civray,
  ['/e/', 'Civray-de-Touraine', '37150', '', 1800, 47.33, 1.05],
  comporte,
  civray,
  ['/g/', 'Nouveau-Vieux-Cérier', '16350', '', 9000, null, null],
];

const named = (asked: string) => namedAmong(lines, asked).map(([path]) => path);

test('the exact name comes first, then names that begin so, then the others, the largest first', () => {
  assert.deepEqual(named('CIVRAY'), ['/d/', '/e/', '/c/', '/b/']);
  assert.deepEqual(named('86400'), ['/b/', '/d/', '/f/']);
});

test('a name is exact without its article too', () => {
  assert.deepEqual(named('vieux cerier'), ['/a/', '/g/']);
});

test('a commune says which of its other names was asked', () => {
  assert.equal(otherNameOf(comporte, 'st saviol'), 'Saint-Saviol');
  assert.equal(otherNameOf(comporte, 'comporté'), undefined);
  assert.equal(otherNameOf(civray, 'civra'), undefined);
});

test('the nearest come first, once, and neither those too far nor those without a place', () => {
  const near = nearestAmong(lines, { latitude: 46.15, longitude: 0.3 });
  assert.deepEqual(
    near.map(({ line: [path] }) => path),
    ['/d/', '/b/', '/f/'],
  );
});

test('distances are those of a map, across the date line too', () => {
  const paris = { latitude: 48.8566, longitude: 2.3522 };
  assert.equal(Math.round(distance(paris, { latitude: 43.2965, longitude: 5.3698 })), 660);
  const east = { latitude: 0, longitude: 179 };
  assert.equal(Math.round(distance(east, { latitude: 0, longitude: -179 })), 222);
});
