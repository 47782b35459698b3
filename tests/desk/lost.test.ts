import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { fillEvent, newEvent, press, save, saved, summary } from './acts.ts';
import { startDeskSite } from './desk-site.ts';
import { cookieSession, logIn, logOut, openEvent, personAt } from './people.ts';
import { deeds, drafted, draftOf } from './repository.ts';

const site = await startDeskSite(cookieSession);

test('the network is cut when she saves: her text waits, and goes when it is back', async () => {
  const page = await personAt(site, 'Camille', 'concert-d-hiver');
  await summary(page).fill('Écrit sans réseau.');
  await page.context().setOffline(true);
  await press(page, 'Enregistrer');
  await page.getByText(/^Pas de réseau.*votre texte est gardé sur cet ordinateur/).waitFor();
  assert.deepEqual(deeds(site, '--all', '^main'), []);
  await page.context().setOffline(false);
  await saved(page);
  await page.getByText(/^Pas de réseau/).waitFor({ state: 'detached' });
  assert.match(drafted(site, 'concert-d-hiver'), /^summary: Écrit sans réseau\.$/m);
});

test('the network is cut before the answer: her text is saved once, without a question', async () => {
  const page = await personAt(site, 'Camille', 'lecture-de-contes');
  await summary(page).fill('Écrit avant la coupure.');
  let isCut = false;
  await page.route('**/admin/api/**', async (route) => {
    if (isCut || !route.request().postData()?.includes('"persistEntry"')) return route.fallback();
    isCut = true;
    await route.fetch();
    return route.abort('connectionreset');
  });
  await press(page, 'Enregistrer');
  await saved(page);
  assert.ok(isCut);
  assert.match(drafted(site, 'lecture-de-contes'), /^summary: Écrit avant la coupure\.$/m);
  assert.equal(deeds(site, `main..${draftOf('lecture-de-contes')}`).length, 1);
});

test('her session ends before she saves: she logs in again beside, and her text goes', async () => {
  const page = await personAt(site, 'Camille', 'fete-d-ete');
  await summary(page).fill('Écrit hors session.');
  await logOut(page.context());
  await press(page, 'Enregistrer');
  const dialog = page.getByRole('dialog', { name: 'Votre session est terminée' });
  await dialog.getByText(/Votre texte est gardé/).waitFor();
  await press(page, 'C’est fait');
  assert.ok(await dialog.isVisible());
  const href = await dialog.getByRole('link', { name: /Se reconnecter/ }).getAttribute('href');
  assert.equal(href, '/admin/vienne/civray/');
  await logIn(site, page.context(), 'Camille');
  await press(page, 'C’est fait');
  await saved(page);
  assert.match(drafted(site, 'fete-d-ete'), /^summary: Écrit hors session\.$/m);
});

/** Closes the tab in which she writes, in one way or another. */
const closings: Record<string, (page: Page) => Promise<void>> = {
  'she closes the tab': async (page) => {
    page.on('dialog', (dialog) => void dialog.accept());
    const closed = page.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    await closed;
  },
  'the browser crashes': async (page) => {
    await keptOnThisComputer(page);
    const crash = page.waitForEvent('crash');
    await page.goto('chrome://crash').catch(() => undefined);
    await crash;
    await page.close();
  },
};

/** A crash gives no time for anything: what she writes is kept a moment after she writes it. */
async function keptOnThisComputer(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ended = (request: IDBRequest) => new Promise((done) => (request.onsuccess = done));
    const opening = indexedDB.open('beffroi');
    await ended(opening);
    for (;;) {
      const all = opening.result.transaction('backups').objectStore('backups').getAll();
      await ended(all);
      if (JSON.stringify(all.result).includes('Écrit avant la fin')) return;
    }
  });
}

/** Her browser, with her session open. */
async function browserOfCamille(): Promise<BrowserContext> {
  const context = await site.person();
  await logIn(site, context, 'Camille');
  return context;
}

for (const [index, [what, close]] of Object.entries(closings).entries()) {
  test(`${what} before she saves: her changes are found again, and saved`, async () => {
    const slug = ['vide-greniers', 'course-de-printemps'][index] ?? '';
    const context = await browserOfCamille();
    const page = await openEvent(site, context, slug);
    await summary(page).fill('Écrit avant la fin.');
    await close(page);
    const again = await openEvent(site, context, slug);
    await again
      .getByRole('dialog')
      .getByText(/Un texte non enregistré de .* a été retrouvé/)
      .waitFor();
    await press(again, 'Le reprendre');
    assert.equal(await summary(again).inputValue(), 'Écrit avant la fin.');
    await save(again);
    assert.match(drafted(site, slug), /^summary: Écrit avant la fin\.$/m);
  });

  test(`${what} before she saves a new event: it is found again, and saved`, async () => {
    const context = await browserOfCamille();
    const page = await site.open(context, 'collections/vienne--civray--events/new');
    await fillEvent(page, { title: `Bal ${index}`, summary: 'Écrit avant la fin.' });
    await close(page);
    const again = await site.open(context, 'collections/vienne--civray--events/new');
    await press(again, 'Le reprendre');
    assert.equal(await summary(again).inputValue(), 'Écrit avant la fin.');
    await save(again);
    assert.match(drafted(site, `bal-${index}`), /^kind: fete\nsummary: Écrit avant la fin\.$/m);
    const next = await site.open(context, 'collections/vienne--civray--events/new');
    await newEvent(next, { title: 'Autre bal' });
    assert.equal(await next.getByRole('dialog').count(), 0);
  });
}
