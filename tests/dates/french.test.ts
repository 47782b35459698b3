import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import {
  areaText,
  dayText,
  joinWords,
  moneyText,
  nearDayText,
  nearSpanText,
  numberText,
  spanText,
} from '../../src/dates/french.ts';
import { calendarLeaf, occurrenceText } from '../../src/dates/occurrence-text.ts';
import { occurrences, type EventDates } from '../../src/dates/occurrences.ts';
import { clockText } from '../../src/dates/words.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

/** As a reader sees it: no-break spaces shown as « _ ». */
const seen = (text: string) => text.replaceAll('\u00a0', '_');

function text(dates: EventDates): string {
  return seen(occurrences(dates, 'Europe/Paris', { from: past }).map(occurrenceText).join());
}

const past = Temporal.Instant.from('2000-01-01T00:00Z');

test('a day, the first of a month, a leap day', () => {
  assert.equal(seen(dayText(day('2026-07-04'))), 'samedi 4_juillet 2026');
  assert.equal(seen(dayText(day('2026-08-01'))), 'samedi 1er_août 2026');
  assert.equal(seen(dayText(day('2026-01-11'))), 'dimanche 11_janvier 2026');
  assert.equal(seen(dayText(day('2028-02-29'))), 'mardi 29_février 2028');
  assert.equal(seen(nearDayText(day('2027-11-01'))), 'lundi 1er_novembre');
});

test('a span says its months and years once', () => {
  const span = (start: string, end: string) => seen(spanText(day(start), day(end)));
  assert.equal(span('2027-07-04', '2027-07-06'), 'du 4 au 6_juillet 2027');
  assert.equal(span('2027-07-01', '2027-07-11'), 'du 1er au 11_juillet 2027');
  assert.equal(span('2027-06-30', '2027-07-01'), 'du 30_juin au 1er_juillet 2027');
  assert.equal(span('2026-12-30', '2027-01-02'), 'du 30_décembre 2026 au 2_janvier 2027');
  assert.equal(span('2026-07-04', '2027-07-04'), 'du 4_juillet 2026 au 4_juillet 2027');
  assert.equal(
    seen(nearSpanText(day('2026-12-30'), day('2027-01-02'))),
    'du 30_décembre au 2_janvier',
  );
});

test('a time', () => {
  const times = ['09:00', '18:30', '09:05', '00:00', '00:30', '12:00'].map(clockText).map(seen);
  assert.deepEqual(times, ['9_h', '18_h_30', '9_h_05', 'minuit', '0_h_30', '12_h']);
});

test('an occurrence: days, with or without times', () => {
  const one = { start: '2026-07-04' };
  assert.equal(text(one), 'samedi 4_juillet 2026');
  assert.equal(text({ ...one, startTime: '18:30' }), 'samedi 4_juillet 2026, à 18_h_30');
  assert.equal(
    text({ ...one, startTime: '14:00', endTime: '18:00' }),
    'samedi 4_juillet 2026, de 14_h à 18_h',
  );
  assert.equal(
    text({ ...one, startTime: '21:00', endTime: '02:00' }),
    'samedi 4_juillet 2026, de 21_h à 2_h',
  );
});

test('an occurrence of several days', () => {
  const span = { start: '2026-07-04', end: '2026-07-06' };
  assert.equal(text(span), 'du 4 au 6_juillet 2026');
  assert.equal(text({ ...span, startTime: '10:00' }), 'du 4 au 6_juillet 2026, à partir de 10_h');
  assert.equal(
    text({ ...span, startTime: '10:00', endTime: '18:00' }),
    'du 4 au 6_juillet 2026, de 10_h à 18_h',
  );
  assert.equal(
    text({ ...span, startTime: '18:00', endTime: '12:00' }),
    'du 4_juillet 2026 à 18_h au 6_juillet 2026 à 12_h',
  );
});

test('a calendar leaf has the last day of a span, and its month when it differs', () => {
  const leaf = (dates: EventDates) =>
    occurrences(dates, 'Europe/Paris', { from: past }).map(calendarLeaf)[0];
  const first = { weekday: 'sam.', day: '4', month: 'juil.', year: 2026, iso: '2026-07-04' };
  assert.deepEqual(leaf({ start: '2026-07-04' }), first);
  assert.deepEqual(leaf({ start: '2026-07-04', startTime: '21:00', endTime: '02:00' }), first);
  assert.deepEqual(leaf({ start: '2026-07-04', end: '2026-07-06' }), { ...first, toDay: '6' });
  assert.deepEqual(leaf({ start: '2026-07-04', end: '2026-08-06' }), {
    ...first,
    toDay: '6',
    toMonth: 'août',
  });
});

test('numbers have narrow no-break spaces, and units no-break spaces', () => {
  assert.equal(numberText(1234.5), '1\u202f234,5');
  assert.equal(areaText(12.345), '12,35\u00a0km²');
  assert.equal(moneyText(1450), '1\u202f450\u00a0€');
  assert.equal(moneyText(12.5), '12,50\u00a0€');
  assert.equal(joinWords(['lundi', 'mardi', 'jeudi']), 'lundi, mardi et jeudi');
});
