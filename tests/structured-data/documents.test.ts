import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digitalDocument } from '../../src/structured-data/index.ts';
import { commune, document, origin } from '../commune.ts';

const home = 'https://www.exemple.fr/vienne/civray/';
const pdf = {
  ...{ file: '/tmp/a.pdf', name: 'bulletin-0123.pdf', size: 2048, sha256: 'ab'.repeat(32) },
  ...{ pages: 8, hasText: true },
};
const place = { ...commune(), pdfs: new Map([['media/bulletin.pdf', pdf]]) };

test('a document says its day, its licence, who publishes it, and its file', () => {
  const url = `${home}documents/bulletin-12/`;
  const data = { summary: 'Le pont.', licence: 'Licence Ouverte 2.0' };
  assert.deepEqual(digitalDocument(origin, place, document(data)), {
    '@type': 'DigitalDocument',
    '@id': `${url}#document`,
    name: 'Bulletin municipal n° 12',
    description: 'Le pont.',
    url,
    genre: 'Bulletin municipal',
    inLanguage: 'fr',
    datePublished: '2027-02-01',
    license: { '@type': 'CreativeWork', name: 'Licence Ouverte 2.0' },
    encoding: {
      '@type': 'MediaObject',
      contentUrl: `${home}media/bulletin-0123.pdf`,
      encodingFormat: 'application/pdf',
      contentSize: '2048 B',
      sha256: 'ab'.repeat(32),
    },
    about: { '@type': 'City', '@id': `${home}#commune`, name: 'Civray' },
    publisher: { '@type': 'GovernmentOrganization', name: 'Mairie de Civray', url: home },
  });
});

test('an example says nothing to machines', () => {
  assert.equal(digitalDocument(origin, place, document({ example: true })), undefined);
});
