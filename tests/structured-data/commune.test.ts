import assert from 'node:assert/strict';
import { test } from 'node:test';
import { city } from '../../src/structured-data/index.ts';
import { commune, origin } from '../commune.ts';

test('a commune with little is a city with its code, its address and where it lies', () => {
  assert.deepEqual(city(origin, commune()), {
    '@type': 'City',
    '@id': 'https://www.exemple.fr/vienne/civray/#commune',
    name: 'Civray',
    url: 'https://www.exemple.fr/vienne/civray/',
    identifier: { '@type': 'PropertyValue', propertyID: 'INSEE', value: '86078' },
    address: {
      '@type': 'PostalAddress',
      postalCode: '86400',
      addressLocality: 'Civray',
      addressRegion: 'Nouvelle-Aquitaine',
      addressCountry: 'FR',
    },
    containedInPlace: {
      '@type': 'AdministrativeArea',
      name: 'Vienne',
      containedInPlace: { '@type': 'AdministrativeArea', name: 'Nouvelle-Aquitaine' },
    },
  });
});

test('other names, sites, coordinates and the cover photo are said', () => {
  const file = 'media/halle.jpg';
  const variant = (format: 'avif' | 'webp', width: number) => ({
    format,
    width,
    name: `halle-${String(width)}.${format}`,
    file: '',
  });
  const variants = [variant('webp', 480), variant('webp', 1600), variant('avif', 1600)];
  const place = city(origin, {
    ...commune({
      alternateNames: ['Civrai'],
      website: 'https://www.civray.fr',
      socialLinks: ['https://social.exemple.fr/civray'],
      coordinates: { latitude: 46.15, longitude: 0.3 },
      cover: { file, alt: 'La halle', credit: 'Mairie' },
    }),
    pictures: new Map([[file, { width: 1600, height: 900, variants }]]),
  });
  assert.deepEqual(place.alternateName, ['Civrai']);
  assert.deepEqual(place.sameAs, ['https://www.civray.fr', 'https://social.exemple.fr/civray']);
  assert.deepEqual(place.geo, { '@type': 'GeoCoordinates', latitude: 46.15, longitude: 0.3 });
  assert.deepEqual(place.image, ['https://www.exemple.fr/vienne/civray/media/halle-1600.webp']);
});

test('with several postal codes, none is said to be the commune’s', () => {
  const { address } = city(origin, commune({ postalCodes: ['86400', '86510'] }));
  assert.ok(address && typeof address === 'object' && !('postalCode' in address));
});
