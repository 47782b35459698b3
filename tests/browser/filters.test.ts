import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { buildSite } from '../../scripts/lib/build/site.ts';
import { root } from '../../scripts/lib/folders.ts';
import { serve } from '../../scripts/lib/server.ts';
import { network, profile, temporaryFolder, write } from '../scripts/small-network.ts';
import { axeFaults } from './axe.ts';
import { launch } from './chromium.ts';
import { watch } from './incidents.ts';

const folder = temporaryFolder();

/** Seventy concerts in each commune, one of them free: more than a page holds. */
function events(commune: string): [string, string][] {
  return Array.from({ length: 70 }, (_, index) => {
    const day = new Date(Date.UTC(2100, 0, 1 + index)).toISOString().slice(0, 10);
    const free = index === 69 ? 'free: true\n' : '';
    const text = `---\ntitle: Concert ${String(index)}\nkind: concert\nsummary: Un concert.\nstart: ${day}\n${free}---\n`;
    return [`vienne/${commune}/events/concert-${String(index)}.md`, text];
  });
}

function offer(title: string, kind: string, figures: string): string {
  return `---\ntitle: ${title}\nkind: ${kind}\nsummary: Une annonce.\nstate: open\npublished: 2027-01-01\nends: 2199-01-01\nvalidatedOn: 2027-01-01\ncontact: {phone: 05 49 00 00 00}\n${figures}---\n`;
}

function act(title: string, number: string, kind: string): string {
  return `---\ntitle: ${title}\n${kind}\nnumber: "${number}"\ndate: 2099-05-01\npublished: 2099-05-02\n---\n`;
}

write(join(folder, 'content'), {
  'network.yaml': network,
  'vienne/aubry/profile.yaml': profile('Aubry'),
  'vienne/belin/profile.yaml': profile('Belin').replace('86078', '86079'),
  ...Object.fromEntries([...events('aubry'), ...events('belin')]),
  'vienne/belin/events/marche.md':
    '---\ntitle: Marché\nkind: market\nsummary: Un marché.\nstart: 2100-06-01\n---\n',
  'vienne/belin/events/atelier.md':
    '---\ntitle: Atelier\nkind: workshop\nsummary: Un atelier.\nstart: 2100-06-02\n---\n',
  'vienne/aubry/offers/petite.md': offer('Petite maison', 'home', 'price: 60000\nsurface: 50\n'),
  'vienne/belin/offers/grande.md': offer('Grande maison', 'home', 'price: 200000\nsurface: 140\n'),
  'vienne/belin/offers/boulanger.md': offer('Boulanger', 'job', ''),
  'vienne/belin/acts/budget.md': act('Budget de l’été', '2099-001', 'kind: deliberation'),
  'vienne/belin/acts/rue.md': act('Circulation rue du Pont', '2099-002', 'kind: order'),
});
const dist = join(folder, 'dist');
const { problems } = await buildSite({
  content: join(folder, 'content'),
  cache: join(folder, 'cache'),
  dist,
  now: '2099-12-31T08:00:00Z',
  progress: () => undefined,
});
const site = await serve(dist, { port: 0, toml: join(root, 'netlify.toml') });
const { url } = site;
const browser = await launch();
after(async () => {
  await browser.close();
  await site.close();
});

async function open(path: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 800 },
    reducedMotion: 'reduce',
    javaScriptEnabled,
  });
  const page = await context.newPage();
  await page.goto(url + path);
  return page;
}

/** The titles that are in sight. */
const titles = async (page: Page) =>
  (await page.locator('[data-list] .row-title:visible').allTextContents()).map((one) => one.trim());
const count = (page: Page) => page.getByRole('status');

test('the network is right', () => {
  assert.deepEqual(problems, []);
});

test('a long list is filtered whole, the pages that follow included', async () => {
  const page = await open('/vienne/agenda/');
  const incidents = watch(page, url);
  assert.equal((await titles(page)).length, 60);
  await page.getByText('Filtrer').click();
  await page.getByLabel('Commune').selectOption('Belin');
  await page.getByText('72 résultats').waitFor();
  await page.getByLabel('Nature').selectOption('Marché');
  await page.getByText('1 résultat', { exact: true }).waitFor();
  assert.deepEqual(await titles(page), ['Marché']);
  assert.equal(await page.locator('[data-group]:visible').count(), 1, 'empty groups are gone');
  assert.equal(await page.locator('.pager').count(), 0, 'everything is here');
  await page.getByLabel('Nature').selectOption('Toutes');
  await page.getByLabel('Tarif').selectOption('Gratuit');
  await page.getByText('1 résultat', { exact: true }).waitFor();
  assert.deepEqual(await titles(page), ['Concert 69']);
  assert.deepEqual(await axeFaults(page), []);
  assert.deepEqual(incidents, []);
});

