import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesOf, sectionsOf } from '../../src/content/pages.ts';
import type { Commune } from '../../src/content/commune.ts';
import { countServices, servicesOf } from '../../src/content/settle.ts';
import { ambassador, commune, directoryEntry, now, offer } from '../commune.ts';

const list = '/vienne/civray/vivre-ici/';

/** Its pages under « Vivre ici », each with whether search engines may keep it. */
function settlePages(parts: Partial<Commune>): Record<string, boolean> {
  const pages = pagesOf({ ...commune(), ...parts }, now);
  const own = pages.filter(({ path }) => path.startsWith(list));
  return Object.fromEntries(own.map(({ path, indexed }) => [path, indexed]));
}

test('a commune has the page once something makes one come', () => {
  assert.deepEqual(settlePages({}), {});
  assert.deepEqual(settlePages({ offers: [offer({ kind: 'volunteering' })] }), {});
  assert.deepEqual(settlePages({ offers: [offer({ ends: '2027-02-28' })] }), {});
  assert.deepEqual(settlePages({ offers: [offer({ kind: 'home' })] }), { [list]: true });
  assert.deepEqual(settlePages({ directory: [directoryEntry()] }), { [list]: true });
  assert.deepEqual(settlePages({ ambassadors: [ambassador()] }), {
    [list]: true,
    [`${list}camille/`]: true,
  });
});

test('the page is in the menu, and out of search engines when all that it has are examples', () => {
  const ambassadors = [ambassador({ example: true })];
  assert.deepEqual(sectionsOf({ ...commune(), ambassadors }, now), ['ambassadors']);
  assert.deepEqual(sectionsOf({ ...commune(), offers: [offer()] }, now), ['offers', 'ambassadors']);
  assert.deepEqual(settlePages({ ambassadors }), { [list]: false, [`${list}camille/`]: false });
  assert.equal(settlePages({ ambassadors, offers: [offer()] })[list], true);
});

test('what one finds is counted by what one looks for, all places together', () => {
  const here = countServices([
    directoryEntry(),
    directoryEntry({ kind: 'craft' }),
    directoryEntry({ kind: 'health' }),
  ]);
  assert.deepEqual(here, { shop: 1, craft: 1, health: 1 });
  assert.deepEqual(servicesOf([here, {}, { shop: 3, association: 12 }]), [
    { title: 'Santé', count: 1, kinds: ['health'] },
    { title: 'Commerces, artisans, producteurs', count: 5, kinds: ['shop', 'craft'] },
    { title: 'Associations', count: 12, kinds: ['association'] },
  ]);
});
