import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Place } from '../../src/model/index.ts';
import { locatedEvent } from '../../src/content/venues.ts';
import { communePlace, events } from '../../src/structured-data/index.ts';
import { commune, event, now, origin, place, today } from '../commune.ts';

const address = {
  '@type': 'PostalAddress',
  streetAddress: '2 rue du Pont',
  postalCode: '86400',
  addressLocality: 'Civray',
  addressRegion: 'Nouvelle-Aquitaine',
  addressCountry: 'FR',
};
const url = 'https://www.exemple.fr/vienne/civray/lieux/salle/';

test('a hall says what it holds, what it has and when it is open', () => {
  const hall = place({
    address: '2 rue du Pont',
    coordinates: { latitude: 46.15, longitude: 0.3 },
    capacity: 120,
    equipment: ['Cuisine'],
    hours: 'Mo 09:00-12:00',
    contact: { phone: '05 49 00 00 00' },
  });
  assert.deepEqual(communePlace(origin, commune(), hall, today), {
    '@type': 'EventVenue',
    '@id': `${url}#lieu`,
    url,
    name: 'Salle',
    description: 'Une salle.',
    address,
    geo: { '@type': 'GeoCoordinates', latitude: 46.15, longitude: 0.3 },
    containedInPlace: {
      '@type': 'City',
      '@id': 'https://www.exemple.fr/vienne/civray/#commune',
      name: 'Civray',
    },
    openingHoursSpecification: [
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['Monday'],
        opens: '09:00',
        closes: '12:00',
      },
    ],
    maximumAttendeeCapacity: 120,
    amenityFeature: [{ '@type': 'LocationFeatureSpecification', name: 'Cuisine', value: true }],
    telephone: '+33549000000',
  });
});

test('each kind has the type that says it best, and an example is not told', () => {
  const typeOf = (data: Partial<Place>) =>
    communePlace(origin, commune(), place(data), today)?.['@type'];
  assert.equal(typeOf({ kind: 'sports' }), 'SportsActivityLocation');
  assert.equal(typeOf({ kind: 'recycling' }), 'RecyclingCenter');
  assert.equal(typeOf({ kind: 'defibrillator' }), 'Place');
  assert.equal(typeOf({ example: true }), undefined);
});

test('an event in a place of the commune is where that place is', () => {
  const location = (data: Partial<Place>) => {
    const town = { ...commune(), places: [place({ address: '2 rue du Pont', ...data })] };
    const found = locatedEvent(town, event({ start: '2027-03-06', venue: 'salle' }));
    return events(origin, town, found, now)[0]?.location;
  };
  const hall = { '@type': 'EventVenue', name: 'Salle', address };
  assert.deepEqual(location({}), { ...hall, '@id': `${url}#lieu`, url });
  assert.deepEqual(location({ example: true }), hall);
});
