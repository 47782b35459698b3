import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sameContent } from '../../../src/cms/client/backups.ts';
import { sameValues } from '../../../src/cms/client/values.ts';

test('the order of the keys does not count, that of a list does', () => {
  assert.ok(sameValues({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }));
  assert.ok(!sameValues({ a: [1, 2] }, { a: [2, 1] }));
});

test('what is not said is the same as what is absent', () => {
  assert.ok(sameValues({ a: 1, b: undefined }, { a: 1 }));
  assert.ok(!sameValues({ a: 1, b: '' }, { a: 1 }));
});

test('a form with another photo is another text', () => {
  const file = { path: 'a/b/events/one.jpg', file: new File([], 'one.jpg') };
  assert.ok(!sameContent({ data: {}, files: [file] }, { data: {}, files: [] }));
});
