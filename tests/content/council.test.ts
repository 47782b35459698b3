import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  actKindsOf,
  actName,
  actsIn,
  actYearsOf,
  authorText,
  councilOf,
  sessionTitle,
} from '../../src/content/council.ts';
import type { Act, Session } from '../../src/model/index.ts';
import { act, commune, now, session } from '../commune.ts';

const met = (date: string, data: Partial<Session> = {}) => ({
  ...session({ date, ...data }),
  slug: date,
});
const taken = (number: string, data: Partial<Act> = {}) => ({
  ...act({ number, ...data }),
  slug: number,
});
const slugs = (entries: readonly { slug: string }[]) => entries.map(({ slug }) => slug);

test('a session is to come until the end of its day; the next comes first, the latest past too', () => {
  const sessions = ['2027-01-15', '2027-05-20', '2027-03-01', '2027-02-28'].map((date) =>
    met(date),
  );
  const { coming, past } = councilOf({ ...commune(), sessions }, now);
  assert.deepEqual(slugs(coming), ['2027-03-01', '2027-05-20']);
  assert.deepEqual(slugs(past), ['2027-02-28', '2027-01-15']);
});

test('acts are the latest first, and the last number of one day before the others', () => {
  const acts = [
    taken('2027-9', { date: '2027-02-12' }),
    taken('2027-10', { date: '2027-02-12' }),
    taken('2026-50', { date: '2026-12-20' }),
  ];
  const place = { ...commune(), acts };
  assert.deepEqual(slugs(councilOf(place, now).acts), ['2027-10', '2027-9', '2026-50']);
  assert.deepEqual(
    actYearsOf(place).map(([year, entries]) => [year, entries.length]),
    [
      ['2027', 2],
      ['2026', 1],
    ],
  );
});

test('a session has its deliberations, in the order of their numbers', () => {
  const place = {
    ...commune(),
    acts: [taken('10', { session: 'mars' }), taken('9', { session: 'mars' }), taken('8')],
  };
  assert.deepEqual(slugs(actsIn(place, { ...session(), slug: 'mars' })), ['9', '10']);
});

test('one can choose among the kinds of acts where there are several', () => {
  const acts = [taken('1', { kind: 'decision' }), taken('2'), taken('3')];
  assert.deepEqual(
    actKindsOf({ ...commune(), acts }).map(({ name, entries }) => [name, entries.length]),
    [
      ['Délibérations', 2],
      ['Décisions du maire', 1],
    ],
  );
  assert.deepEqual(actKindsOf({ ...commune(), acts: [taken('2')] }), []);
});

test('a session and an act are named by what tells them apart', () => {
  assert.equal(
    sessionTitle(session({ date: '2027-03-12' }).data),
    'Conseil municipal du 12 mars 2027',
  );
  assert.equal(actName(act({ kind: 'order', number: 'AR 12' }).data), 'Arrêté AR 12');
  const author = { givenName: 'Camille', familyName: 'Exemple', role: 'Maire' };
  assert.equal(authorText(act({ author }).data), 'Camille Exemple, Maire');
  assert.equal(authorText(act().data), undefined);
});
