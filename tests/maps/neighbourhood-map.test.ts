import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encloses, overlap } from '../../src/maps/geometry.ts';
import type { Box } from '../../src/maps/geometry.ts';
import { FONT_SIZE, LINE_HEIGHT_EM } from '../../src/maps/labels.ts';
import { neighbourhoodMap } from '../../src/maps/neighbourhood-map.ts';
import type { NeighbourhoodDot, NeighbourhoodMap } from '../../src/maps/neighbourhood-map.ts';
import type { Place } from '../../src/maps/place.ts';
import { communes, names } from './communes.ts';

const CHARACTER = 0.55 * FONT_SIZE;

for (const name of names) {
  test(`around ${name}, the 20 names are written and none covers another or a dot`, () => {
    const map = mapOf(communes(name));
    const labels = map.dots.flatMap(labelBox);
    assert.equal(labels.length, 20);
    for (const [index, label] of labels.entries()) {
      assert.ok(encloses(viewOf(map), label));
      assert.ok(!labels.slice(index + 1).some((other) => overlap(label, other)));
      assert.ok(
        !map.dots.some(({ x, y }) => overlap(label, { left: x, top: y, right: x, bottom: y })),
      );
    }
  });
}

test('a long name without room is cut in two', () => {
  const dot = mapOf(communes('Civray')).dots.find(({ name }) => name === 'Saint-Pierre-d’Exideuil');
  assert.deepEqual(dot?.label?.lines, ['Saint-Pierre-', 'd’Exideuil']);
});

test('the map fills its width, and the border of the department crosses it', () => {
  const map = mapOf(communes());
  const xs = map.dots.map(({ x }) => x);
  assert.deepEqual([Math.min(...xs), Math.max(...xs)], [30, 290]);
  assert.match(map.outline, /^M[-\d. ]+l[-\d. ]+z$/);
  assert.ok(map.outline.length < 400);
});

test('in a crowd, the current commune keeps its name and some others lose theirs', () => {
  const crowd = [...Array(42).keys()].map((index) => village(index, index === 41));
  const { dots } = mapOf(crowd);
  assert.ok(dots.find(({ current }) => current)?.label);
  assert.ok(dots.some(({ label }) => !label));
});

test('two villages side by side are not blown up', () => {
  const { dots, viewBox } = mapOf([village(0, true), village(1, false)]);
  const [first, second] = dots;
  assert.ok(first && second && Math.abs(first.x - second.x) < 40);
  assert.equal(viewBox, '0 0 320 160');
});

test('overseas there is a map, without an outline', () => {
  const reunion = [
    { name: 'Cilaos', latitude: -21.134, longitude: 55.471, href: '/la-reunion/cilaos/' },
    { name: 'Salazie', latitude: -21.027, longitude: 55.539, href: '/la-reunion/salazie/' },
  ];
  const map = neighbourhoodMap('974', reunion) ?? assert.fail();
  const [cilaos, salazie] = map.dots;
  assert.equal(map.outline, '');
  assert.ok(cilaos && salazie && cilaos.x < salazie.x && cilaos.y > salazie.y);
});

test('a commune alone has no map of its neighbours', () => {
  assert.equal(neighbourhoodMap('86', communes('Civray').slice(0, 1)), undefined);
});

function mapOf(places: readonly Place[]): NeighbourhoodMap {
  return neighbourhoodMap('86', places) ?? assert.fail();
}

/** Villages in rows of six, too near each other for all their names. */
function village(index: number, current: boolean): Place {
  return {
    name: `Villeneuve-${String(index)}`,
    latitude: 46.5 + Math.floor(index / 6) * 0.016,
    longitude: 0.4 + (index % 6) * 0.03,
    href: `/vienne/${String(index)}/`,
    current,
  };
}

function viewOf(map: NeighbourhoodMap): Box {
  const [left = 0, top = 0, right = 0, bottom = 0] = map.viewBox.split(' ').map(Number);
  return { left, top, right, bottom };
}

function labelBox({ y, label }: NeighbourhoodDot): Box[] {
  if (!label) return [];
  const width = Math.max(...label.lines.map((line) => line.length)) * CHARACTER;
  const left = label.x - { start: 0, middle: width / 2, end: width }[label.anchor];
  const baseline = y + label.dy * FONT_SIZE;
  const lastBaseline = baseline + (label.lines.length - 1) * LINE_HEIGHT_EM * FONT_SIZE;
  const [top, bottom] = [baseline - 0.75 * FONT_SIZE, lastBaseline + 0.2 * FONT_SIZE];
  return [{ left, top, right: left + width, bottom }];
}
