import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { News } from '../../src/model/index.ts';
import { newsArticle } from '../../src/structured-data/index.ts';
import { commune, news, origin, today } from '../commune.ts';

const told = (data: Partial<News>) => newsArticle(origin, commune(), news(data), today);

const home = 'https://www.exemple.fr/vienne/civray/';
const mairie = { '@type': 'GovernmentOrganization', name: 'Mairie de Civray', url: home };

test('news say their day, what they are about, and that the mairie publishes them', () => {
  const url = `${home}actualites/travaux/`;
  assert.deepEqual(told({ expires: '2027-03-01' }), {
    '@type': 'NewsArticle',
    '@id': `${url}#actualite`,
    headline: 'Travaux rue du Pont',
    description: 'La rue est fermée.',
    url,
    articleSection: 'Travaux et voirie',
    inLanguage: 'fr',
    datePublished: '2027-02-15',
    expires: '2027-03-01',
    about: { '@type': 'City', '@id': `${home}#commune`, name: 'Civray' },
    author: mairie,
    publisher: mairie,
  });
});

test('news stay told when they are old, not when their time is over, nor an example', () => {
  assert.equal(told({ published: '2020-01-01' })?.datePublished, '2020-01-01');
  assert.equal(told({ expires: '2027-02-28' }), undefined);
  assert.equal(told({ example: true }), undefined);
});
