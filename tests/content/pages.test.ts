import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardOf } from '../../src/content/card.ts';
import type { Commune } from '../../src/content/commune.ts';
import { electedOn } from '../../src/content/elected.ts';
import { pagesOf, redirectsOf, sectionsOf } from '../../src/content/pages.ts';
import {
  act,
  alert,
  commune,
  event,
  heritage,
  news,
  now,
  offer,
  session,
  today,
} from '../commune.ts';

function paths(place: Commune): string[] {
  return pagesOf(place, now).map(({ path }) => path);
}

function indexed(place: Commune): string[] {
  return pagesOf(place, now)
    .filter((page) => page.indexed)
    .map(({ path }) => path);
}

test('a commune with nothing but its name has its home, its data and an empty menu', () => {
  const legal = ['mentions-legales/', 'confidentialite/', 'accessibilite/'];
  const own = ['', ...legal, 'plan-du-site/', 'recherche/', 'donnees/'].map(
    (word) => `/vienne/civray/${word}`,
  );
  assert.deepEqual(paths(commune()), own);
  assert.deepEqual(sectionsOf(commune(), now), []);
});

test('the mairie has a page once something is known of it', () => {
  assert.ok(
    paths(commune({ mairie: { phone: '05 49 00 00 00' } })).includes('/vienne/civray/mairie/'),
  );
});

test('examples have pages that search engines leave out', () => {
  const place = {
    ...commune({ mairie: { example: true } }),
    events: [event({ start: '2027-05-01', example: true })],
  };
  assert.deepEqual(indexed(place), ['/vienne/civray/', '/vienne/civray/donnees/']);
  assert.equal(paths(place).length, 11);
});

test('an offer that is over keeps its page, out of the menu, the lists and the search engines', () => {
  const place = { ...commune(), offers: [offer({ ends: '2027-02-28' })] };
  assert.ok(paths(place).includes('/vienne/civray/annonces/annonce/'));
  assert.deepEqual(indexed(place), ['/vienne/civray/', '/vienne/civray/donnees/']);
  assert.deepEqual(sectionsOf(place, now), []);
});

test('an alert that is over keeps its page, out of the menu and the search engines', () => {
  const place = { ...commune(), alerts: [alert({ end: '2027-02-28' })] };
  assert.ok(paths(place).includes('/vienne/civray/alertes/crue/'));
  assert.deepEqual(indexed(place), ['/vienne/civray/', '/vienne/civray/donnees/']);
  assert.deepEqual(sectionsOf(place, now), []);
  assert.deepEqual(sectionsOf({ ...commune(), alerts: [alert()] }, now), ['alerts']);
  const toCome = { ...commune(), alerts: [alert({ start: '2027-03-02' })] };
  assert.deepEqual(sectionsOf(toCome, now), ['alerts']);
  assert.ok(indexed(toCome).includes('/vienne/civray/alertes/crue/'));
});

test('news that have had their time keep their page, and what says so leaves the search engines', () => {
  const make = (slug: string, data: Parameters<typeof news>[0]) => ({ ...news(data), slug });
  const old = make('vieille', { published: '2026-02-28' });
  const expired = make('finie', { expires: '2027-02-28' });
  const place = { ...commune(), news: [old, expired] };
  const list = '/vienne/civray/actualites/';
  assert.deepEqual(
    paths(place).filter((path) => path.startsWith(list)),
    [list, `${list}vieille/`, `${list}finie/`, `${list}archives/`],
  );
  assert.ok(!indexed(place).includes(`${list}finie/`));
  for (const path of [list, `${list}vieille/`, `${list}archives/`])
    assert.ok(indexed(place).includes(path), path);
  assert.deepEqual(sectionsOf(place, now), ['news']);
});

test('news of several kinds have a list of each, which search engines leave out', () => {
  const isKind = (path: string) => path.includes('/rubriques/');
  const one = { ...commune(), news: [news(), news({ title: 'Autre' })] };
  assert.deepEqual(paths(one).filter(isKind), []);
  const two = { ...commune(), news: [news(), news({ kind: 'school' })] };
  assert.deepEqual(paths(two).filter(isKind), [
    '/vienne/civray/actualites/rubriques/travaux/',
    '/vienne/civray/actualites/rubriques/ecole-et-jeunesse/',
  ]);
  assert.deepEqual(indexed(two).filter(isKind), []);
});

