import assert from 'node:assert/strict';
import { test } from 'node:test';
import { menuOf, type MenuEntry } from '../src/menu.ts';
import { siteMapOf } from '../src/site-map.ts';
import { commune, directoryEntry, news, now, offer, page } from './commune.ts';

/** A menu as lines, what is under a word set back. */
function lines(entries: readonly MenuEntry[], indent = ''): string[] {
  return entries.flatMap(({ name, href, items }) => [
    `${indent}${name}${href === undefined ? ' ▾' : ''}`,
    ...lines(items, `${indent}  `),
  ]);
}

test('with almost nothing, the menu is a few links', () => {
  assert.deepEqual(menuOf(commune(), now), []);
  const small = { ...commune({ mairie: {} }), news: [news()] };
  assert.deepEqual(lines(menuOf(small, now)), ['Mairie', 'Actualités']);
});

test('what one looks for together is under one word; a word for one thing leads to it', () => {
  const full = { ...commune({ mairie: {} }), offers: [offer()], directory: [directoryEntry()] };
  assert.deepEqual(lines(menuOf(full, now)), [
    'Mairie',
    'Annuaire',
    'Vivre ici ▾',
    '  Vivre ici',
    '  Annonces',
  ]);
});

test('the pages of the mairie come last, by rank then by title, on three levels', () => {
  const pages = [
    page('zouaves'),
    page('histoire', { order: 1 }),
    page('rues', { parent: 'histoire' }),
    page('ponts', { parent: 'histoire' }),
    page('pont-neuf', { parent: 'ponts' }),
    page('accueil'),
  ];
  const entries = menuOf({ ...commune({ mairie: {} }), pages }, now);
  assert.deepEqual(lines(entries), [
    'Mairie',
    'histoire',
    '  ponts',
    '    pont-neuf',
    '  rues',
    'accueil',
    'zouaves',
  ]);
});

test('the site map has the things of each section', () => {
  const entries = siteMapOf({ ...commune(), news: [news()] }, now);
  assert.deepEqual(lines(entries), ['Actualités', '  Travaux rue du Pont']);
});
