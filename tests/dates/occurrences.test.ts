import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import {
  endsAt,
  isOneDay,
  isPast,
  lastOccurrence,
  nextOccurrence,
  occurrences,
  startsAt,
  type EventDates,
  type Occurrence,
} from '../../src/dates/occurrences.ts';

const paris = 'Europe/Paris';
const instant = (text: string) => Temporal.Instant.from(text);

function days(dates: EventDates, from: string, until?: string, zone = paris): string[] {
  const window = { from: instant(from), ...(until && { until: instant(until) }), limit: 12 };
  return occurrences(dates, zone, window).map((one) => one.start.toString());
}

function only(dates: EventDates, zone = paris): Occurrence {
  const [one, ...others] = occurrences(dates, zone, { from: instant('2000-01-01T00:00Z') });
  assert.ok(one);
  assert.equal(others.length, 0);
  return one;
}

test('a whole day is over when it ends in the commune’s time zone', () => {
  const zoned = (zone: string) =>
    endsAt(only({ start: '2027-07-14' }, zone))
      .toInstant()
      .toString();
  assert.equal(zoned(paris), '2027-07-14T22:00:00Z');
  assert.equal(zoned('America/Guadeloupe'), '2027-07-15T04:00:00Z');
  assert.equal(zoned('Indian/Reunion'), '2027-07-14T20:00:00Z');
});

test('the last day of a span belongs to it', () => {
  const dates = { start: '2027-07-04', end: '2027-07-06' };
  assert.equal(isPast(dates, paris, instant('2027-07-06T21:59Z')), false);
  assert.equal(isPast(dates, paris, instant('2027-07-06T22:00Z')), true);
});

test('with a start time and no end time, an event is over at the end of its day', () => {
  const dates = { start: '2027-07-04', startTime: '18:30' };
  assert.equal(startsAt(only(dates)).toInstant().toString(), '2027-07-04T16:30:00Z');
  assert.equal(endsAt(only(dates)).toInstant().toString(), '2027-07-04T22:00:00Z');
});

test('a ball that ends at 2 h ends the next day, and stays one evening', () => {
  const ball = only({ start: '2027-07-03', startTime: '21:00', endTime: '02:00' });
  assert.equal(ball.end.toString(), '2027-07-04');
  assert.equal(endsAt(ball).toInstant().toString(), '2027-07-04T00:00:00Z');
  assert.equal(isOneDay(ball), true);
});

test('a ball with its second day written is the same ball', () => {
  const dates = { start: '2027-07-03', end: '2027-07-04', startTime: '21:00', endTime: '02:00' };
  assert.equal(isOneDay(only(dates)), true);
  assert.equal(only(dates).end.toString(), '2027-07-04');
});

test('two days that end at noon are not one evening', () => {
  const dates = { start: '2027-07-03', end: '2027-07-04', startTime: '18:00', endTime: '12:00' };
  assert.equal(isOneDay(only(dates)), false);
});

test('a recurrence keeps its time across both changes of the clock', () => {
  const dates = { start: '2027-03-26', startTime: '18:00', recurrence: 'FREQ=WEEKLY;BYDAY=FR' };
  const from = (text: string) =>
    occurrences(dates, paris, { from: instant(text), limit: 2 }).map((one) =>
      startsAt(one).toInstant().toString(),
    );
  assert.deepEqual(from('2027-03-26T00:00Z'), ['2027-03-26T17:00:00Z', '2027-04-02T16:00:00Z']);
  assert.deepEqual(from('2027-10-29T00:00Z'), ['2027-10-29T16:00:00Z', '2027-11-05T17:00:00Z']);
});

test('a time that the change to summer time skips still gives an occurrence', () => {
  const dates = { start: '2027-03-28', startTime: '02:30' };
  assert.equal(startsAt(only(dates)).toPlainTime().toString(), '03:30:00');
});

