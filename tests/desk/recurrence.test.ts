import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { choose, fillEvent, publish, save } from './acts.ts';
import { startDeskSite } from './desk-site.ts';

const site = await startDeskSite();

const repetition = (page: Page) => page.getByRole('combobox', { name: /^Répétition/ });

test('what comes back does so on the day of its event', async () => {
  const page = await site.open(await site.person(), 'collections/vienne--civray--events/new');
  await fillEvent(page, { title: 'Marché des lampions', day: '2026-12-12' });
  await repetition(page).selectOption({ label: 'Chaque semaine' });
  await page.getByText('Revient chaque samedi.').waitFor();
  await save(page);
  await publish(page);
  const text = site.published('events/marche-des-lampions.md');
  assert.match(text, /^recurrence: FREQ=WEEKLY;BYDAY=SA$/m);

  const again = await site.open(
    await site.person(),
    'collections/vienne--civray--events/entries/marche-des-lampions',
  );
  await repetition(again).selectOption({ label: 'Chaque mois' });
  await again.getByText('Le 12 du mois').waitFor();
});

/** Adds a collection to the sheet that is open. */
async function addCollection(page: Page, title: string, start: string, often: string) {
  await page.getByRole('button', { name: 'Ajouter\u202f: collecte' }).click();
  await page
    .getByLabel(/^Ce qui est collecté/)
    .last()
    .fill(title);
  await page
    .getByLabel(/^Premier jour/)
    .last()
    .fill(start);
  await repetition(page).last().selectOption({ label: often });
}

test('each collection of a sheet comes back on its own day', async () => {
  const page = await site.open(await site.person(), 'collections/vienne--civray--practical/new');
  await page.getByLabel(/^Titre/).fill('Les bacs');
  await choose(page, /^Nature/, 'Déchets');
  await page.getByLabel(/^Résumé/).fill('Les jours de collecte.');
  await addCollection(page, 'Ordures ménagères', '2027-01-05', 'Chaque semaine');
  await addCollection(page, 'Emballages', '2027-01-07', 'Toutes les 2 semaines');
  await page.getByText('Revient toutes les 2 semaines, le jeudi.').waitFor();
  await page.getByText('Tout est en ordre').waitFor();
  await save(page);
  await publish(page);
  const text = site.published('practical/les-bacs.md');
  assert.deepEqual(text.match(/(?<=recurrence: ).*/g), [
    'FREQ=WEEKLY;BYDAY=TU',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
  ]);
});
