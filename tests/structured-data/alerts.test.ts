import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Alert } from '../../src/model/index.ts';
import { specialAnnouncement } from '../../src/structured-data/index.ts';
import { alert, commune, now, origin } from '../commune.ts';

const told = (data: Partial<Alert>) => specialAnnouncement(origin, commune(), alert(data), now);

test('an alert says from when to when, where, and that the mairie publishes it', () => {
  const home = 'https://www.exemple.fr/vienne/civray/';
  const url = `${home}alertes/crue/`;
  assert.deepEqual(told({ startTime: '08:00' }), {
    '@type': 'SpecialAnnouncement',
    '@id': `${url}#alerte`,
    name: 'La Charente monte',
    text: 'Du 27\u00a0février au 5\u00a0mars 2027, à partir de 8\u00a0h.',
    category: 'Vigilance',
    url,
    inLanguage: 'fr',
    datePosted: '2027-02-27T08:00:00+01:00',
    expires: '2027-03-06T00:00:00+01:00',
    spatialCoverage: { '@type': 'City', '@id': `${home}#commune`, name: 'Civray' },
    publisher: { '@type': 'GovernmentOrganization', name: 'Mairie de Civray', url: home },
  });
});

test('an alert that is over is not told, nor an example', () => {
  assert.equal(told({ end: '2027-02-28' }), undefined);
  assert.equal(told({ example: true }), undefined);
});
