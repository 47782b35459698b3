import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import type { Offer } from '../../src/model/index.ts';
import { offer as offerNode } from '../../src/structured-data/index.ts';
import { commune, offer, origin, overseas, today } from '../commune.ts';

function told(data: Partial<Offer>, { day = today, html = '', where = commune() } = {}) {
  return offerNode(origin, where, { ...offer(data), html }, day);
}

const url = 'https://www.exemple.fr/vienne/civray/annonces/annonce/';
const address = {
  '@type': 'PostalAddress',
  postalCode: '86400',
  addressLocality: 'Civray',
  addressRegion: 'Nouvelle-Aquitaine',
  addressCountry: 'FR',
};
const place = { '@type': 'Place', name: 'Civray', address };

test('a job has what Google requires, and its last day whole', () => {
  assert.deepEqual(told({}), {
    '@type': 'JobPosting',
    '@id': `${url}#annonce`,
    url,
    title: 'Secrétaire de mairie',
    description: 'Un poste à la mairie.',
    datePosted: '2027-02-01',
    validThrough: '2027-03-31T23:59:59+02:00',
    hiringOrganization: { '@type': 'Organization', name: 'Mairie de Civray' },
    jobLocation: place,
  });
});

test('a job says its full text, employer, contract and salary', () => {
  const job = told(
    {
      contact: { name: 'EHPAD Les Tilleuls' },
      proposedBy: 'La commune',
      employment: 'seasonal',
      salary: { min: 1800, max: 2100, per: 'month' },
    },
    { html: '<p>Un beau métier.</p>', where: overseas() },
  );
  assert.ok(job?.['@type'] === 'JobPosting');
  assert.equal(job.description, '<p>Un beau métier.</p>');
  assert.deepEqual(job.hiringOrganization, { '@type': 'Organization', name: 'EHPAD Les Tilleuls' });
  assert.equal(job.employmentType, 'TEMPORARY');
  assert.equal(job.validThrough, '2027-03-31T23:59:59-04:00');
  assert.deepEqual(job.baseSalary, {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: { '@type': 'QuantitativeValue', minValue: 1800, maxValue: 2100, unitText: 'MONTH' },
  });
});

test('a home to let is a listing of an offer by the month, about an accommodation', () => {
  assert.deepEqual(told({ kind: 'home', title: 'Maison', surface: 80, rooms: 4, rent: 450 }), {
    '@type': 'RealEstateListing',
    '@id': `${url}#annonce`,
    url,
    name: 'Maison',
    description: 'Un poste à la mairie.',
    datePosted: '2027-02-01',
    expires: '2027-03-31',
    mainEntity: {
      '@type': 'Offer',
      businessFunction: [{ '@id': 'http://purl.org/goodrelations/v1#LeaseOut' }],
      priceSpecification: {
        '@type': 'UnitPriceSpecification',
        price: 450,
        priceCurrency: 'EUR',
        unitCode: 'MON',
      },
      validFrom: '2027-02-01',
      validThrough: '2027-03-31',
    },
    about: {
      ...place,
      '@type': 'Accommodation',
      floorSize: { '@type': 'QuantitativeValue', value: 80, unitCode: 'MTK' },
      numberOfRooms: 4,
    },
  });
});

test('land and premises for sale are listings about a place of a given surface', () => {
  for (const kind of ['land', 'premises'] as const) {
    const listing = told({ kind, surface: 600, price: 12_000 });
    assert.ok(listing?.['@type'] === 'RealEstateListing');
    const additionalProperty = {
      '@type': 'PropertyValue',
      name: 'Surface',
      value: 600,
      unitCode: 'MTK',
    };
    assert.deepEqual(listing.about, { ...place, additionalProperty });
    assert.deepEqual(listing.mainEntity, {
      '@type': 'Offer',
      businessFunction: [{ '@id': 'http://purl.org/goodrelations/v1#Sell' }],
      price: 12_000,
      priceCurrency: 'EUR',
      validFrom: '2027-02-01',
      validThrough: '2027-03-31',
    });
  }
});

test('a business to take over is an offer, even without a price', () => {
  assert.deepEqual(told({ kind: 'takeover', title: 'Boulangerie' }), {
    '@type': 'Offer',
    '@id': `${url}#annonce`,
    url,
    name: 'Boulangerie',
    description: 'Un poste à la mairie.',
    category: 'Commerce à reprendre',
    availableAtOrFrom: place,
    validFrom: '2027-02-01',
    validThrough: '2027-03-31',
  });
});

test('an offer is told until its last day, unless it is taken or an example', () => {
  const on = (day: string) => told({}, { day: Temporal.PlainDate.from(day) })?.['@type'];
  assert.equal(on('2027-03-31'), 'JobPosting');
  assert.equal(on('2027-04-01'), undefined);
  for (const kind of ['job', 'home', 'takeover'] as const) {
    assert.equal(told({ kind, state: 'filled' }), undefined);
    assert.equal(told({ kind, example: true }), undefined);
  }
});

test('a project, a stall and volunteering are not told', () => {
  for (const kind of ['project', 'stall', 'volunteering'] as const)
    assert.equal(told({ kind }), undefined);
});
