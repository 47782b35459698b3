import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Heritage } from '../../src/model/index.ts';
import { heritagePlace } from '../../src/structured-data/index.ts';
import { commune, heritage, origin, today } from '../commune.ts';

function place(data: Partial<Heritage>) {
  return heritagePlace(origin, commune(), heritage(data), today);
}

test('a building to visit is an attraction and a landmark, with all that is known of it', () => {
  const church = place({
    visit: 'free',
    address: 'Place du Général-de-Gaulle',
    coordinates: { latitude: 46.148, longitude: 0.295 },
    protection: { decisions: [{ status: 'classified' }], merimee: 'PA00105383' },
    website: 'https://eglise.exemple.fr',
    phone: '05 49 00 00 00',
    hours: 'Su 10:00-18:00',
  });
  assert.deepEqual(church, {
    '@type': ['TouristAttraction', 'LandmarksOrHistoricalBuildings'],
    '@id': 'https://www.exemple.fr/vienne/civray/patrimoine/eglise/#lieu',
    name: 'Église',
    description: 'Une église.',
    url: 'https://www.exemple.fr/vienne/civray/patrimoine/eglise/',
    sameAs: 'https://eglise.exemple.fr',
    identifier: { '@type': 'PropertyValue', propertyID: 'Mérimée', value: 'PA00105383' },
    address: {
      '@type': 'PostalAddress',
      streetAddress: 'Place du Général-de-Gaulle',
      postalCode: '86400',
      addressLocality: 'Civray',
      addressRegion: 'Nouvelle-Aquitaine',
      addressCountry: 'FR',
    },
    geo: { '@type': 'GeoCoordinates', latitude: 46.148, longitude: 0.295 },
    containedInPlace: {
      '@type': 'City',
      '@id': 'https://www.exemple.fr/vienne/civray/#commune',
      name: 'Civray',
    },
    publicAccess: true,
    openingHoursSpecification: [
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['Sunday'],
        opens: '10:00',
        closes: '18:00',
      },
    ],
    telephone: '+33549000000',
  });
});

test('what cannot be entered is no attraction, and a natural site no building', () => {
  const types = (data: Partial<Heritage>) => {
    const found = place(data);
    return [found?.['@type'], found?.publicAccess];
  };
  const landmark = 'LandmarksOrHistoricalBuildings';
  assert.deepEqual(types({}), [landmark, undefined]);
  assert.deepEqual(types({ visit: 'outside' }), [landmark, false]);
  assert.deepEqual(types({ visit: 'private' }), [landmark, false]);
  assert.deepEqual(types({ kind: 'nature' }), ['Place', undefined]);
  assert.deepEqual(types({ kind: 'nature', visit: 'guided' }), ['TouristAttraction', true]);
});

test('a craft is no place, and an example is not told', () => {
  assert.equal(place({ kind: 'craft' }), undefined);
  assert.equal(place({ example: true }), undefined);
});
