import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event } from '../../src/model/index.ts';
import { events } from '../../src/structured-data/index.ts';
import { commune, event, now, origin, overseas } from '../commune.ts';

function told(data: Partial<Event>, where = commune()) {
  return events(origin, where, event(data), now);
}

function dates(data: Partial<Event>, where = commune()) {
  return told(data, where).map(({ startDate, endDate }) => [startDate, endDate]);
}

test('an event has what Google requires and what is known of it', () => {
  assert.deepEqual(
    told({
      start: '2027-07-14',
      startTime: '20:30',
      endTime: '02:00',
      place: {
        name: 'Halle',
        address: 'Place Leclerc',
        coordinates: { latitude: 46.1, longitude: 0.3 },
      },
      organizer: { name: 'Comité des fêtes', phone: '05 49 00 00 00' },
      free: true,
    }),
    [
      {
        '@type': 'Event',
        '@id': 'https://www.exemple.fr/vienne/civray/agenda/bal/#2027-07-14T20:30:00+02:00',
        name: 'Bal',
        description: 'Un bal.',
        url: 'https://www.exemple.fr/vienne/civray/agenda/bal/',
        startDate: '2027-07-14T20:30:00+02:00',
        endDate: '2027-07-15T02:00:00+02:00',
        eventStatus: 'https://schema.org/EventScheduled',
        eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
        location: {
          '@type': 'Place',
          name: 'Halle',
          address: {
            '@type': 'PostalAddress',
            streetAddress: 'Place Leclerc',
            postalCode: '86400',
            addressLocality: 'Civray',
            addressRegion: 'Nouvelle-Aquitaine',
            addressCountry: 'FR',
          },
          geo: { '@type': 'GeoCoordinates', latitude: 46.1, longitude: 0.3 },
        },
        organizer: {
          '@type': 'Organization',
          name: 'Comité des fêtes',
          telephone: '+33549000000',
        },
        isAccessibleForFree: true,
        offers: {
          '@type': 'Offer',
          price: 0,
          priceCurrency: 'EUR',
          url: 'https://www.exemple.fr/vienne/civray/agenda/bal/',
        },
      },
    ],
  );
});

test('times have the offset of their day and of the commune; days have none', () => {
  const winter = { start: '2027-12-24', startTime: '18:00' };
  assert.deepEqual(dates(winter), [['2027-12-24T18:00:00+01:00', undefined]]);
  assert.deepEqual(dates(winter, overseas()), [['2027-12-24T18:00:00-04:00', undefined]]);
  assert.deepEqual(dates({ start: '2027-07-10', end: '2027-07-12' }), [
    ['2027-07-10', '2027-07-12'],
  ]);
  assert.deepEqual(dates({ start: '2027-07-10' }), [['2027-07-10', undefined]]);
});

test('each written date is an event, the past ones too', () => {
  const otherDates = [{ start: '2027-04-02', startTime: '15:00', endTime: '17:00' }];
  assert.deepEqual(dates({ start: '2026-04-01', otherDates }), [
    ['2026-04-01', undefined],
    ['2027-04-02T15:00:00+02:00', '2027-04-02T17:00:00+02:00'],
  ]);
});

test('a rule gives its next ten dates, at the same hour in summer and in winter', () => {
  const weekly = dates({ start: '2026-01-05', startTime: '09:00', recurrence: 'FREQ=WEEKLY' });
  assert.equal(weekly.length, 10);
  assert.deepEqual(weekly[0], ['2027-03-01T09:00:00+01:00', undefined]);
  assert.deepEqual(weekly[4], ['2027-03-29T09:00:00+02:00', undefined]);
});

test('without a known date, or as an example, nothing is told', () => {
  assert.deepEqual(told({ datesToCome: 'en août' }), []);
  assert.deepEqual(told({ start: '2027-07-14', example: true }), []);
});

test('a cancelled or postponed event keeps its dates', () => {
  const otherDates = [{ start: '2027-07-15' }];
  const statuses = (status: Event['status']) =>
    told({ start: '2027-07-14', otherDates, status }).map(({ eventStatus }) => eventStatus);
  const cancelled = 'https://schema.org/EventCancelled';
  const postponed = 'https://schema.org/EventPostponed';
  assert.deepEqual(statuses('cancelled'), [cancelled, cancelled]);
  assert.deepEqual(statuses('postponed'), [postponed, postponed]);
});

test('a moved event tells the date before, for its first date only', () => {
  const moved = told({
    start: '2027-07-14',
    otherDates: [{ start: '2027-07-15' }],
    status: 'moved',
    previousStart: '2027-07-07',
  });
  assert.deepEqual(
    moved.map(({ eventStatus, previousStartDate }) => [eventStatus, previousStartDate]),
    [
      ['https://schema.org/EventRescheduled', '2027-07-07'],
      ['https://schema.org/EventScheduled', undefined],
    ],
  );
});

test('a postponed event without a new date is told at its old one', () => {
  const [postponed] = told({
    datesToCome: 'à l’automne',
    status: 'postponed',
    previousStart: '2027-07-14',
  });
  assert.equal(postponed?.startDate, '2027-07-14');
  assert.equal(postponed.eventStatus, 'https://schema.org/EventPostponed');
});

test('without a place, the commune is the place; a price in words is no amount', () => {
  const booking = 'https://billets.exemple.fr';
  const [one] = told({ start: '2027-07-14', price: '5 € sur place', booking });
  assert.deepEqual(one?.location, {
    '@type': 'Place',
    name: 'Civray',
    address: {
      '@type': 'PostalAddress',
      postalCode: '86400',
      addressLocality: 'Civray',
      addressRegion: 'Nouvelle-Aquitaine',
      addressCountry: 'FR',
    },
  });
  assert.deepEqual(one.offers, { '@type': 'Offer', url: booking });
  assert.equal(told({ start: '2027-07-14' })[0]?.offers, undefined);
});
