import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { fillEvent, publish, save } from './acts.ts';
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
