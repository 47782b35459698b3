import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Commune } from '../../src/content/commune.ts';
import { documentOf } from '../../src/search/document.ts';
import { recordsOf } from '../../src/search/records.ts';
import {
  alert,
  commune,
  directoryEntry,
  event,
  heritage,
  news,
  now,
  offer,
  session,
} from '../commune.ts';

const urls = (own: Commune) => recordsOf(own, now).map(({ url }) => url.replace('/vienne/', ''));
const record = (own: Partial<Commune>, path: string) =>
  recordsOf({ ...commune(), ...own }, now).find(({ url }) => url === `/vienne/civray/${path}`);

test('a home is found by all that names the commune', () => {
  const profile = {
    demonym: 'Civraisiens',
    tagline: 'Une ville, une île',
    formerCommunes: [{ name: 'Saint-Clémentin' }],
  };
  const [home] = recordsOf({ ...commune(profile), presentation: '<p>Sur la Charente.</p>' }, now);
  assert.deepEqual(home, {
    url: '/vienne/civray/',
    title: 'Civray',
    group: 'La commune',
    texts: ['Une ville, une île', 'Civraisiens', 'Saint-Clémentin', '86400, Vienne'],
    html: '<p>Sur la Charente.</p>',
  });
});

test('the mairie is found by those in office that day, and not by those before', () => {
  const people = [
    { id: 'a', givenName: 'Ada', familyName: 'Essai' },
    { id: 'b', givenName: 'Bob', familyName: 'Modèle' },
  ];
  const mandates = [
    { person: 'a', role: 'mayor' as const, start: '2026-03-28' },
    { person: 'b', role: 'mayor' as const, start: '2020-05-23', end: '2026-03-27' },
  ];
  const mairie = record(commune({ people, mandates }), 'mairie/');
  assert.deepEqual(mairie?.texts, ['Ada Essai, Maire']);
});

test('a thing is found by what people wrote, not by what tells of it', () => {
  const church = heritage({
    photos: [{ file: 'media/e.jpg', alt: 'Le portail', credit: 'Nom', licence: 'Licence' }],
    sources: [{ title: 'Base Mérimée' }],
    aliases: ['vieille-eglise'],
    period: '12e siècle',
    address: 'Place du Marché',
  });
  const found = record({ heritage: [church] }, 'patrimoine/eglise/');
  assert.equal(found?.group, 'Patrimoine');
  assert.equal(found.kind, 'Église');
  assert.deepEqual(
    new Set(found.texts),
    new Set(['Une église.', '12e siècle', 'Place du Marché', 'Le portail']),
  );
});

test('what is over is not found, but for events, which say when they end', () => {
  const own = {
    ...commune(),
    alerts: [alert({ end: '2027-02-28' })],
    news: [news({ expires: '2027-02-20' })],
    offers: [offer({ ends: '2027-02-20' })],
    events: [event({ start: '2027-02-01' })],
  };
  const things = urls(own).filter((url) => url.split('/').length > 3);
  assert.deepEqual(things, ['civray/agenda/bal/']);
  const { until = 0 } = record(own, 'agenda/bal/') ?? {};
  assert.equal(new Date(until * 60_000).toISOString(), '2027-02-01T23:00:00.000Z');
});

test('what can still be answered is found, with the lists that hold it', () => {
  const own = { ...commune(), news: [news()], offers: [offer()], sessions: [session()] };
  assert.deepEqual(urls(own), [
    'civray/',
    'civray/actualites/',
    'civray/conseil-municipal/',
    'civray/annonces/',
    'civray/vivre-ici/',
    'civray/actualites/travaux/',
    'civray/conseil-municipal/seances/seance/',
    'civray/annonces/annonce/',
  ]);
});

test('an example is found, and says that it is one', () => {
  const found = record({ directory: [directoryEntry({ example: true })] }, 'annuaire/fiche/');
  assert.equal(found?.example, true);
});

test('a document has the title above all, and nothing that people wrote is markup', () => {
  const text = documentOf({
    url: '/',
    title: 'Bal & <b>feu</b>',
    group: 'Agenda',
    kind: 'Fête "locale"',
    texts: ['<script>'],
    html: '<p>Le soir.</p>',
    example: true,
  });
  assert.match(text, /<h1>Bal &amp; &lt;b>feu&lt;\/b><\/h1><p>&lt;script><\/p><p>Le soir\.<\/p>/);
  assert.match(text, /data-pagefind-meta="kind\[content\]" content="Fête &quot;locale&quot;"/);
  assert.match(text, /data-pagefind-meta="example\[content\]" content="true"/);
  assert.doesNotMatch(text, /until|picture/);
});

test('« œ » is found as people type it', () => {
  const text = documentOf({ url: '/', title: 'Vœux', group: 'Agenda', texts: ['Chœur'], html: '' });
  assert.match(text, /<p>voeux choeur<\/p>/);
});

test('an event tells the dates of these months, the same all month long', () => {
  const weekly = event({ start: '2027-01-05', recurrence: 'FREQ=WEEKLY' });
  const of = (day: number) =>
    recordsOf({ ...commune(), events: [weekly] }, now.with({ day })).find(({ dates }) => dates)
      ?.dates;
  const dates = of(1)?.split(' ') ?? [];
  assert.deepEqual([dates[0], dates.at(-1), dates.length], ['2027-03-02', '2027-04-27', 9]);
  assert.equal(of(28), of(1));
});

test('a ball that ends in the night is on one day, a festival on several', () => {
  const of = (end: string, endTime: string) => {
    const ball = event({ start: '2027-03-06', startTime: '21:00', end, endTime });
    return record({ events: [ball] }, 'agenda/bal/')?.dates;
  };
  assert.equal(of('2027-03-07', '02:00'), '2027-03-06');
  assert.equal(of('2027-03-08', '18:00'), '2027-03-06/2027-03-08');
});