test('the agenda and the offers have a frame for other sites, which search engines leave out', () => {
  const place = { ...commune(), events: [event({ start: '2027-05-01' })] };
  const isFrame = (path: string) => path.endsWith('/cadre/');
  assert.deepEqual(paths(place).filter(isFrame), ['/vienne/civray/agenda/cadre/']);
  assert.deepEqual(indexed(place).filter(isFrame), []);
});

test('the council has a page, and its acts one for each year before the latest, and each kind', () => {
  const dated = (slug: string, data: Parameters<typeof act>[0]) => ({ ...act(data), slug });
  const place = {
    ...commune(),
    sessions: [session({ example: true })],
    acts: [
      dated('a', { date: '2027-01-10' }),
      dated('b', { date: '2025-05-10', kind: 'order' }),
      dated('c', { date: '2024-05-10', example: true }),
    ],
  };
  const council = '/vienne/civray/conseil-municipal/';
  const all = paths(place).filter((path) => path.startsWith(council));
  assert.deepEqual(
    all.map((path) => path.slice(council.length)),
    ['', 'seances/', 'seances/seance/', 'actes/', 'actes/a/', 'actes/b/', 'actes/c/']
      .concat('actes/annees/2025/', 'actes/annees/2024/')
      .concat('actes/rubriques/deliberations/', 'actes/rubriques/arretes/'),
  );
  assert.deepEqual(
    indexed(place).filter((path) => path.startsWith(council)),
    ['', 'actes/', 'actes/a/', 'actes/b/', 'actes/annees/2025/'].map((path) => council + path),
  );
  assert.deepEqual(sectionsOf(place, now), ['council']);
});

test('past events have an archive', () => {
  const place = { ...commune(), events: [event({ start: '2026-05-01' })] };
  assert.ok(indexed(place).includes('/vienne/civray/agenda/archives/'));
});

test('old addresses of a commune and of its entries lead to the present ones', () => {
  const place = {
    ...commune({ aliases: ['sivray'] }),
    heritage: [heritage({ aliases: ['vieille-eglise'] })],
  };
  assert.deepEqual(redirectsOf(place), [
    { from: '/vienne/sivray/', to: '/vienne/civray/' },
    { from: '/vienne/civray/patrimoine/vieille-eglise/', to: '/vienne/civray/patrimoine/eglise/' },
  ]);
});

test('the card of a commune tells its news of the day, its next dates and its open offers only', () => {
  const events = [
    event({ start: '2026-05-01' }),
    event({ start: '2027-05-01' }),
    event({ datesToCome: 'en août' }),
  ];
  const offers = [offer(), offer({ state: 'filled' })];
  const told = [news(), news({ expires: '2027-02-28' })];
  const card = cardOf({ ...commune(), news: told, events, offers }, now);
  assert.deepEqual(card.news, [
    {
      path: '/vienne/civray/actualites/travaux/',
      title: 'Travaux rue du Pont',
      kind: 'works',
      published: '2027-02-15',
      featured: false,
      // The end of 15 February 2028 in Paris.
      until: 30_571_140,
      example: false,
    },
  ]);
  assert.deepEqual(
    card.events.map(({ dates }) => dates.map(({ start }) => start)),
    [['2027-05-01'], []],
  );
  assert.deepEqual(card.events[1]?.rhythm, 'en août, date à venir');
  assert.equal(card.offers.length, 1);
});

test('a card can travel between processes as it is', () => {
  const card = cardOf(
    { ...commune(), news: [news()], events: [event({ start: '2027-05-01' })], offers: [offer()] },
    now,
  );
  assert.deepEqual(structuredClone(card), card);
});

test('the elected are those in office, the mayor first, deputies by rank, the others by name', () => {
  const people = ['adjointe', 'ancien', 'maire', 'zoe', 'alix'].map((id) => ({
    id,
    givenName: id,
    familyName: id,
  }));
  const mandates = [
    { person: 'zoe', role: 'councillor' as const, start: '2026-03-28' },
    { person: 'alix', role: 'councillor' as const, start: '2026-03-28' },
    { person: 'adjointe', role: 'deputy-mayor' as const, rank: 1, start: '2026-03-28' },
    { person: 'maire', role: 'mayor' as const, start: '2026-03-28' },
    { person: 'ancien', role: 'mayor' as const, start: '2020-05-25', end: '2026-03-27' },
  ];
  const { profile } = commune({ people, mandates });
  assert.deepEqual(
    electedOn(profile, today).map(({ person }) => person.id),
    ['maire', 'adjointe', 'alix', 'zoe'],
  );
});
