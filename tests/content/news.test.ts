import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Commune } from '../../src/content/commune.ts';
import { newsEnd, newsKindsOf, newsOf } from '../../src/content/news.ts';
import type { News } from '../../src/model/index.ts';
import { commune, news, now } from '../commune.ts';

const named = (slug: string, data: Partial<News>) => ({ ...news(data), slug });

function listsOf(...entries: Commune['news']) {
  const { current, archived } = newsOf({ ...commune(), news: entries }, now);
  return { current: current.map(({ slug }) => slug), archived: archived.map(({ slug }) => slug) };
}

test('what is put forward comes first, then the latest; two of one day keep the order of their names', () => {
  const { current } = listsOf(
    named('avant', { published: '2027-01-10' }),
    named('b', { published: '2027-02-20' }),
    named('c', { published: '2027-02-20' }),
    named('une', { published: '2026-12-01', featured: true }),
  );
  assert.deepEqual(current, ['une', 'b', 'c', 'avant']);
});

test('news go to the archive after their last day, or after a year; what was put forward too', () => {
  const lists = listsOf(
    named('dernier-jour', { expires: '2027-03-01' }),
    named('finie', { expires: '2027-02-28', featured: true }),
    named('un-an', { published: '2026-03-01' }),
    named('plus-d-un-an', { published: '2026-02-28' }),
    named('vieille-et-valable', { published: '2020-01-01', expires: '2027-12-31' }),
  );
  assert.deepEqual(lists, {
    current: ['dernier-jour', 'un-an', 'vieille-et-valable'],
    archived: ['finie', 'plus-d-un-an'],
  });
});

test('the last day counts whole, on the clock of the commune', () => {
  const end = (zone: string) =>
    new Date(newsEnd(news({ expires: '2027-06-20' }).data, zone) * 60_000).toISOString();
  assert.equal(end('Europe/Paris'), '2027-06-20T22:00:00.000Z');
  assert.equal(end('America/Guadeloupe'), '2027-06-21T04:00:00.000Z');
});

test('one can choose among the kinds of what is shown, in the order of the model', () => {
  const place = {
    ...commune(),
    news: [news({ kind: 'digital' }), news(), news({ kind: 'school', expires: '2027-02-28' })],
  };
  assert.deepEqual(
    newsKindsOf(place, now).map(({ name, word, entries }) => [name, word, entries.length]),
    [
      ['Travaux et voirie', 'travaux', 1],
      ['Numérique', 'numerique', 1],
    ],
  );
  assert.deepEqual(newsKindsOf({ ...commune(), news: [news(), news()] }, now), []);
});
