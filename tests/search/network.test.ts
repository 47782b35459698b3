import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communesSource, communeFileCount, type CommuneLine } from '../../src/search/communes.ts';
import {
  cellOf,
  cellsAround,
  fileCount,
  fileOf,
  isTooShort,
  keysOf,
} from '../../src/search/keys.ts';

const place = {
  origin: 'https://reseau.exemple.fr',
  base: '/',
  ofName: 'du réseau',
  publisher: '',
};

/** Open data of a department with so many communes, each named by its number. */
function dataOf(count: number): string {
  const items = Array.from({ length: count }, (_, number) => ({
    url: `https://reseau.exemple.fr/vienne/n${String(number)}/`,
    name: `Commune${String(number)}`,
    postalCodes: [`86${String(number).padStart(3, '0')}`],
    formerCommunes: number === 7 ? ['Saint-Saviol'] : undefined,
    latitude: 46 + number / 1000,
    longitude: 0.3,
  }));
  return JSON.stringify({ items });
}

function filesOf(texts: readonly string[]): CommuneLine[][] {
  return communesSource.join(place, texts).map(({ text }) => {
    const lines: unknown = JSON.parse(text);
    return isList(lines) ? lines : [];
  });
}

function isList(value: unknown): value is CommuneLine[] {
  return Array.isArray(value);
}

test('few communes are in one file', () => {
  const [file = [], ...others] = filesOf([dataOf(20)]);
  assert.equal(others.length, 0);
  assert.equal(file.length, 20);
  assert.deepEqual(file[7], [
    ...['/vienne/n7/', 'Commune7', '86007', 'Saint-Saviol'],
    ...[null, 46.007, 0.3],
  ]);
});

test('a commune is in the files of its names, of its postal code and of its place', () => {
  const files = filesOf([dataOf(400), dataOf(300)]);
  assert.equal(files.length, communeFileCount(700));
  const paths = (key: string) => files[fileOf(key, files.length)]?.map(([path]) => path) ?? [];
  for (const key of ['com', '860', 'sav', cellOf(46.007, 0.3)])
    assert(paths(key).includes('/vienne/n7/'), key);
});

test('a name of common words alone is found by them', () => {
  const saintes = { url: 'https://reseau.exemple.fr/a/', name: 'Saintes', postalCodes: ['17100'] };
  const others = Array.from({ length: 200 }, (_, number) => ({
    ...saintes,
    url: `${place.origin}/${String(number)}/`,
    name: 'Autre',
  }));
  const files = filesOf([JSON.stringify({ items: [saintes, ...others] })]);
  const found = files[fileOf('sai', files.length)]?.map(([, name]) => name) ?? [];
  assert(files.length > 1 && found.includes('Saintes'));
});

test('a word is looked up by its start, and « saint » only when nothing else is asked', () => {
  assert.deepEqual(keysOf('Saint-Pierre-d’Exideuil'), ['pie', 'exi']);
  assert.deepEqual(keysOf('st'), ['sai']);
  assert.deepEqual(keysOf('pierres'), keysOf('Pierre'));
});

test('too little is asked to look up all that begins so', () => {
  for (const text of ['m', 'eu', 'sai', 'saint', 'st p', 'la r']) assert(isTooShort(text), text);
  for (const text of ['mou', 'st pie', 'saillat', '861']) assert(!isTooShort(text), text);
});

test('the files of a list are a power of two, of a hundred lines or so', () => {
  assert.equal(fileCount(0, 3), 1);
  assert.equal(fileCount(20, 3), 1);
  assert.equal(fileCount(35_000, 3), 2048);
});

test('what is less than a cell away is in one of the nine around', () => {
  const around = cellsAround(46.1499, 0.0001);
  assert.equal(new Set(around).size, 9);
  for (const [latitude, longitude] of [
    ...[[46.39, 0.2] as const, [45.91, -0.24] as const, [46.15, 0] as const],
  ])
    assert(around.includes(cellOf(latitude, longitude)));
});
