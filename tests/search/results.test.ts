import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grouped, piecesOf, ranked } from '../../src/client/search-results.ts';
import type { Found } from '../../src/client/search-engine.ts';
import { openSearchText } from '../../src/search/open-search.ts';

function found(url: string, group: string, until?: string): Found {
  return { url, excerpt: '', meta: { group, until } };
}

test('the group of the best comes first, and events that are over last', () => {
  const minute = 60_000;
  const all = [
    found('a', 'Agenda', '10'),
    found('b', 'Annuaire'),
    found('c', 'Agenda', '30'),
    found('d', 'Annuaire'),
  ];
  const names = (now: number) =>
    grouped(all, now).map(({ name, found: own }) => [name, ...own.map(({ url }) => url)]);
  assert.deepEqual(names(5 * minute), [
    ['Agenda', 'a', 'c'],
    ['Annuaire', 'b', 'd'],
  ]);
  assert.deepEqual(names(20 * minute), [
    ['Annuaire', 'b', 'd'],
    ['Agenda', 'c'],
    ['Événements passés', 'a'],
  ]);
});

test('an excerpt is text, with every second piece a word that was asked', () => {
  assert.deepEqual(piecesOf('Le <mark>marché</mark> &lt;b&gt; &amp;c.'), [
    'Le ',
    'marché',
    ' <b> &c.',
  ]);
});

test('an excerpt says not again the title that it begins with', () => {
  const excerpt = '<mark>Marché</mark> de Noël. Un <mark>marché</mark> d’hiver.';
  assert.deepEqual(piecesOf(excerpt, 'Marché de Noël'), ['', '', 'Un ', 'marché', ' d’hiver.']);
  assert.deepEqual(piecesOf('Un <mark>bal</mark>.', 'Bal'), ['Un ', 'bal', '.']);
});

test('a browser is told how to ask, under a name of sixteen characters', () => {
  const text = openSearchText({
    name: 'Saint-Pierre-d’Exideuil',
    description: 'Pages <& autres>',
    url: 'https://www.exemple.fr/vienne/a/recherche/',
  });
  assert.match(text, /<ShortName>Saint-Pierre-d’E<\/ShortName>/);
  assert.match(text, /<Description>Pages &lt;&amp; autres><\/Description>/);
  assert.match(
    text,
    /template="https:\/\/www\.exemple\.fr\/vienne\/a\/recherche\/\?q=\{searchTerms\}"/,
  );
});

test('a title that is what was asked comes first, then those that begin with it or have its words', () => {
  const titles = ['Conte', 'Fête de la Saint-Jean', 'Saint-Jean d’été', 'Saint Jean'];
  const all = titles.map((title) => ({ url: title, excerpt: '', meta: { title } }));
  const expected = ['Saint Jean', 'Saint-Jean d’été', 'Fête de la Saint-Jean', 'Conte'];
  assert.deepEqual(
    ranked(all, 'st jean').map(({ url }) => url),
    expected,
  );
});
