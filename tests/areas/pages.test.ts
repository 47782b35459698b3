import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areaOfCommunes, networkArea } from '../../src/areas/area.ts';
import { areaPages, type AreaPage } from '../../src/areas/pages.ts';
import { cardOf, type Card } from '../../src/content/card.ts';
import { intercommunalityOf } from '../../src/content/intercommunalities.ts';
import type { Commune } from '../../src/content/commune.ts';
import type { Ambassador, Event, News, Offer } from '../../src/model/index.ts';
import { summaryOfAll } from '../../src/areas/network.ts';
import {
  ambassador,
  commune,
  directoryEntry,
  event,
  heritage,
  news,
  now,
  offer,
  today,
} from '../commune.ts';

const intercommunality = { name: 'Civraisien en Poitou', siren: '200070035' };

function card(events: Partial<Event>[], offers: Partial<Offer>[] = [], name = 'Civray'): Card {
  const slugged = <T>(entries: T[]) =>
    entries.map((entry, index) => ({ ...entry, slug: `s${String(index).padStart(3, '0')}` }));
  const place = commune({ name, intercommunality });
  return cardOf(
    {
      ...place,
      intercommunality: intercommunalityOf(place.profile),
      events: slugged(events.map(event)),
      offers: slugged(offers.map(offer)),
      heritage: [heritage()],
    },
    now,
  );
}

function pages(kind: 'department' | 'intercommunality', cards: Card[]): AreaPage[] {
  const area = areaOfCommunes(kind, cards);
  assert.ok(area);
  return areaPages(area, today.toString());
}

function paths(all: readonly AreaPage[]): string[] {
  return all.map(({ path }) => path);
}

test('an intercommunality has its home and its sections, whatever they hold', () => {
  assert.deepEqual(paths(pages('intercommunality', [card([])])), [
    '/intercommunalites/civraisien-en-poitou/',
    '/intercommunalites/civraisien-en-poitou/actualites/',
    '/intercommunalites/civraisien-en-poitou/agenda/',
    '/intercommunalites/civraisien-en-poitou/annonces/',
    '/intercommunalites/civraisien-en-poitou/patrimoine/',
    '/intercommunalites/civraisien-en-poitou/vivre-ici/',
    '/intercommunalites/civraisien-en-poitou/donnees/',
    '/intercommunalites/civraisien-en-poitou/agenda/cadre/',
    '/intercommunalites/civraisien-en-poitou/annonces/cadre/',
  ]);
});

test('only what holds something is in the menu, and only what is true in search engines', () => {
  const all = pages('department', [card([{ start: '2027-04-01', example: true }])]);
  assert.deepEqual(all[0]?.menu, ['events', 'heritage', 'settle']);
  const indexed = paths(all.filter((page) => page.indexed));
  assert.deepEqual(indexed, [
    '/vienne/',
    '/vienne/patrimoine/',
    '/vienne/vivre-ici/',
    '/vienne/donnees/',
  ]);
});

test('views are kept out of search engines, except the week-end: they show the same again', () => {
  const all = pages('department', [card([{ start: '2027-03-06', kind: 'fete', free: true }])]);
  const agenda = all.filter(({ path }) => path.startsWith('/vienne/agenda/'));
  assert.deepEqual(paths(agenda), [
    '/vienne/agenda/',
    '/vienne/agenda/week-end/',
    '/vienne/agenda/gratuit/',
    '/vienne/agenda/2027-03-06/',
    '/vienne/agenda/2027-03/',
    '/vienne/agenda/fetes/',
    '/vienne/agenda/cadre/',
  ]);
  const indexed = paths(agenda.filter((page) => page.indexed));
  assert.deepEqual(indexed, ['/vienne/agenda/', '/vienne/agenda/week-end/']);
});

test('a long list goes on in other pages, in which nothing is lost or said twice', () => {
  const offers = Array.from({ length: 130 }, (_, index): Partial<Offer> => ({
    title: `Annonce ${String(index)}`,
    kind: index % 2 ? 'home' : 'job',
  }));
  const all = pages('department', [card([], offers)]);
  const list = all.flatMap((page) => (page.template === 'offers' && !page.title ? [page] : []));
  assert.deepEqual(paths(list), [
    '/vienne/annonces/',
    '/vienne/annonces/2/',
    '/vienne/annonces/3/',
  ]);
  assert.deepEqual(
    [list[1]?.previous, list[1]?.next],
    ['/vienne/annonces/', '/vienne/annonces/3/'],
  );
  const lines = list.flatMap(({ groups }) => groups.flatMap((group) => group.lines));
  assert.equal(new Set(lines.map(({ offer: { path } }) => path)).size, 130);
  assert.equal(lines.length, 130);
  assert.deepEqual(paths(list.filter((page) => page.indexed)), ['/vienne/annonces/']);
});

