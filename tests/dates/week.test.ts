import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { groupedWeek, weekTable } from '../../src/dates/week.ts';

const now = Temporal.Instant.from('2027-11-08T10:00Z');

/** One line per group, no-break spaces shown as « _ ». */
function lines(value: string, moment = now, departmentCode = '86'): string[] {
  return groupedWeek(weekTable(value, departmentCode, moment)).map(({ days, text }) =>
    `${days} : ${text}`.replaceAll('\u00a0', '_'),
  );
}

test('the week begins on Monday whatever the day, with every slot', () => {
  const week = weekTable('Mo-Fr 09:00-12:00,14:00-17:30; Sa 09:00-12:00', '86', now);
  assert.deepEqual(
    week.map((day) => day.day),
    ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  );
  assert.deepEqual(
    week.map((day) => day.slots.map(({ from, to }) => `${from}-${to}`).join()),
    [...new Array<string>(5).fill('09:00-12:00,14:00-17:30'), '09:00-12:00', ''],
  );
});

test('days in a row with the same hours make one line', () => {
  assert.deepEqual(lines('Mo,Tu,Th,Fr 09:00-12:00; We 14:00-17:00'), [
    'lundi et mardi : 9_h_–_12_h',
    'mercredi : 14_h_–_17_h',
    'jeudi et vendredi : 9_h_–_12_h',
    'samedi et dimanche : Fermé',
  ]);
  assert.deepEqual(lines('Mo-Fr 09:00-12:00')[0], 'lundi_–_vendredi : 9_h_–_12_h');
});

test('a public holiday does not change the regular week, whatever the rule says of it', () => {
  const usual = lines('Mo-Fr 09:00-12:00');
  assert.deepEqual(lines('Mo-Fr 09:00-12:00; PH off'), usual);
  assert.deepEqual(lines('Mo-Fr 09:00-12:00; PH 10:00-11:00'), usual);
});

test('a holiday of the department alone does not either', () => {
  const friday = Temporal.Instant.from('2027-03-26T08:00Z');
  assert.equal(
    lines('Mo-Fr 09:00-12:00; PH off', friday, '67')[0],
    'lundi_–_vendredi : 9_h_–_12_h',
  );
});

test('the season is that of the coming days', () => {
  const value = 'Mo-Fr 09:00-12:00; Jul-Aug Mo-Fr 08:00-11:00';
  assert.equal(lines(value)[0], 'lundi_–_vendredi : 9_h_–_12_h');
  const july = Temporal.Instant.from('2027-07-05T10:00Z');
  assert.equal(lines(value, july)[0], 'lundi_–_vendredi : 8_h_–_11_h');
});

test('a day open some weeks only says so', () => {
  const open = 'samedi : 10_h_–_12_h, certains samedis';
  assert.equal(lines('Sa[1] 10:00-12:00')[1], open);
  assert.equal(lines('Sa[-1] 10:00-12:00')[1], open);
  assert.equal(lines('week 01-53/2 Sa 10:00-12:00')[1], open);
  const saturday = weekTable('Sa[1] 10:00-12:00', '86', now)[5];
  assert.ok(saturday?.irregular);
  assert.equal(saturday.slots.length, 1);
});

test('notes of the rule are shown', () => {
  assert.deepEqual(
    lines('Tu 14:00-17:00 "sur rendez-vous"')[1],
    'mardi : 14_h_–_17_h (sur rendez-vous)',
  );
  assert.deepEqual(lines('Mo 09:00-12:00 open "état civil"')[0], 'lundi : 9_h_–_12_h (état civil)');
  assert.deepEqual(lines('"sur rendez-vous"'), ['lundi_–_dimanche : sur rendez-vous']);
  assert.deepEqual(lines('Mo-Fr 09:00-12:00 || "sur rendez-vous"'), [
    'lundi_–_vendredi : 9_h_–_12_h',
    'samedi et dimanche : sur rendez-vous',
  ]);
  assert.deepEqual(lines('Mo 09:00-12:00 unknown')[0], 'lundi : 9_h_–_12_h (à confirmer)');
});

test('hours past midnight belong to the day on which they begin; day and night is said so', () => {
  assert.equal(lines('Fr,Sa 21:00-02:00')[1], 'vendredi et samedi : 21_h_–_2_h');
  assert.equal(lines('Fr 18:00-24:00')[1], 'vendredi : 18_h_–_minuit');
  assert.deepEqual(lines('24/7'), ['lundi_–_dimanche : 24 h sur 24']);
  assert.deepEqual(lines('Mo-Su 00:00-24:00'), ['lundi_–_dimanche : 24 h sur 24']);
});

test('a place closed for the season is closed all week', () => {
  const value = 'Jul-Aug Tu-Su 10:00-18:00';
  assert.deepEqual(lines(value), ['lundi_–_dimanche : Fermé']);
});
