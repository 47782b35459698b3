import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { upcomingClosures } from '../../src/dates/closures.ts';
import type { Opening } from '../../src/dates/opening.ts';

function texts(opening: Partial<Opening>, now: string): string[] {
  const place = { hours: 'Mo-Fr 09:00-12:00', departmentCode: '86', ...opening };
  return upcomingClosures(place, Temporal.Instant.from(now)).map(({ text }) =>
    text.replaceAll('\u00a0', '_'),
  );
}

test('a public holiday of the next eight days, when the place would be open', () => {
  assert.deepEqual(texts({}, '2027-11-03T10:00Z'), ['Fermée jeudi 11_novembre (Armistice)']);
  assert.deepEqual(texts({}, '2027-11-11T10:00Z'), ['Fermée jeudi 11_novembre (Armistice)']);
  assert.deepEqual(texts({}, '2027-11-02T10:00Z'), []);
  assert.deepEqual(texts({}, '2027-11-12T10:00Z'), []);
});

test('a public holiday on a day that is closed anyway is not news', () => {
  assert.deepEqual(texts({ hours: 'Mo,Tu 09:00-12:00' }, '2027-11-08T10:00Z'), []);
  assert.deepEqual(texts({}, '2027-08-10T10:00Z'), []);
});

test('a public holiday on which the rule opens is not announced', () => {
  const hours = 'Mo-Fr 09:00-12:00; PH 10:00-11:00';
  assert.deepEqual(texts({ hours }, '2027-11-08T10:00Z'), []);
});

test('exceptional closures that are on or begin within two weeks, with their reason', () => {
  const closures = [
    { from: '2026-12-24', to: '2027-01-02', reason: 'congés' },
    { from: '2026-12-18' },
    { from: '2027-03-01', reason: 'travaux' },
  ];
  assert.deepEqual(texts({ closures }, '2026-12-14T10:00Z'), [
    'Fermée vendredi 18_décembre',
    'Fermée du 24_décembre au 2_janvier (congés)',
  ]);
});

test('a holiday within an exceptional closure is told once', () => {
  const closures = [{ from: '2027-11-10', to: '2027-11-12', reason: 'formation' }];
  assert.deepEqual(texts({ closures }, '2027-11-08T10:00Z'), [
    'Fermée du 10 au 12_novembre (formation)',
  ]);
});

test('the day is that of the commune', () => {
  const closures = [{ from: '2027-07-19', reason: 'pont' }];
  const evening = '2027-07-20T01:00Z';
  assert.deepEqual(texts({ closures, departmentCode: '973' }, evening), [
    'Fermée lundi 19_juillet (pont)',
  ]);
  assert.deepEqual(texts({ closures }, evening), []);
});
