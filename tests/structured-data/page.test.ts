import assert from 'node:assert/strict';
import { test } from 'node:test';
import { webPage } from '../../src/structured-data/index.ts';
import { commune, origin, page } from '../commune.ts';

test('a page of the mairie says what it is about; an example says nothing', () => {
  const home = 'https://www.exemple.fr/vienne/civray/';
  assert.deepEqual(webPage(origin, commune(), page('histoire')), {
    '@type': 'WebPage',
    '@id': `${home}pages/histoire/#page`,
    name: 'histoire',
    description: 'Une page.',
    url: `${home}pages/histoire/`,
    inLanguage: 'fr',
    about: { '@type': 'City', '@id': `${home}#commune`, name: 'Civray' },
  });
  assert.equal(webPage(origin, commune(), page('histoire', { example: true })), undefined);
});
