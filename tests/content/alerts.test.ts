import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alertSpan, alertsOf } from '../../src/content/alerts.ts';
import type { Commune, Entry } from '../../src/content/commune.ts';
import type { Alert } from '../../src/model/index.ts';
import { alert, commune, now } from '../commune.ts';

const named = (slug: string, data: Partial<Alert>) => ({ ...alert(data), slug });

function listsOf(...alerts: Commune['alerts']) {
  const lists: Record<string, readonly Entry<Alert>[]> = {
    ...alertsOf({ ...commune(), alerts }, now),
  };
  return Object.fromEntries(
    Object.entries(lists).map(([name, entries]) => [name, entries.map(({ slug }) => slug)]),
  );
}

test('the most serious come first, then those that started last', () => {
  const { current } = listsOf(
    named('information', { level: 'information' }),
    named('deuil', { level: 'mourning' }),
    named('vigilance', {}),
    named('vigilance-du-matin', { start: '2027-03-01', startTime: '08:00' }),
    named('urgence', { level: 'emergency', start: '2027-01-01' }),
  );
  assert.deepEqual(current, ['urgence', 'vigilance-du-matin', 'vigilance', 'deuil', 'information']);
});

test('an alert lasts from its first minute to its last, and stays a year in the list', () => {
  // It is the first of March, 10 h.
  const lists = listsOf(
    named('commence', { start: '2027-03-01', startTime: '10:00' }),
    named('bientot', { start: '2027-03-01', startTime: '10:01' }),
    named('dans-sept-jours', { start: '2027-03-08', end: '2027-03-09' }),
    named('plus-tard', { start: '2027-03-09', end: '2027-03-10' }),
    named('finie', { end: '2027-03-01', endTime: '10:00' }),
    named('hier', { end: '2027-02-28' }),
    named('un-an', { start: '2026-03-01', end: '2026-03-01' }),
    named('plus-d-un-an', { start: '2026-02-01', end: '2026-02-28' }),
  );
  assert.deepEqual(lists, {
    current: ['commence'],
    coming: ['bientot', 'dans-sept-jours', 'plus-tard'],
    past: ['finie', 'hier', 'un-an'],
    banner: ['dans-sept-jours', 'bientot', 'commence'],
  });
});

test('its days and hours are those of the clock of the commune', () => {
  const span = (zone: string) => {
    const { from, until } = alertSpan(alert({ startTime: '08:00' }).data, zone);
    return [from, until].map((moment) => moment.toInstant().toString());
  };
  assert.deepEqual(span('Europe/Paris'), ['2027-02-27T07:00:00Z', '2027-03-05T23:00:00Z']);
  assert.deepEqual(span('America/Guadeloupe'), ['2027-02-27T12:00:00Z', '2027-03-06T04:00:00Z']);
});
