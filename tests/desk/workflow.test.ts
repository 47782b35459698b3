import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { goTo, newEvent, press, publish, save, summary } from './acts.ts';
import { startDeskSite } from './desk-site.ts';
import { openEvent } from './people.ts';
import { drafted, stageOf } from './repository.ts';

const site = await startDeskSite();

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A form of an event whose summary she has changed and saved. */
async function saveSummary(slug: string, text: string): Promise<Page> {
  const page = await openEvent(site, await site.person(), slug);
  await summary(page).fill(text);
  await save(page);
  return page;
}

async function setStage(page: Page, stage: string): Promise<void> {
  await page.getByRole('button', { name: /^Étape/ }).click();
  await page.getByRole('menuitem', { name: stage, exact: true }).click();
  await page.getByRole('button', { name: `Étape\u202f: ${stage}`, exact: true }).waitFor();
}

/** A column of the board, from its title. */
function column(page: Page, name: string) {
  const heading = page.getByRole('heading', { name, exact: true, level: 2 });
  return page.locator('div').filter({ has: heading }).last();
}

async function openBoard(page: Page): Promise<void> {
  await goTo(page, 'workflow');
  await page.getByRole('heading', { name: 'Pas encore en ligne' }).waitFor();
}

/** What the page asked, and was answered. */
function answer(page: Page, accept: boolean): string[] {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void (accept ? dialog.accept() : dialog.dismiss());
  });
  return asked;
}

test('a draft is ready when she saves it, and goes back through the stages on its form', async () => {
  const page = await saveSummary('concert-d-hiver', 'Deux chorales.');
  assert.equal(stageOf(site, 'concert-d-hiver'), 'pending_publish');
  await setStage(page, 'À relire');
  assert.equal(stageOf(site, 'concert-d-hiver'), 'pending_review');
  await setStage(page, 'Brouillon');
  assert.equal(stageOf(site, 'concert-d-hiver'), 'draft');
  await openBoard(page);
  await column(page, 'Brouillons')
    .getByRole('link', { name: /Concert d’hiver/ })
    .waitFor();
  assert.doesNotMatch(site.published('events/concert-d-hiver.md'), /Deux chorales\./);
});

test('on the board a card is moved to « Prêt », then published', async () => {
  const page = await saveSummary('lecture-de-contes', 'Des contes du soir.');
  await setStage(page, 'À relire');
  await openBoard(page);
  const card = column(page, 'À relire').locator('[draggable=true]', {
    hasText: 'Lecture de contes',
  });
  await card.getByText('Camille Secrétaire').waitFor();
  assert.ok(await card.getByRole('button', { name: /^Publier/ }).isDisabled());
  await card.dragTo(column(page, 'Prêt'));
  const moved = column(page, 'Prêt').locator('[draggable=true]', { hasText: 'Lecture de contes' });
  await moved.waitFor();
  page.on('dialog', (dialog) => void dialog.accept());
  await moved.getByRole('button', { name: /^Publier/ }).click();
  await moved.waitFor({ state: 'detached' });
  assert.match(site.published('events/lecture-de-contes.md'), /^summary: Des contes du soir\.$/m);
  assert.equal(stageOf(site, 'lecture-de-contes'), '');
});

test('what waits to be read again is not published by mistake', async () => {
  const page = await saveSummary('fete-d-ete', 'Trois jours.');
  await setStage(page, 'À relire');
  const asked = answer(page, true);
  await Promise.all([page.waitForEvent('dialog'), press(page, 'Publier')]);
  await page.getByRole('button', { name: 'Étape\u202f: À relire', exact: true }).waitFor();
  assert.deepEqual(asked, ['Mettez d’abord cette fiche à l’étape «\u202fPrêt\u202f».']);
  assert.doesNotMatch(site.published('events/fete-d-ete.md'), /Trois jours\./);
});

test('what is taken off the site stays as a draft, and is published again', async () => {
  const address = `${site.url}/vienne/civray/agenda/vide-greniers/`;
  const page = await openEvent(site, await site.person(), 'vide-greniers');
  const text = site.published('events/vide-greniers.md');
  const asked = answer(page, true);
  await press(page, 'Retirer du site');
  await page.getByRole('button', { name: 'Étape\u202f: Brouillon', exact: true }).waitFor();
  assert.deepEqual(asked, ['Retirer cette fiche du site\u202f? Elle sera gardée en brouillon.']);
  assert.equal(site.git('ls-files', '--', 'vienne/civray/events/vide-greniers.md'), '');
  assert.equal(drafted(site, 'vide-greniers'), text);
  await site.built();
  assert.equal((await fetch(address)).status, 404);
  await setStage(page, 'Prêt');
  await publish(page);
  assert.equal(site.published('events/vide-greniers.md'), text);
  await site.built();
  assert.equal((await fetch(address)).status, 200);
});

test('a draft is given up only once she has said so, and comes back from the history', async () => {
  const page = await saveSummary('marche-de-noel', 'Trente artisans.');
  const asked = answer(page, false);
  await press(page, 'Abandonner les modifications');
  assert.deepEqual(asked, ['Abandonner tout ce qui n’est pas en ligne dans cette fiche\u202f?']);
  assert.match(drafted(site, 'marche-de-noel'), /Trente artisans/);
  page.removeAllListeners('dialog');
  answer(page, true);
  await press(page, 'Abandonner les modifications');
  await button(page, 'En ligne').waitFor();
  assert.equal(stageOf(site, 'marche-de-noel'), '');
  assert.notEqual(await summary(page).inputValue(), 'Trente artisans.');
  await press(page, 'Historique');
  const versions = page.getByRole('dialog', { name: 'Historique' }).getByRole('listitem');
  await versions.first().getByText('Abandonne le brouillon').waitFor();
  await versions.nth(1).getByRole('button', { name: 'Reprendre cette version' }).click();
  await page
    .getByRole('dialog')
    .last()
    .getByRole('button', { name: /^Reprendre/ })
    .click();
  await button(page, 'Publier').waitFor();
  assert.equal(await summary(page).inputValue(), 'Trente artisans.');
});

test('a draft that was never on the site is taken back once it is deleted', async () => {
  const page = await site.open(await site.person(), 'collections/vienne--civray--events/new');
  await newEvent(page, { title: 'Bal masqué', summary: 'Venez masqués.' });
  await save(page);
  answer(page, true);
  await press(page, 'Supprimer le brouillon');
  await page.getByRole('heading', { name: 'Agenda', exact: true }).waitFor();
  assert.equal(stageOf(site, 'bal-masque'), '');
  await press(page, 'Le reprendre');
  await button(page, 'Publier').waitFor();
  assert.equal(await summary(page).inputValue(), 'Venez masqués.');
  assert.match(drafted(site, 'bal-masque'), /^title: Bal masqué$/m);
});

test('a draft that was deleted long ago is among the deleted ones', async () => {
  const context = await site.person();
  const page = await site.open(context, 'collections/vienne--civray--events/new');
  await newEvent(page, { title: 'Bal blanc', summary: 'Venez en blanc.' });
  await save(page);
  answer(page, true);
  await press(page, 'Supprimer le brouillon');
  await page.getByRole('button', { name: 'Le reprendre' }).waitFor();
  const later = await site.open(context, 'collections/vienne--civray--events');
  await press(later, 'Brouillons supprimés');
  await later.getByText(/^Écrit par Camille Secrétaire/).waitFor();
  await press(later, 'Le reprendre\u202f: Bal blanc');
  await button(later, 'Publier').waitFor();
  assert.equal(await summary(later).inputValue(), 'Venez en blanc.');
});
