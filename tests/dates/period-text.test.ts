import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodText, type Period } from '../../src/dates/period-text.ts';

const told = (start: string, end: string, hours: Omit<Period, 'start' | 'end'> = {}) =>
  periodText({ start, end, ...hours }).replaceAll('\u00a0', ' ');

test('days are said once, with the hours that are known', () => {
  const [start, end] = ['2027-03-03', '2027-03-05'];
  assert.equal(told(start, end), 'du 3 au 5 mars 2027');
  assert.equal(told(start, end, { endTime: '18:00' }), 'du 3 au 5 mars 2027, jusqu’à 18 h');
  assert.equal(told(start, end, { startTime: '08:30' }), 'du 3 au 5 mars 2027, à partir de 8 h 30');
  assert.equal(
    told(start, end, { startTime: '08:00', endTime: '18:00' }),
    'du 3 mars 2027 à 8 h au 5 mars 2027 à 18 h',
  );
});

test('a single day has its name', () => {
  const day = '2027-03-01';
  assert.equal(told(day, day), 'lundi 1er mars 2027');
  assert.equal(told(day, day, { endTime: '18:00' }), 'lundi 1er mars 2027, jusqu’à 18 h');
  assert.equal(
    told(day, day, { startTime: '08:00', endTime: '18:00' }),
    'lundi 1er mars 2027, de 8 h à 18 h',
  );
});
