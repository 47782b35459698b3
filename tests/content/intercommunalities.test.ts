import assert from 'node:assert/strict';
import { test } from 'node:test';
import epci from '@etalab/decoupage-administratif/data/epci.json' with { type: 'json' };
import {
  intercommunalityOf,
  officialIntercommunality,
  sharedSlugs,
} from '../../src/content/intercommunalities.ts';
import { commune } from '../commune.ts';

function named(siren: string, name = 'Ma communauté') {
  return intercommunalityOf(commune({ intercommunality: { siren, name } }).profile);
}

test('an intercommunality bears its official name, whatever its communes call it', () => {
  assert.deepEqual(named('200070035'), {
    siren: '200070035',
    kind: 'Communauté de communes',
    name: 'Civraisien en Poitou',
    fullName: 'Communauté de communes du Civraisien en Poitou',
    ofName: 'du Civraisien en Poitou',
    slug: 'civraisien-en-poitou',
  });
});

test('one that the national list does not have bears the name and the number that it is given', () => {
  const found = named('999999999', 'Pays d’essai');
  assert.deepEqual([found?.name, found?.slug], ['Pays d’essai', '999999999']);
});

test('each intercommunality of France has an address of its own', () => {
  const slugs = epci.map(({ code, nom }) => officialIntercommunality(code, nom).slug);
  assert.equal(new Set(slugs).size, epci.length);
  const words = slugs.map((slug) => slug.replace(/-\d{9}$/, ''));
  const shared = words.filter((word, index) => words.indexOf(word) !== index);
  assert.deepEqual(new Set(shared), new Set(sharedSlugs));
});

test('a commune without an intercommunality has none', () => {
  assert.equal(intercommunalityOf(commune().profile), undefined);
});
