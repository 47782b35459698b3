import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clip } from '../../src/maps/clip.ts';
import { bounds } from '../../src/maps/geometry.ts';

const VIEW = { left: 0, top: 0, right: 10, bottom: 10 };

test('an outline larger than the view becomes the view', () => {
  const large = [
    { x: -50, y: -50 },
    { x: 50, y: -50 },
    { x: 50, y: 50 },
    { x: -50, y: 50 },
  ];
  assert.deepEqual(bounds(clip(large, VIEW)), VIEW);
});

test('an outline is cut where it leaves the view', () => {
  const across = [
    { x: 5, y: 5 },
    { x: 15, y: 5 },
    { x: 15, y: 8 },
    { x: 5, y: 8 },
  ];
  assert.deepEqual(clip(across, VIEW), [
    { x: 5, y: 5 },
    { x: 10, y: 5 },
    { x: 10, y: 8 },
    { x: 5, y: 8 },
  ]);
});

test('an outline beside the view disappears', () => {
  const beside = [
    { x: 20, y: 0 },
    { x: 30, y: 0 },
    { x: 30, y: 10 },
  ];
  assert.deepEqual(clip(beside, VIEW), []);
});
