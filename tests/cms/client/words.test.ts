import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count, dayAndTime, ofInstant } from '../../../src/cms/client/words.ts';

const now = new Date(2026, 10, 22, 18, 0);
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString();

test('an instant of today is told by its time alone', () => {
  assert.equal(dayAndTime(at(2026, 10, 22, 14, 5), now), 'à 14\u00a0h\u00a005');
  assert.equal(ofInstant(at(2026, 10, 22, 14, 5), now), 'de 14\u00a0h\u00a005');
});

test('another day is named, with its year when it is not this one', () => {
  assert.equal(dayAndTime(at(2026, 7, 1, 9, 30), now), 'le 1er août à 9\u00a0h\u00a030');
  assert.equal(ofInstant(at(2025, 5, 4, 9, 30), now), 'du 4 juin 2025 à 9\u00a0h\u00a030');
});

test('what is not an instant is told as unknown', () => {
  assert.equal(dayAndTime('', now), 'à une date inconnue');
});

test('several begins at two', () => {
  assert.equal(count(1, 'chose', 'choses'), '1 chose');
  assert.equal(count(2, 'chose', 'choses'), '2 choses');
});