test('a month that two pages share has one heading once both are here', async () => {
  const headings = async (page: Page) => page.locator('[data-group]:visible h2').allTextContents();
  const page = await open('/vienne/agenda/');
  const first = await headings(page);
  const next = await headings(await open('/vienne/agenda/2/'));
  assert.equal(first.at(-1), next[0], 'the fixture cuts no month');
  await page.getByText('Filtrer').click();
  await page.locator('.pager').waitFor({ state: 'detached' });
  const all = await headings(page);
  assert.deepEqual(all, [...new Set(all)]);
  assert.equal((await titles(page)).length, 142);
});

test('the pages that follow have no filter, which would miss those before', async () => {
  const page = await open('/vienne/agenda/2/');
  assert((await titles(page)).length > 0);
  assert.equal(await page.getByText('Filtrer').count(), 0);
});

test('only what parts the lines is asked, with its choices in order', async () => {
  const page = await open('/vienne/agenda/');
  await page.getByText('Filtrer').click();
  await page.locator('.pager').waitFor({ state: 'detached' });
  assert.deepEqual(await page.getByLabel('Nature').locator('option').allTextContents(), [
    'Toutes',
    'Atelier, stage',
    'Concert',
    'Marché',
  ]);
  assert.equal(await page.getByLabel('Tarif').isVisible(), true);
  assert.equal(await page.getByLabel('Accès').isVisible(), false, 'nothing is accessible');
  const homes = await open('/vienne/annonces/logements/');
  await homes.getByText('Filtrer').click();
  assert.equal(await homes.getByLabel('Nature').isVisible(), false, 'all are homes');
  assert.equal(await homes.getByLabel('Commune').isVisible(), true);
});

test('a filter that finds nothing says so', async () => {
  const page = await open('/vienne/agenda/');
  await page.getByText('Filtrer').click();
  await page.getByLabel('Commune').selectOption('Aubry');
  await page.getByLabel('Nature').selectOption('Marché');
  await page.getByText('Aucun résultat').waitFor();
  assert.deepEqual(await titles(page), []);
});

test('offers are filtered by price and by surface, among those that say theirs', async () => {
  const page = await open('/vienne/annonces/');
  await page.getByText('Filtrer').click();
  await page.getByLabel('Prix ou loyer').fill('100000');
  await page.getByText('1 résultat', { exact: true }).waitFor();
  assert.deepEqual(await titles(page), ['Petite maison']);
  assert.deepEqual(await axeFaults(page), []);
  await page.getByLabel('Prix ou loyer').fill('');
  await page.getByLabel('Surface').fill('100');
  await page.getByText('1 résultat', { exact: true }).waitFor();
  assert.deepEqual(await titles(page), ['Grande maison']);
});

test('acts are filtered by a word of their title or number, accents or not, and by kind', async () => {
  const page = await open('/vienne/belin/conseil-municipal/actes/');
  const shown = () => page.locator('tbody th:visible').allTextContents();
  const clean = async () => (await shown()).map((one) => one.trim());
  await page.getByText('Filtrer').click();
  await page.getByLabel('Numéro ou objet').fill('ETE');
  await page.getByText('1 résultat', { exact: true }).waitFor();
  assert.deepEqual(await clean(), ['Budget de l’été']);
  await page.getByLabel('Numéro ou objet').fill('2099');
  await page.getByLabel('Nature').selectOption('Arrêté');
  await page.getByText('1 résultat', { exact: true }).waitFor();
  assert.deepEqual(await clean(), ['Circulation rue du Pont']);
  assert.equal(await page.getByLabel('Matière').isVisible(), false, 'no act has one');
  assert.deepEqual(await axeFaults(page), []);
});

test('filters answer to the keyboard alone', async () => {
  const page = await open('/vienne/annonces/');
  await page.getByText('Filtrer').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Aubry');
  await page.getByText('1 résultat', { exact: true }).waitFor();
  assert.deepEqual(await titles(page), ['Petite maison']);
  assert.equal(await count(page).textContent(), '1 résultat');
});

test('without JavaScript there is no filter, and each view and page has its link', async () => {
  const page = await open('/vienne/agenda/', false);
  assert.equal(await page.getByText('Filtrer').isVisible(), false);
  await page.getByText('Par nature').click();
  await page.getByRole('link', { name: 'Marché', exact: true }).first().click();
  assert.equal(new URL(page.url()).pathname, '/vienne/agenda/marches/');
  assert.deepEqual(await titles(page), ['Marché']);
  await page.goto(`${url}/vienne/agenda/`);
  await page.getByRole('link', { name: 'Page suivante' }).click();
  assert.equal(new URL(page.url()).pathname, '/vienne/agenda/2/');
});
