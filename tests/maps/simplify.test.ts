import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Point } from '../../src/maps/geometry.ts';
import { simplify } from '../../src/maps/simplify.ts';

const at = (x: number, y: number): Point => ({ x, y });

test('points that hardly move the outline are left out, corners are kept', () => {
  const square = [at(0, 0), at(5, 0.1), at(10, 0), at(10, 10), at(5, 9.9), at(0, 10)];
  assert.deepEqual(simplify(square, 0.5), [at(0, 0), at(10, 0), at(10, 10), at(0, 10)]);
});

test('a point beyond the tolerance is kept', () => {
  const square = [at(0, 0), at(5, 0.6), at(10, 0), at(10, 10), at(0, 10)];
  assert.deepEqual(simplify(square, 0.5), square);
});

test('a doubled point, where departments meet, is kept even on a straight line', () => {
  const square = [at(0, 0), at(5, 0.1), at(5, 0.1), at(10, 0), at(10, 10), at(0, 10)];
  assert.deepEqual(simplify(square, 0.5), square.toSpliced(1, 1));
});

test('two neighbours keep the same border, whichever way it is drawn', () => {
  const border = [at(10, 0), at(11, 3), at(9, 5), at(11.2, 7), at(10, 10)];
  const west = [at(0, 0), ...doubleEnds(border), at(0, 10)];
  const east = [at(20, 10), ...doubleEnds(border.toReversed()), at(20, 0)];
  const isOnBorder = ({ x }: Point): boolean => x > 5 && x < 15;
  const seenFromWest = simplify(west, 1.5).filter(isOnBorder);
  assert.ok(seenFromWest.length < border.length * 2);
  assert.deepEqual(seenFromWest, simplify(east, 1.5).filter(isOnBorder).toReversed());
});

function doubleEnds(line: readonly Point[]): Point[] {
  return [...line.slice(0, 1), ...line, ...line.slice(-1)];
}
