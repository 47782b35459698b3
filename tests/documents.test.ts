import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileWords } from '../src/documents.ts';

const words = (pages: number, size: number) =>
  fileWords({ pages, size }).replace(/[\u00a0\u202f]/g, ' ');

test('a file is told by its format, pages and size, never less than it is', () => {
  assert.equal(words(1, 200), 'PDF, 1 page, 1 ko');
  assert.equal(words(3, 239_100), 'PDF, 3 pages, 240 ko');
  assert.equal(words(1200, 999_001), 'PDF, 1 200 pages, 1 Mo');
  assert.equal(words(2, 1_210_000), 'PDF, 2 pages, 1,3 Mo');
});
