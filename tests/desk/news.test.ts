import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, publish, save, summary } from './acts.ts';
import { startDeskSite } from './desk-site.ts';

const site = await startDeskSite();

test('news go from the welcome page to the home page of the commune', async () => {
  const page = await site.open(await site.person());
  await page.getByRole('link', { name: 'Publier une actualité' }).click();
  await page.getByLabel(/^Titre/).fill('Le pont est rouvert');
  await choose(page, /^Rubrique/, 'Travaux et voirie');
  await summary(page).fill('Les voitures passent de nouveau, depuis lundi.');
  await page.getByLabel(/^Publiée le/).fill('2026-11-22');
  const preview = page
    .frameLocator('#preview-pane')
    .frameLocator('iframe[title="Aperçu de la page"]');
  await preview.getByRole('heading', { name: 'Le pont est rouvert', level: 1 }).waitFor();
  await preview.getByText('Publiée le 22 novembre 2026').waitFor();
  await save(page);
  await publish(page);
  assert.equal(site.published('news/le-pont-est-rouvert.md'), text);
  assert.match(site.git('log', '-1', '--format=%s'), /^Publie l’actualité/);

  await site.built();
  await page.goto(`${site.url}/vienne/civray/`);
  const news = page.getByRole('region', { name: 'Actualités' });
  await news.getByRole('link', { name: 'Le pont est rouvert' }).click();
  await page.getByRole('heading', { name: 'Le pont est rouvert', level: 1 }).waitFor();
});

const text = `---
title: Le pont est rouvert
kind: works
summary: Les voitures passent de nouveau, depuis lundi.
published: 2026-11-22
---
`;
