import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { press, publish, save, saved, summary } from './acts.ts';
import { startDeskSite } from './desk-site.ts';
import { cookieSession, personAt } from './people.ts';
import { commitByHand, drafted, stageOf } from './repository.ts';

const site = await startDeskSite(cookieSession);

const question = (page: Page, name: RegExp) => page.getByRole('dialog', { name });

test('a draft that a volunteer overtook is published only once she has seen their version', async () => {
  const page = await personAt(site, 'Camille', 'marche-de-noel');
  await summary(page).fill('Trente artisans.');
  await save(page);
  const say = (text: string) => text.replace(/^summary: .*$/m, 'summary: Quarante artisans.');
  commitByHand(site, { message: 'Compte les artisans', edit: ['events/marche-de-noel.md', say] });
  await press(page, 'Publier');
  const dialog = question(page, /a été modifiée entre-temps/);
  await dialog.getByText('Quarante artisans.').waitFor();
  assert.match(site.published('events/marche-de-noel.md'), /Quarante artisans/);
  await press(page, 'Publier ma version');
  await page.getByRole('button', { name: 'En ligne', exact: true }).waitFor();
  assert.match(site.published('events/marche-de-noel.md'), /Trente artisans/);
});

test('an entry that a volunteer took off meanwhile is put back with her text', async () => {
  const page = await personAt(site, 'Camille', 'vide-greniers');
  await summary(page).fill('Deux cents exposants.');
  commitByHand(site, { message: 'Annule le vide-greniers', remove: 'events/vide-greniers.md' });
  await press(page, 'Enregistrer');
  await question(page, /Cette fiche a été retirée/)
    .getByText(/retirée par Dominique Bénévole/)
    .waitFor();
  await press(page, 'La remettre avec mon texte');
  await saved(page);
  assert.match(drafted(site, 'vide-greniers'), /^summary: Deux cents exposants\.$/m);
});

test('an entry that was taken off stays so, and her text is offered to the next new one', async () => {
  const page = await personAt(site, 'Camille', 'course-de-printemps');
  await summary(page).fill('Cinq kilomètres.');
  commitByHand(site, { message: 'Annule la course', remove: 'events/course-de-printemps.md' });
  await press(page, 'Enregistrer');
  await press(page, 'La laisser retirée');
  await page.getByRole('heading', { name: 'Agenda', exact: true }).waitFor();
  await page.getByRole('link', { name: /^Ajouter/ }).click();
  await press(page, 'Le reprendre');
  assert.equal(await summary(page).inputValue(), 'Cinq kilomètres.');
});

test('an entry that was renamed under her feet opens with her text, under its new name', async () => {
  const page = await personAt(site, 'Camille', 'lire-un-paysage');
  await summary(page).fill('Apprendre à lire les haies.');
  commitByHand(site, {
    message: 'Donne un autre nom à la conférence',
    move: ['events/lire-un-paysage.md', 'events/conference.md'],
    edit: ['events/conference.md', (text) => text.replace('\n', '\naliases: [lire-un-paysage]\n')],
  });
  await press(page, 'Enregistrer');
  await question(page, /Cette fiche a changé de nom/)
    .getByText(/renommée par Dominique Bénévole/)
    .waitFor();
  await press(page, 'Ouvrir la fiche renommée');
  await press(page, 'Le reprendre');
  assert.match(page.url(), /entries\/conference$/);
  await press(page, 'Enregistrer');
  await press(page, 'Garder ma version');
  await saved(page);
  await publish(page);
  const text = site.published('events/conference.md');
  assert.match(text, /^summary: Apprendre à lire les haies\.$/m);
  assert.match(text, /^aliases: \[lire-un-paysage\]$/m);
});

test('a draft of an entry that was renamed is published under the new name alone', async () => {
  const page = await personAt(site, 'Camille', 'concert-d-hiver');
  await summary(page).fill('Deux chorales.');
  await save(page);
  commitByHand(site, {
    message: 'Donne un autre nom au concert',
    move: ['events/concert-d-hiver.md', 'events/deux-chorales.md'],
    edit: [
      'events/deux-chorales.md',
      (text) => text.replace('\n', '\naliases: [concert-d-hiver]\n'),
    ],
  });
  await press(page, 'Publier');
  const dialog = question(page, /Cette fiche a changé de nom/);
  await dialog.getByText(/renommée par Dominique Bénévole/).waitFor();
  assert.deepEqual(await dialog.getByRole('button').allInnerTexts(), [
    'Ouvrir la fiche renommée',
    'Ne pas publier',
  ]);
  await press(page, 'Ouvrir la fiche renommée');
  await press(page, 'Le reprendre');
  assert.equal(stageOf(site, 'concert-d-hiver'), '');
  await press(page, 'Enregistrer');
  await press(page, 'Garder ma version');
  await saved(page);
  await publish(page);
  assert.match(site.published('events/deux-chorales.md'), /^summary: Deux chorales\.$/m);
});
