import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DirectoryEntry } from '../../src/model/index.ts';
import { directoryPlace } from '../../src/structured-data/index.ts';
import { commune, directoryEntry, origin, today } from '../commune.ts';

const told = (data: Partial<DirectoryEntry>) =>
  directoryPlace(origin, commune(), directoryEntry(data), today);

const url = 'https://www.exemple.fr/vienne/civray/annuaire/fiche/';
const address = {
  '@type': 'PostalAddress',
  postalCode: '86400',
  addressLocality: 'Civray',
  addressRegion: 'Nouvelle-Aquitaine',
  addressCountry: 'FR',
};
const areaServed = {
  '@type': 'City',
  '@id': 'https://www.exemple.fr/vienne/civray/#commune',
  name: 'Civray',
};

test('a shop says where it is, when it opens, how to reach it and to get in', () => {
  const place = told({
    summary: 'Du pain.',
    address: '3 place de la Halle',
    coordinates: { latitude: 46.1, longitude: 0.3 },
    hours: 'Tu-Sa 07:00-13:00',
    wheelchair: 'yes',
    contact: { phone: '05 49 00 00 11', email: 'pain@example.org', url: 'https://example.org/' },
    person: 'Camille Daccord',
    consent: true,
  });
  assert.deepEqual(place, {
    '@type': 'Bakery',
    '@id': `${url}#fiche`,
    name: 'Au bon pain',
    description: 'Du pain.',
    url,
    sameAs: 'https://example.org/',
    telephone: '+33549000011',
    email: 'pain@example.org',
    areaServed,
    address: { ...address, streetAddress: '3 place de la Halle' },
    geo: { '@type': 'GeoCoordinates', latitude: 46.1, longitude: 0.3 },
    openingHoursSpecification: [
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
        opens: '07:00',
        closes: '13:00',
      },
    ],
    amenityFeature: {
      '@type': 'LocationFeatureSpecification',
      name: 'Accès en fauteuil roulant',
      value: true,
    },
  });
});

test('an association is an organization, and its hours are those of where it meets', () => {
  const club = told({ kind: 'association', activity: 'Café des parents', wheelchair: 'no' });
  assert.deepEqual(club, {
    '@type': 'NGO',
    '@id': `${url}#fiche`,
    name: 'Au bon pain',
    description: 'Café des parents',
    url,
    areaServed,
    location: {
      '@type': 'Place',
      name: 'Au bon pain',
      address,
      amenityFeature: {
        '@type': 'LocationFeatureSpecification',
        name: 'Accès en fauteuil roulant',
        value: false,
      },
    },
  });
});

test('access with help is neither yes nor no', () => {
  assert(!('amenityFeature' in (told({ wheelchair: 'limited' }) ?? {})));
});

test('an example is not told', () => {
  assert.equal(told({ example: true }), undefined);
});

const types: readonly [DirectoryEntry['kind'], string, string][] = [
  ['shop', 'Librairie', 'Store'],
  ['shop', 'Pharmacie', 'Pharmacy'],
  ['producer', 'Miel, confitures', 'LocalBusiness'],
  ['craft', 'Plomberie, chauffage', 'HomeAndConstructionBusiness'],
  ['craft', 'Photographie', 'LocalBusiness'],
  ['restaurant', 'Café, restaurant le midi', 'Restaurant'],
  ['restaurant', 'Café, tabac', 'CafeOrCoffeeShop'],
  ['lodging', 'Gîte de groupe', 'LodgingBusiness'],
  ['lodging', 'Chambre d’hôtes', 'BedAndBreakfast'],
  ['health', 'Infirmière', 'MedicalBusiness'],
  ['health', 'Médecin généraliste', 'Physician'],
  ['school', 'École maternelle et élémentaire', 'School'],
  ['school', 'Micro-crèche', 'ChildCare'],
  ['service', 'Agence postale communale', 'PostOffice'],
  ['service', 'Maison France services', 'GovernmentOffice'],
];

for (const [kind, activity, type] of types)
  test(`« ${activity} » (${kind}) is a ${type}`, () => {
    assert.equal(told({ kind, activity })?.['@type'], type);
  });
