import assert from 'node:assert/strict';
import { test } from 'node:test';
import Papa from 'papaparse';
import type { Commune } from '../../src/content/commune.ts';
import { dataSets } from '../../src/feeds/data/sets.ts';
import { communeFeeds } from '../../src/feeds/index.ts';
import { commune, event, heritage, news, now, offer } from '../commune.ts';
import { network } from './network.ts';

const dates = { 'vienne/civray/bal.md': '2027-02-01T10:00:30.000Z' };

function fileOf(town: Commune, name: string): string {
  const files = communeFeeds({ network, commune: town, now: now.startOfDay(), dates });
  return files.find(({ path }) => path === `/vienne/civray/${name}`)?.text ?? '';
}

function tableOf(town: Commune, name: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(fileOf(town, name), {
    header: true,
    skipEmptyLines: true,
  });
  assert.deepEqual(errors, []);
  return data;
}

test('a table opens in a French spreadsheet: UTF-8 that says so, semicolons, ends of line of Windows', () => {
  const text = fileOf(commune(), 'donnees/commune.csv');
  assert.match(text, /^\ufeffurl;name;inseeCode;/u);
  assert(text.endsWith('\r\n'));
});

test('a cell is never a formula, and a number stays one', () => {
  const attack = '=HYPERLINK("https://example.org";"Cliquez")';
  for (const title of [attack, '+1', '-1', '@SUM(A1)', '\uff1d1']) {
    const coordinates = { latitude: 46.1, longitude: -0.3 };
    const [row] = tableOf(
      { ...commune(), heritage: [heritage({ title, coordinates })] },
      'donnees/patrimoine.csv',
    );
    assert.equal(row?.['title'], `'${title}`);
    assert.equal(row['longitude'], '-0.3');
  }
});

test('a table and a document say the same, absent values aside', () => {
  const data = {
    title: 'Bal ; "guinguette", et\nfeu',
    start: '2027-07-10',
    startTime: '21:00',
    endTime: '02:00',
    otherDates: [{ start: '2027-08-21' }, { start: '2027-08-28', end: '2027-08-29' }],
    free: false,
  };
  const town = { ...commune(), events: [event(data)] };
  const [row] = tableOf(town, 'donnees/evenements.csv');
  const { items } = readItems(fileOf(town, 'donnees/evenements.json'));
  assert.deepEqual(items, [
    {
      url: 'https://www.exemple.fr/vienne/civray/agenda/bal/',
      title: data.title,
      summary: 'Un bal.',
      kind: 'fete',
      kindName: 'Fête',
      start: '2027-07-10T21:00:00+02:00',
      end: '2027-07-11T02:00:00+02:00',
      otherDates: ['2027-08-21', '2027-08-28/2027-08-29'],
      timeZone: 'Europe/Paris',
      status: 'scheduled',
      free: false,
      commune: 'Civray',
      inseeCode: '86078',
      modified: '2027-02-01T10:00:30.000Z',
    },
  ]);
  assert.equal(row?.['title'], data.title);
  assert.equal(row['otherDates'], '2027-08-21 | 2027-08-28/2027-08-29');
  assert.equal(row['free'], 'false');
  assert.equal(row['price'], '');
});

function readItems(text: string): { items: unknown[] } {
  const read: unknown = JSON.parse(text);
  assert(typeof read === 'object' && read !== null && 'items' in read && Array.isArray(read.items));
  return { items: read.items };
}

test('an example, an offer that is over, and who lets a house are not in the data', () => {
  const over = offer({ ends: '2027-02-28' });
  const town = {
    ...commune({ mairie: { phone: '05 49 00 00 09', example: true } }),
    heritage: [heritage({ example: true })],
    offers: [
      over,
      offer({ kind: 'home', contact: { name: 'Jeanne Martin', phone: '06 00 00 00 01' } }),
    ],
  };
  assert.equal(fileOf(town, 'donnees/patrimoine.csv'), '');
  assert.equal(tableOf(town, 'donnees/annonces.csv').length, 1);
  assert.doesNotMatch(fileOf(town, 'donnees/annonces.json'), /Martin|06 00/u);
  assert.doesNotMatch(fileOf(town, 'donnees/commune.json'), /05 49/u);
});

test('news are in the data with those of the archives, and without the examples', () => {
  const town = {
    ...commune(),
    news: [
      news({ featured: true, expires: '2027-04-30' }),
      news({ title: 'Vieille', published: '2020-01-01' }),
      news({ example: true }),
    ],
  };
  const { items } = readItems(fileOf(town, 'donnees/actualites.json'));
  assert.equal(items.length, 2);
  assert.deepEqual(items[0], {
    url: 'https://www.exemple.fr/vienne/civray/actualites/travaux/',
    title: 'Travaux rue du Pont',
    summary: 'La rue est fermée.',
    kind: 'works',
    kindName: 'Travaux et voirie',
    published: '2027-02-15',
    expires: '2027-04-30',
    featured: true,
    commune: 'Civray',
    inseeCode: '86078',
  });
  assert.equal(tableOf(town, 'donnees/actualites.csv').length, 2);
});

test('points have their longitude first', () => {
  const coordinates = { latitude: 46.1, longitude: -0.3 };
  const read: unknown = JSON.parse(fileOf(commune({ coordinates }), 'donnees/commune.geojson'));
  assert.match(JSON.stringify(read), /"coordinates":\[-0\.3,46\.1\]/u);
  assert.equal(fileOf(commune(), 'donnees/commune.geojson'), '');
});

test('each field has one name in its set, and a meaning', () => {
  for (const { name, fields } of dataSets) {
    const names = fields.map((field) => field.name);
    assert.deepEqual(names, [...new Set(names)], name);
    for (const field of fields) {
      assert.match(field.name, /^[a-z][A-Za-z\d]*$/u);
      assert.match(field.meaning, /^\p{Lu}.*[^.]$/u);
    }
  }
});