test('news come the latest first, whatever their communes put forward, and by kind', () => {
  const told = (data: Partial<News>, slug: string) => ({ ...news(data), slug });
  const civray = { ...commune({ name: 'Civray' }), news: [told({ published: '2027-02-10' }, 'a')] };
  const surin = {
    ...commune({ name: 'Surin' }),
    news: [
      told({ published: '2027-02-01', featured: true }, 'b'),
      told({ published: '2027-02-20', kind: 'culture' }, 'c'),
    ],
  };
  const all = pages('department', [cardOf(civray, now), cardOf(surin, now)]);
  const lists = all.filter((page) => page.template === 'news');
  assert.deepEqual(
    lists.map(({ path, groups }) => [
      path,
      groups.flatMap(({ lines }) => lines.map((line) => [line.commune, line.news.published])),
    ]),
    [
      [
        '/vienne/actualites/',
        [
          ['Surin', '2027-02-20'],
          ['Civray', '2027-02-10'],
          ['Surin', '2027-02-01'],
        ],
      ],
      [
        '/vienne/actualites/travaux/',
        [
          ['Civray', '2027-02-10'],
          ['Surin', '2027-02-01'],
        ],
      ],
      ['/vienne/actualites/culture-et-loisirs/', [['Surin', '2027-02-20']]],
    ],
  );
});

test('two events alike on the same day are always in the same order', () => {
  const one = card([{ start: '2027-04-01' }, { start: '2027-04-01' }]);
  const other = { ...one, events: one.events.toReversed() };
  const agenda = (cards: Card[]) =>
    pages('department', cards).find(({ path }) => path === '/vienne/agenda/');
  assert.deepEqual(agenda([one]), agenda([other]));
});

test('the network is one territory as long as its communes are at hand', () => {
  const settings = { ...network, html: '' };
  const cards = [card([{ start: '2027-04-01' }], [{}])];
  const whole = areaPages(networkArea(settings, summaryOfAll(cards), cards), today.toString());
  assert.ok(paths(whole).includes('/vivre-ici/'));
  const partial = areaPages(networkArea(settings, summaryOfAll(cards), []), today.toString());
  assert.deepEqual(paths(partial), [
    '/actualites/',
    '/agenda/',
    '/annonces/',
    '/agenda/cadre/',
    '/annonces/cadre/',
  ]);
});

const network = {
  name: 'Réseau',
  url: 'https://www.exemple.fr',
  tagline: 'Des communes',
  description: 'Un réseau.',
  publisher: { name: 'Éditeur' },
};

test('« Vivre ici » counts what is in the directories, and gives the word to a few residents', () => {
  const place = (name: string, parts: Partial<Commune>) =>
    cardOf({ ...commune({ name, intercommunality }), ...parts }, now);
  const many = (count: number, data: Partial<Ambassador> = {}) =>
    Array.from({ length: count }, (_, index) =>
      ambassador({ title: `Habitant ${String(index)}`, ...data }),
    );
  const cards = [
    place('Asnois', { directory: [directoryEntry(), directoryEntry({ example: true })] }),
    place('Blanzay', { ambassadors: many(8) }),
    place('Civray', {
      directory: [directoryEntry({ kind: 'craft' })],
      ambassadors: [...many(1), ...many(1, { example: true })],
    }),
  ];
  const settle = pages('department', cards).find(({ template }) => template === 'settle');
  assert.ok(settle?.template === 'settle');
  assert.deepEqual(settle.services, [
    { title: 'Commerces, artisans, producteurs', count: 2, kinds: ['shop', 'craft'] },
  ]);
  assert.deepEqual(
    settle.ambassadors.map(({ commune: name }) => name),
    ['Blanzay', 'Civray', 'Blanzay', 'Blanzay', 'Blanzay', 'Blanzay'],
  );
  assert.ok(settle.ambassadors.every(({ ambassador: one }) => !one.example));
});
