import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { publish, save, summary } from './acts.ts';
import { startDeskSite } from './desk-site.ts';
import { cookieSession, personAt } from './people.ts';
import { commitByHand } from './repository.ts';

const site = await startDeskSite(cookieSession);

/** The versions that the history shows, newest first. */
async function openHistory(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Historique' }).click();
  const dialog = page.getByRole('dialog', { name: 'Historique' });
  await dialog.getByRole('heading', { name: 'Les communes' }).waitFor();
  return dialog.getByRole('listitem');
}

test('the history says who changed what, and when', async () => {
  const alix = await personAt(site, 'Alix', 'concert-d-hiver');
  await summary(alix).fill('Deux chorales, un piano.');
  await save(alix);
  await publish(alix);
  const camille = await personAt(site, 'Camille', 'concert-d-hiver');
  await camille.getByLabel(/^Tarif/).fill('6 €');
  await save(camille);
  const versions = await openHistory(camille);
  const said = await versions.allInnerTexts();
  assert.equal(said.length, 3);
  const [mine = '', theirs = '', first = ''] = said;
  assert.match(mine, /^Modifie l’événement «\u202fConcert d’hiver\u202f»\s+Camille, à \d/);
  assert.match(theirs, /^Modifie l’événement «\u202fConcert d’hiver\u202f»\s+Alix, à \d/);
  assert.match(first, /^Les communes\s+Camille Secrétaire, /);
  await versions.nth(1).getByText('Ce qui a changé').click();
  const row = versions.nth(1).getByRole('row', { name: /^Résumé/ });
  assert.deepEqual(await row.getByRole('cell').allInnerTexts(), [
    'Deux chorales, un piano.',
    'Deux chorales chantent l’hiver, a cappella puis avec piano.',
  ]);
});

test('an old version is taken back, then published', async () => {
  const old = site.published('events/lecture-de-contes.md');
  const page = await personAt(site, 'Camille', 'lecture-de-contes');
  await summary(page).fill('Une erreur.');
  await save(page);
  await publish(page);
  const versions = await openHistory(page);
  await versions.last().getByRole('button', { name: 'Reprendre cette version' }).click();
  const sure = page.getByRole('dialog', { name: /^Reprendre cette version/ });
  await sure.getByText(/Rien n’est effacé/).waitFor();
  await Promise.all([
    page.waitForEvent('load'),
    sure.getByRole('button', { name: 'Reprendre cette version' }).click(),
  ]);
  await publish(page);
  assert.equal(site.published('events/lecture-de-contes.md'), old);
  const [last = ''] = await (await openHistory(page)).allInnerTexts();
  assert.match(last, /^Rétablit une version précédente/);
});

/** What a volunteer writes by hand, and no form shows. */
const byHand = `---
# Vérifié avec le comité des fêtes.
title: Fête d’été au bord de l’eau # titre officiel
kind: fete
summary: Trois jours de fête.
start: 2027-07-03
# Le feu d’artifice est le dernier soir.
end: 2027-07-05
numeroDeDossier: "0042"
place:
  name: Jardin public # côté rivière
  acces: par le pont
---
Texte du volontaire.
`;

test('comments and unknown keys that a volunteer wrote by hand are still there after her save', async () => {
  commitByHand(site, {
    message: 'Note ce que le comité a dit',
    edit: ['events/fete-d-ete.md', () => byHand],
  });
  const page = await personAt(site, 'Camille', 'fete-d-ete');
  const versions = await openHistory(page);
  assert.match(
    await versions.first().innerText(),
    /^Note ce que .* dit\s+Dominique Bénévole, à \d/,
  );
  await page.getByRole('button', { name: 'Fermer' }).click();
  await summary(page).fill('Quatre jours de fête.');
  await save(page);
  await publish(page);
  const hers = byHand.replace('Trois jours', 'Quatre jours');
  assert.equal(site.published('events/fete-d-ete.md'), hers);
});
