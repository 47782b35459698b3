import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import type { Commune } from '../../src/content/commune.ts';
import { endsAt, occurrences, startsAt, type Occurrence } from '../../src/dates/occurrences.ts';
import { timeZoneOf } from '../../src/dates/zones.ts';
import { communeFeeds, type FileDates } from '../../src/feeds/index.ts';
import type { Event, Profile } from '../../src/model/index.ts';
import { commune, event, now, overseas } from '../commune.ts';
import { readCalendar } from './calendars.ts';
import { network } from './network.ts';

const midnight = now.startOfDay();

function agendaOf(town: Commune, dates: FileDates = {}) {
  const files = communeFeeds({ network, commune: town, now: midnight, dates });
  const text = files.find(({ path }) => path.endsWith('/agenda.ics'))?.text;
  return text === undefined ? undefined : readCalendar(text);
}

function eventsOf(data: Partial<Event>, dates: FileDates = {}, profile: Partial<Profile> = {}) {
  return agendaOf({ ...commune(profile), events: [event(data)] }, dates)?.events ?? [];
}

test('an event says when, where and what it is', () => {
  const [read, ...more] = eventsOf({
    start: '2027-07-10',
    startTime: '14:00',
    endTime: '18:00',
    place: {
      name: 'Salle des fêtes',
      address: '2 rue du Pont',
      coordinates: { latitude: 46.15, longitude: 0 },
    },
    organizer: { name: 'Comité ; des "fêtes", et autres', email: 'comite@example.org' },
  });
  assert.equal(more.length, 0);
  assert.deepEqual(read?.times(), [
    { start: '2027-07-10T12:00:00.000Z', end: '2027-07-10T16:00:00.000Z' },
  ]);
  const { values } = read;
  assert.equal(values['location'], 'Salle des fêtes, 2 rue du Pont, Civray');
  assert.equal(values['geo'], '46.15,0');
  assert.equal(values['url'], 'https://www.exemple.fr/vienne/civray/agenda/bal/');
  assert.match(values['description'] ?? '', /^Un bal\.\n\nhttps:/u);
  assert.equal(values['categories'], 'Fête');
  assert.equal(values['organizer'], 'mailto:comite@example.org');
  assert.equal(values['status'], 'CONFIRMED');
});

test('whole days end on the day after the last', () => {
  const [read] = eventsOf({ start: '2027-07-10', end: '2027-07-11' });
  assert.deepEqual(read?.times(), [{ start: '2027-07-10', end: '2027-07-12' }]);
});

test('an evening ends the next day, and an end that nobody said is not invented', () => {
  const [evening] = eventsOf({ start: '2027-07-10', startTime: '21:00', endTime: '02:00' });
  assert.deepEqual(evening?.times(), [
    { start: '2027-07-10T19:00:00.000Z', end: '2027-07-11T00:00:00.000Z' },
  ]);
  const [open] = eventsOf({ start: '2027-07-10', startTime: '21:00' });
  assert.equal(open?.values['dtend'], undefined);
});

