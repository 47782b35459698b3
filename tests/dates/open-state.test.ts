import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { changesData, openState, readChanges } from '../../src/dates/open-state.ts';
import { openingChanges } from '../../src/dates/opening.ts';
import { timeZoneOf } from '../../src/dates/zones.ts';

function state(hours: string, now: string, departmentCode = '86', built = '2027-11-01T00:00Z') {
  const changes = openingChanges({ hours, departmentCode }, Temporal.Instant.from(built));
  const minutes = Temporal.Instant.from(now).epochMilliseconds / 60_000;
  return openState(changes, minutes, timeZoneOf(departmentCode));
}

function text(...args: Parameters<typeof state>): string {
  return state(...args).text.replaceAll('\u00a0', '_');
}

const mairie = 'Mo-Fr 09:00-12:00,14:00-17:30';

test('open until the next closing, to the minute', () => {
  assert.equal(text(mairie, '2027-11-04T08:00Z'), 'Ouvert, ferme à 12_h');
  assert.equal(text(mairie, '2027-11-04T10:59Z'), 'Ouvert, ferme à 12_h');
  assert.equal(text(mairie, '2027-11-04T16:29Z'), 'Ouvert, ferme à 17_h_30');
  assert.equal(text(mairie, '2027-11-04T11:00Z'), 'Fermé, ouvre aujourd’hui à 14_h');
});

test('closed until today, tomorrow, a weekday, a date', () => {
  assert.equal(text(mairie, '2027-11-04T07:59Z'), 'Fermé, ouvre aujourd’hui à 9_h');
  assert.equal(text(mairie, '2027-11-04T17:00Z'), 'Fermé, ouvre demain à 9_h');
  assert.equal(text(mairie, '2027-11-05T17:00Z'), 'Fermé, ouvre lundi à 9_h');
  assert.equal(text('Mo 09:00-12:00', '2027-11-02T10:30Z'), 'Fermé, ouvre lundi à 9_h');
  assert.equal(text('Mo 09:00-12:00', '2027-11-08T12:00Z'), 'Fermé, ouvre lundi 15_novembre à 9_h');
  assert.equal(
    text('Dec 01 09:00-12:00', '2027-11-08T12:00Z'),
    'Fermé, ouvre mercredi 1er_décembre à 9_h',
  );
});

test('the words are those of the commune’s own day', () => {
  const hours = 'Mo-Fr 08:00-12:00';
  assert.equal(text(hours, '2027-11-05T02:00Z', '971'), 'Fermé, ouvre demain à 8_h');
  assert.equal(text(hours, '2027-11-05T02:00Z', '86'), 'Fermé, ouvre aujourd’hui à 8_h');
});

test('past midnight, and across the change of the clock', () => {
  assert.equal(text('Fr 21:00-02:00', '2027-11-05T22:00Z'), 'Ouvert, ferme à 2_h');
  assert.equal(text('Fr 18:00-24:00', '2027-11-05T22:00Z'), 'Ouvert, ferme à minuit');
  const weekend = ['2027-10-30T12:00Z', '86', '2027-10-29T00:00Z'] as const;
  assert.equal(text('Mo-Su 09:00-12:00', ...weekend), 'Fermé, ouvre demain à 9_h');
});

test('a place open day and night does not say when it closes', () => {
  assert.equal(text('24/7', '2027-11-05T22:00Z'), 'Ouvert');
});

test('when the changes that were worked out are over, there is no next one', () => {
  assert.equal(state(mairie, '2027-12-25T10:00Z').change, undefined);
  assert.equal(openState([], 0, 'Europe/Paris').open, false);
});

test('the data attribute holds all the changes, in little room', () => {
  const opening = { hours: mairie, departmentCode: '86' };
  const changes = openingChanges(opening, Temporal.Instant.from('2027-11-01T00:00Z'));
  assert.deepEqual(readChanges(changesData(changes)), changes);
  assert.ok(changes.length > 90);
  assert.ok(changesData(changes).length < 300);
});
