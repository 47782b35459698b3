import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periods, whenText } from '../../src/client/search-dates.ts';
import {
  coming,
  during,
  grouped,
  marked,
  piecesOf,
  ranked,
} from '../../src/client/search-results.ts';
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

test('a title is text too, with every second piece a word that was asked', () => {
  assert.deepEqual(marked('Église Saint-Nicolas', 'st nico'), [
    ...['Église ', 'Saint', '-', 'Nicolas', ''],
  ]);
  assert.deepEqual(marked('Marchés', 'marche'), ['', 'Marchés', '']);
  assert.deepEqual(marked('Fête de l’été', 'la'), ['Fête de l’été']);
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

test('a date is said as one says it that day', () => {
  const today = '2026-11-22';
  const said = (start: string, end = start) => whenText({ start, end }, today);
  assert.equal(said('2026-11-22'), 'aujourd’hui');
  assert.equal(said('2026-11-29'), 'dimanche 29 novembre');
  assert.equal(said('2026-12-01'), 'mardi 1er décembre');
  assert.equal(said('2027-01-08'), 'vendredi 8 janvier 2027');
  assert.equal(said('2026-12-01', '2026-12-08'), 'du 1er au 8 décembre');
  assert.equal(said('2026-11-28', '2026-12-01'), 'du 28 novembre au 1er décembre');
  assert.equal(said('2026-11-20', '2026-12-08'), 'jusqu’au 8 décembre');
});

test('a week-end is what is left of it', () => {
  const of = (today: string) => periods['week-end']?.of(today);
  const whole = { start: '2026-11-28', end: '2026-11-29' };
  assert.deepEqual(of('2026-11-25'), whole);
  assert.deepEqual(of('2026-11-28'), whole);
  assert.deepEqual(of('2026-11-29'), { start: '2026-11-29', end: '2026-11-29' });
});

test('events of some days are those on them, the soonest first', () => {
  const event = (url: string, dates: string): Found => ({ url, excerpt: '', meta: { dates } });
  const all = [
    event('weekly', '2026-11-20 2026-11-27 2026-12-04'),
    event('long', '2026-11-01/2026-11-26'),
    event('later', '2027-01-01'),
    event('over', '2026-11-02'),
  ];
  const urls = (found: readonly Found[]) => found.map(({ url }) => url);
  const week = { start: '2026-11-22', end: '2026-11-28' };
  assert.deepEqual(urls(during(all, week)), ['long', 'weekly']);
  assert.deepEqual(urls(coming(all, '2026-11-22')), ['weekly', 'long', 'later']);
});