const rules: Record<string, Partial<Event>> = {
  'every week, across summer time': { recurrence: 'FREQ=WEEKLY;BYDAY=FR', start: '2027-03-05' },
  'with days left out': {
    recurrence: 'FREQ=WEEKLY;BYDAY=FR;UNTIL=20271126',
    start: '2027-10-01',
    exceptDates: ['2027-10-29', '2027-11-05'],
  },
  'until a day, included': { recurrence: 'FREQ=DAILY;UNTIL=20270330', start: '2027-03-26' },
  'a number of times': { recurrence: 'FREQ=MONTHLY;BYDAY=-1SU;COUNT=9', start: '2027-02-28' },
  'each year': { recurrence: 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', start: '2027-03-28' },
  'every other week': { recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU', start: '2027-03-06' },
};
const hours = {
  'at night': { startTime: '22:00', endTime: '01:30' },
  'in the morning': { startTime: '08:00', endTime: '12:30' },
  'without times': {},
};

for (const [rule, dates] of Object.entries(rules))
  for (const [when, times] of Object.entries(hours))
    test(`a rule gives the same times in a calendar program: ${rule}, ${when}`, () => {
      const data = { ...dates, ...times };
      const own = occurrences(data, 'Europe/Paris', { from: { epochMilliseconds: 0 }, limit: 40 });
      const [read] = eventsOf(data);
      assert.deepEqual(read?.times(40), own.map(timesOf));
      assert(own.length > 3);
    });

function timesOf(one: Occurrence) {
  if (!one.startTime)
    return { start: one.start.toString(), end: one.end.add({ days: 1 }).toString() };
  const text = (moment: { epochMilliseconds: number }) =>
    new Date(moment.epochMilliseconds).toISOString();
  return { start: text(startsAt(one)), end: text(endsAt(one)) };
}

test('every time zone of France is told, under its own name', () => {
  const codes = ['86', '971', '972', '973', '974', '975', '976', '977', '978', '986', '987', '988'];
  for (const code of codes) {
    const zone = timeZoneOf(code);
    const data = { start: '2027-07-10', startTime: '14:00', endTime: '15:00' };
    const [read] = agendaOf({ ...overseas(), zone, events: [event(data)] })?.events ?? [];
    const noon = Temporal.ZonedDateTime.from(`2027-07-10T14:00[${zone}]`);
    assert.equal(read?.times()[0]?.start, new Date(noon.epochMilliseconds).toISOString(), zone);
  }
});

test('what does not take place is cancelled, in words too', () => {
  const [cancelled] = eventsOf({ start: '2027-07-10', status: 'cancelled', statusNote: 'Orage.' });
  assert.equal(cancelled?.values['status'], 'CANCELLED');
  assert.equal(cancelled.summary, 'Annulé\u202f: Bal');
  assert.match(cancelled.values['description'] ?? '', /Annulé\. Orage\./u);
  const [postponed] = eventsOf({
    datesToCome: 'en août',
    status: 'postponed',
    previousStart: '2027-07-10',
  });
  assert.equal(postponed?.values['status'], 'CANCELLED');
  assert.equal(postponed.times()[0]?.start, '2027-07-10');
  const [moved] = eventsOf({
    start: '2027-07-17',
    status: 'moved',
    previousStart: '2027-07-10',
  });
  assert.equal(moved?.values['status'], 'CONFIRMED');
  assert.equal(moved.times()[0]?.start, '2027-07-17');
});

test('an example, a date to come and what is over for a year are in no calendar', () => {
  assert.deepEqual(eventsOf({ start: '2027-07-10', example: true }), []);
  assert.deepEqual(eventsOf({ datesToCome: 'en août' }), []);
  assert.deepEqual(eventsOf({ start: '2026-02-20' }), []);
  assert.equal(eventsOf({ start: '2026-03-20' }).length, 1, 'a subscriber keeps a history');
  assert.equal(eventsOf({ start: '2020-01-03', recurrence: 'FREQ=WEEKLY;BYDAY=FR' }).length, 1);
});

test('each other date is an event, whose name does not depend on the others', () => {
  const dates = ['2027-08-21', '2027-08-28', '2027-09-04'];
  const uidsOf = (days: readonly string[]) =>
    eventsOf({ start: '2027-07-10', otherDates: days.map((start) => ({ start })) }).map(
      ({ uid }) => uid,
    );
  const all = uidsOf(dates);
  assert.equal(new Set(all).size, 4);
  assert.deepEqual(
    uidsOf(dates.slice(1)),
    all.filter((uid) => !uid.includes('20270821')),
  );
});

test('an event keeps its name when it, or its commune, is renamed', () => {
  const start = '2027-07-10';
  const uid = eventsOf({ start })[0]?.uid;
  const town = { ...commune(), events: [{ ...event({ start, aliases: ['bal'] }), slug: 'fete' }] };
  assert.equal(agendaOf(town)?.events[0]?.uid, uid);
  const renamed = {
    ...commune({ aliases: ['civray'] }),
    id: { department: 'vienne', commune: 'civray-sur-charente' },
    events: [event({ start })],
  };
  assert.equal(agendaOf(renamed)?.events[0]?.uid, uid);
});

test('each commit of an event is a new revision of it', () => {
  const start = '2027-07-10';
  const revisionAt = (date?: string) => {
    const dates: FileDates = date === undefined ? {} : { 'vienne/civray/bal.md': date };
    const values = eventsOf({ start }, dates)[0]?.values;
    return { number: Number(values?.['sequence']), stamp: values?.['dtstamp'] };
  };
  const [first, second] = ['2027-02-01T10:00:30.000Z', '2027-02-01T10:01:30.000Z'].map(revisionAt);
  assert(first && second);
  assert.equal(first.stamp, '2027-02-01T10:00:30Z');
  assert.equal(second.number, first.number + 1);
  assert.deepEqual(revisionAt(), { number: 0, stamp: '2020-01-01T00:00:00Z' });
});

test('lines are folded to 75 bytes, whatever the letters', () => {
  const town = {
    ...commune(),
    events: [event({ start: '2027-07-10', summary: 'é€😀'.repeat(40) })],
  };
  const files = communeFeeds({ network, commune: town, now: midnight, dates: {} });
  const text = files.find(({ path }) => path.endsWith('/agenda.ics'))?.text ?? '';
  for (const line of text.split('\r\n')) assert(Buffer.byteLength(line) <= 75, line);
  assert.equal(text.replaceAll('\r\n', '').includes('\n'), false);
});
