import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Session } from '../../src/model/index.ts';
import { councilSession, legislation } from '../../src/structured-data/index.ts';
import { act, commune, origin, session, today } from '../commune.ts';

const home = 'https://www.exemple.fr/vienne/civray/';
const mairie = { '@type': 'GovernmentOrganization', name: 'Mairie de Civray', url: home };

test('an act says its number, its author, its day online and its file with its digest', () => {
  const url = `${home}conseil-municipal/actes/acte/`;
  const pdf = { file: '/a.pdf', name: 'budget-1f.pdf', size: 1200, sha256: 'ab12', pages: 2 };
  const place = { ...commune(), pdfs: new Map([['media/budget.pdf', { ...pdf, hasText: true }]]) };
  const author = { givenName: 'Camille', familyName: 'Exemple', role: 'Maire' };
  assert.deepEqual(legislation(origin, place, act({ author, file: 'media/budget.pdf' })), {
    '@type': 'Legislation',
    '@id': `${url}#acte`,
    name: 'Vote du budget',
    url,
    legislationIdentifier: '2027-011',
    legislationType: 'Délibération',
    legislationDate: '2027-02-12',
    datePublished: '2027-02-15',
    inLanguage: 'fr',
    legislationJurisdiction: { '@type': 'City', '@id': `${home}#commune`, name: 'Civray' },
    author: {
      '@type': 'Person',
      name: 'Camille Exemple',
      givenName: 'Camille',
      familyName: 'Exemple',
      jobTitle: 'Maire',
    },
    publisher: mairie,
    encoding: {
      '@type': 'LegislationObject',
      contentUrl: `${home}media/budget-1f.pdf`,
      encodingFormat: 'application/pdf',
      contentSize: '1200 B',
      sha256: 'ab12',
    },
  });
  assert.equal(legislation(origin, commune(), act({ example: true })), undefined);
});

const told = (data: Partial<Session>) => councilSession(origin, commune(), session(data), today);

test('a session to come is an event, free and open, on the clock of the commune', () => {
  const event = told({ time: '20:00', place: 'Salle du conseil' });
  assert.equal(event?.startDate, '2027-03-12T20:00:00+01:00');
  assert.equal(event.name, 'Conseil municipal du 12 mars 2027');
  assert.equal(event.isAccessibleForFree, true);
  assert.deepEqual(event.organizer, mairie);
  assert.equal(told({})?.startDate, '2027-03-12');
  assert.equal(told({ status: 'cancelled' })?.eventStatus, 'https://schema.org/EventCancelled');
});

test('a session that is past is no event any more, nor is an example', () => {
  assert.ok(told({ date: '2027-03-01' }));
  assert.equal(told({ date: '2027-02-28' }), undefined);
  assert.equal(told({ example: true }), undefined);
});