test('a recurrence leaves out its excepted days and takes other dates in order', () => {
  const dates = {
    start: '2027-07-02',
    recurrence: 'FREQ=WEEKLY;BYDAY=FR',
    exceptDates: ['2027-07-09'],
    otherDates: [{ start: '2027-07-14' }],
  };
  assert.deepEqual(days(dates, '2027-07-01T00:00Z', '2027-07-24T00:00Z'), [
    '2027-07-02',
    '2027-07-14',
    '2027-07-16',
    '2027-07-23',
  ]);
});

test('each time of a recurrence lasts as long as the first', () => {
  const dates = { start: '2027-07-03', end: '2027-07-04', recurrence: 'FREQ=MONTHLY;BYDAY=1SA' };
  const [first, second] = occurrences(dates, paris, { from: instant('2027-08-08T12:00Z') });
  assert.equal(first?.start.toString(), '2027-08-07');
  assert.equal(second?.end.toString(), '2027-09-05');
});

test('an occurrence that is on now is still the next one', () => {
  const dates = {
    start: '2027-07-03',
    startTime: '21:00',
    endTime: '02:00',
    recurrence: 'FREQ=WEEKLY;BYDAY=SA',
  };
  const next = (now: string) => nextOccurrence(dates, paris, instant(now))?.start.toString();
  assert.equal(next('2027-07-10T23:30Z'), '2027-07-10');
  assert.equal(next('2027-07-11T00:00Z'), '2027-07-17');
});

test('29 February comes every four years, and a yearly 30 May every year', () => {
  const leap = { start: '2024-02-29', recurrence: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29' };
  assert.deepEqual(days(leap, '2026-01-01T00:00Z', '2034-01-01T00:00Z'), [
    '2028-02-29',
    '2032-02-29',
  ]);
  assert.deepEqual(
    days(
      { start: '2026-05-30', recurrence: 'FREQ=YEARLY' },
      '2027-01-01T00:00Z',
      '2029-01-01T00:00Z',
    ),
    ['2027-05-30', '2028-05-30'],
  );
});

test('UNTIL is the last day, included; COUNT counts from the first', () => {
  const until = { start: '2027-07-02', recurrence: 'FREQ=WEEKLY;BYDAY=FR;UNTIL=20270716' };
  assert.equal(lastOccurrence(until, paris)?.start.toString(), '2027-07-16');
  assert.deepEqual(days(until, '2027-07-10T00:00Z'), ['2027-07-16']);
  const count = { start: '2027-07-02', recurrence: 'FREQ=WEEKLY;BYDAY=FR;COUNT=3' };
  assert.equal(lastOccurrence(count, paris)?.start.toString(), '2027-07-16');
  assert.equal(isPast(count, paris, instant('2027-07-17T00:00Z')), true);
});

test('a recurrence without end is never past', () => {
  const dates = { start: '2020-01-03', recurrence: 'FREQ=WEEKLY;BYDAY=FR' };
  assert.equal(lastOccurrence(dates, paris), undefined);
  assert.equal(isPast(dates, paris, instant('2090-01-01T00:00Z')), false);
});

test('the last of several dates is the one that ends last, in whatever order they are written', () => {
  const dates = {
    start: '2027-09-01',
    otherDates: [{ start: '2027-10-01' }, { start: '2027-08-01', end: '2027-11-01' }],
  };
  assert.equal(lastOccurrence(dates, paris)?.end.toString(), '2027-11-01');
  assert.deepEqual(days(dates, '2027-01-01T00:00Z'), ['2027-08-01', '2027-09-01', '2027-10-01']);
});

test('an event whose date is not known has no occurrence and is not past', () => {
  assert.equal(nextOccurrence({}, paris, instant('2027-01-01T00:00Z')), undefined);
  assert.equal(isPast({ start: undefined }, paris, instant('2027-01-01T00:00Z')), false);
});

test('a rule without end and without limit in time stops at the number asked for', () => {
  const dates = { start: '2000-01-01', recurrence: 'FREQ=DAILY' };
  const found = occurrences(dates, paris, { from: instant('2027-01-01T12:00Z'), limit: 3 });
  assert.deepEqual(
    found.map((one) => one.start.toString()),
    ['2027-01-01', '2027-01-02', '2027-01-03'],
  );
});
