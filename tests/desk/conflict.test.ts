import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { goTo, newEvent, press, publish, save, saved, summary } from './acts.ts';
import { startDeskSite } from './desk-site.ts';
import { cookieSession, logIn, openEvent, personAt } from './people.ts';
import { deeds, drafted, draftOf } from './repository.ts';

const site = await startDeskSite(cookieSession);
const events = 'collections/vienne--civray--events';

const question = (page: Page, name: RegExp) => page.getByRole('dialog', { name });

/** Camille has written, Alix saves another text of the same entry first, Camille saves. */
async function disagree(slug: string): Promise<{ camille: Page; alix: Page }> {
  const camille = await personAt(site, 'Camille', slug);
  const alix = await personAt(site, 'Alix', slug);
  await summary(camille).fill('Ce que Camille en dit.');
  await summary(alix).fill('Ce qu’Alix en dit.');
  await save(alix);
  await press(camille, 'Enregistrer');
  return { camille, alix };
}

test('the second of two people sees both versions, goes back to hers, then keeps it', async () => {
  const { camille } = await disagree('concert-d-hiver');
  const dialog = question(camille, /a été modifiée entre-temps/);
  await dialog.getByText(/enregistrée par Alix, à \d/).waitFor();
  const row = dialog.getByRole('row', { name: /^Résumé/ });
  assert.deepEqual(await row.getByRole('cell').allInnerTexts(), [
    'Ce que Camille en dit.',
    'Ce qu’Alix en dit.',
  ]);
  await press(camille, 'Revenir à mon texte');
  await camille.getByText('Pas encore enregistré', { exact: true }).waitFor();
  assert.equal(await summary(camille).inputValue(), 'Ce que Camille en dit.');
  assert.match(drafted(site, 'concert-d-hiver'), /Ce qu’Alix en dit/);
  await press(camille, 'Enregistrer');
  await press(camille, 'Garder ma version');
  await saved(camille);
  assert.match(drafted(site, 'concert-d-hiver'), /Ce que Camille en dit/);
  assert.deepEqual(deeds(site, `main..${draftOf('concert-d-hiver')}`), [
    'Camille: Modifie l’événement «\u202fConcert d’hiver\u202f»',
    'Alix: Modifie l’événement «\u202fConcert d’hiver\u202f»',
  ]);
});

test('she takes the other version, and finds hers again in the history', async () => {
  const { camille } = await disagree('lecture-de-contes');
  await press(camille, 'Prendre leur version');
  await saved(camille);
  assert.equal(await summary(camille).inputValue(), 'Ce qu’Alix en dit.');
  await press(camille, 'Historique');
  await camille.getByText(/^Votre texte de .*, non enregistré$/).waitFor();
  await press(camille, 'Le reprendre');
  assert.equal(await summary(camille).inputValue(), 'Ce que Camille en dit.');
  await press(camille, 'Enregistrer');
  await press(camille, 'Garder ma version');
  await saved(camille);
  assert.match(drafted(site, 'lecture-de-contes'), /Ce que Camille en dit/);
});

test('two people who name a new event alike at the same moment: neither text is lost', async () => {
  const [alix, camille] = await Promise.all(['Alix', 'Camille'].map(newBall));
  assert.ok(alix && camille);
  const saving = Promise.withResolvers<undefined>();
  await camille.route('**/admin/api/**', async (route) => {
    if (route.request().postData()?.includes('"persistEntry"')) await saving.promise;
    return route.fallback();
  });
  await press(camille, 'Enregistrer');
  await save(alix);
  saving.resolve(undefined);
  await press(camille, 'Prendre leur version');
  await saved(camille);
  assert.equal(await summary(camille).inputValue(), 'Ce qu’en dit Alix.');
  await press(camille, 'Historique');
  await press(camille, 'Le reprendre');
  assert.equal(await summary(camille).inputValue(), 'Ce qu’en dit Camille.');
});

/** Someone who has written a new event, and has not saved it. */
async function newBall(name: string): Promise<Page> {
  const context = await site.person();
  await logIn(site, context, name);
  const page = await site.open(context, `${events}/new`);
  await newEvent(page, { title: 'Bal des voisins', summary: `Ce qu’en dit ${name}.` });
  return page;
}

test('two tabs of one person: the second one says it, and writes over nothing unseen', async () => {
  const context = await site.person();
  await logIn(site, context, 'Camille');
  const first = await openEvent(site, context, 'atelier-de-vannerie');
  const second = await openEvent(site, context, 'atelier-de-vannerie');
  await question(second, /déjà ouverte dans un autre onglet/).waitFor();
  await press(second, 'Continuer ici');
  await summary(first).fill('Dans le premier onglet.');
  await save(first);
  await summary(second).fill('Dans le second onglet.');
  await press(second, 'Enregistrer');
  await question(second, /a été modifiée entre-temps/).waitFor();
  assert.match(drafted(site, 'atelier-de-vannerie'), /Dans le premier onglet/);
});

test('two clicks on « Enregistrer » make one commit', async () => {
  const page = await personAt(site, 'Camille', 'fete-d-ete');
  await summary(page).fill('Trois jours de fête.');
  await page.getByRole('button', { name: 'Enregistrer' }).dblclick();
  await saved(page);
  await goTo(page, events);
  await page.getByRole('heading', { name: 'Agenda', exact: true }).waitFor();
  assert.equal(deeds(site, `main..${draftOf('fete-d-ete')}`).length, 1);
});

test('what a colleague saved in a draft is read again before it is published', async () => {
  const camille = await personAt(site, 'Camille', 'vide-greniers');
  await summary(camille).fill('Cent exposants.');
  await save(camille);
  const alix = await personAt(site, 'Alix', 'vide-greniers');
  await summary(alix).fill('Deux cents exposants.');
  await save(alix);
  await press(camille, 'Publier');
  await question(camille, /^Ce brouillon a été modifié/).waitFor();
  assert.doesNotMatch(site.published('events/vide-greniers.md'), /cents? exposants/i);
  await press(camille, 'Le relire');
  await saved(camille);
  assert.equal(await summary(camille).inputValue(), 'Deux cents exposants.');
  await publish(camille);
  assert.match(site.published('events/vide-greniers.md'), /^summary: Deux cents exposants\.$/m);
});
