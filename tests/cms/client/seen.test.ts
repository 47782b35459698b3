import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accept, comesFrom, learn, openForm, seenOf } from '../../../src/cms/client/seen.ts';

test('a file that was never opened is written only where there is none', () => {
  assert.deepEqual(seenOf('a/b/events/new.md'), ['']);
});

test('the form comes from the text that was put in it, not from what was read since', () => {
  const path = 'a/b/events/one.md';
  learn(path, 'first', '1');
  openForm(path, 'first');
  learn(path, 'second', '2');
  assert.deepEqual(seenOf(path), ['1']);
});

test('a version that she chose to write over is taken into account', () => {
  const path = 'a/b/events/two.md';
  learn(path, 'mine', '1');
  openForm(path, 'mine');
  accept(path, '2');
  assert.deepEqual(seenOf(path), ['1', '2']);
});

test('once saved, the form comes from what was saved', () => {
  const path = 'a/b/events/three.md';
  openForm(path, 'unknown');
  assert.deepEqual(seenOf(path), []);
  comesFrom(path, ['3']);
  assert.deepEqual(seenOf(path), ['3']);
});
