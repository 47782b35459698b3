import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { dayIn, endOfDay, timeZoneOf } from '../../src/dates/zones.ts';

test('a department of the mainland is in the time zone of Paris, Corsica too', () => {
  assert.deepEqual(['86', '2A'].map(timeZoneOf), ['Europe/Paris', 'Europe/Paris']);
});

test('an overseas department has its own time zone', () => {
  const offsets = ['971', '973', '974', '976', '987', '988'].map(
    (code) =>
      Temporal.Instant.from('2027-01-01T00:00Z').toZonedDateTimeISO(timeZoneOf(code)).offset,
  );
  assert.deepEqual(offsets, ['-04:00', '-03:00', '+04:00', '+03:00', '-10:00', '+11:00']);
});

test('the day is that of the place, not of the computer', () => {
  const moment = Temporal.Instant.from('2027-07-13T22:30Z');
  const days = ['Europe/Paris', 'America/Guadeloupe'].map((zone) => dayIn(zone, moment).toString());
  assert.deepEqual(days, ['2027-07-14', '2027-07-13']);
});

test('the day of the change to summer time lasts 23 hours', () => {
  const day = Temporal.PlainDate.from('2027-03-28');
  const length = day.toZonedDateTime('Europe/Paris').until(endOfDay(day, 'Europe/Paris'));
  assert.equal(length.toString(), 'PT23H');
});
