import assert from 'node:assert/strict';
import { test } from 'node:test';
import { city, graph, heritagePlace, jsonLd } from '../../src/structured-data/index.ts';
import { node } from '../../src/structured-data/graph.ts';
import { commune, heritage, origin, today } from '../commune.ts';

test('a page has one graph of all its nodes', () => {
  const place = city(origin, commune());
  assert.deepEqual(graph([place]), { '@context': 'https://schema.org', '@graph': [place] });
});

test('no text of the content closes the script or opens a comment', () => {
  const title = '</script><!--\u2028\u2029 & « tours »';
  const place = heritagePlace(origin, commune(), heritage({ title }), today);
  const text = jsonLd(graph(place ? [place] : []));
  assert.doesNotMatch(text, /[<\u2028\u2029]/);
  assert.deepEqual(JSON.parse(text), graph(place ? [place] : []));
  assert.ok(text.includes(String.raw`\u003c/script>\u003c!--\u2028\u2029 & « tours »`));
});

test('a node keeps false and zero, and drops what is undefined or an empty list', () => {
  const empty = { '@type': 'Thing', name: 'a', price: 0, free: false };
  assert.deepEqual(node({ ...empty, image: [], url: undefined }), empty);
});
