import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breadcrumbs, webSite } from '../../src/structured-data/index.ts';
import { origin } from '../commune.ts';

test('the site says its name, address, language and publisher', () => {
  const site = webSite({
    name: 'Beffroi',
    url: origin,
    tagline: 'Nos communes',
    description: 'Les sites de nos communes.',
    publisher: { name: 'L’association' },
  });
  assert.deepEqual(site, {
    '@type': 'WebSite',
    '@id': 'https://www.exemple.fr/#site',
    url: 'https://www.exemple.fr/',
    name: 'Beffroi',
    description: 'Les sites de nos communes.',
    inLanguage: 'fr',
    publisher: { '@type': 'Organization', name: 'L’association' },
  });
});

test('breadcrumbs count from one, and the current page has no address', () => {
  const trail = breadcrumbs(origin, [
    { name: 'Accueil', path: '/' },
    { name: 'Vienne', path: '/vienne/' },
    { name: 'Civray', path: '/vienne/civray/' },
  ]);
  assert.deepEqual(trail.itemListElement, [
    { '@type': 'ListItem', position: 1, name: 'Accueil', item: 'https://www.exemple.fr/' },
    { '@type': 'ListItem', position: 2, name: 'Vienne', item: 'https://www.exemple.fr/vienne/' },
    { '@type': 'ListItem', position: 3, name: 'Civray' },
  ]);
});
