import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FrameLocator, Page } from 'playwright-core';
import { fromPhone } from '../gateway/picture-files.ts';
import { addPhoto, newEvent, publish, save } from './acts.ts';
import { startDeskSite } from './desk-site.ts';
import { openEvent } from './people.ts';

const site = await startDeskSite();

const pane = (page: Page) => page.frameLocator('#preview-pane');
const previewOf = (page: Page) => pane(page).frameLocator('iframe[title="Aperçu de la page"]');
const title = (preview: FrameLocator) => preview.getByRole('heading', { level: 1 });
const lead = (preview: FrameLocator, text: string) => preview.locator('.lead', { hasText: text });
const summary = (page: Page) => page.getByLabel(/^Résumé/);

async function openForm(slug: string): Promise<Page> {
  const page = await openEvent(site, await site.person(), slug);
  await title(previewOf(page)).waitFor();
  return page;
}

async function openProfile(): Promise<Page> {
  const place = 'collections/vienne--civray--profile/entries/profile';
  const page = await site.open(await site.person(), place);
  await title(previewOf(page)).waitFor();
  return page;
}

/** The page that the preview shows, but for where its photos are. */
async function shown(page: Page): Promise<string> {
  const html = await previewOf(page).locator('main').innerHTML();
  return html.replaceAll('/admin/apercu/', '/');
}

/** The page that the site has, but for what leads elsewhere. */
async function published(page: Page, path: string): Promise<string> {
  const answer = await fetch(site.url + path);
  return page.evaluate(
    (html) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      for (const script of body.querySelectorAll('script')) script.remove();
      for (const link of body.querySelectorAll('a[href]')) link.removeAttribute('href');
      return body.querySelector('main')?.innerHTML ?? '';
    },
    await answer.text(),
  );
}

test('the preview is the page that the site shows once it is published', async () => {
  const page = await site.open(await site.person(), 'collections/vienne--civray--events/new');
  await newEvent(page, { title: 'Bal des pompiers', day: '2026-12-12', start: '21:00' });
  await title(previewOf(page)).getByText('Bal des pompiers').waitFor();
  const { jpg: buffer } = fromPhone;
  assert.ok(buffer);
  await addPhoto(page, { name: 'bal.jpg', mimeType: 'image/jpeg', buffer }, 'Le parquet du bal');
  await page.getByLabel(/^Tarif/).fill('5 €, gratuit pour les enfants');
  const text = page.getByRole('textbox', { name: /^Texte \(/ });
  await text.pressSequentially('Entrez dans la danse.');
  await save(page);
  await previewOf(page).getByText('Entrez dans la danse.').waitFor();
  const photo = previewOf(page).getByRole('img', { name: 'Le parquet du bal' });
  await photo.evaluate((image: HTMLImageElement) => image.decode());
  const preview = await shown(page);
  await publish(page);
  await site.built();
  assert.equal(preview, await published(page, '/vienne/civray/agenda/bal-des-pompiers/'));
});

test('the page is looked at as on a phone or on a computer', async () => {
  const page = await openForm('concert-d-hiver');
  const width = () =>
    previewOf(page)
      .locator('html')
      .evaluate(() => innerWidth);
  const choose = (name: string) => pane(page).getByRole('button', { name }).click();
  assert.equal(await width(), 390);
  await choose('Ordinateur');
  assert.equal(await width(), 1280);
  await choose('Téléphone');
  assert.equal(await width(), 390);
});

test('what is written shows where one was reading, and its links lead nowhere', async () => {
  const page = await openForm('voeux-a-la-population');
  const preview = previewOf(page);
  const html = preview.locator('html');
  await html.evaluate(() => {
    scrollTo({ top: 200, behavior: 'instant' });
  });
  await summary(page).pressSequentially(' Et la galette.');
  await lead(preview, 'Et la galette.').waitFor();
  assert.equal(await html.evaluate(() => scrollY), 200);

  assert.equal(await preview.locator('a[href]').count(), 0);
  const before = await shown(page);
  await preview.locator('main a').first().click();
  assert.equal(await shown(page), before);
  assert.equal(page.context().pages().length, 1);
});

test('a change that nobody answered is looked at again by itself', async () => {
  const page = await openForm('concert-d-hiver');
  let unanswered = 0;
  await page.route('**/admin/api/**', async (route) => {
    const isPreview = route.request().postData()?.includes('"action":"preview"') === true;
    if (!isPreview || unanswered > 0) return route.continue();
    unanswered += 1;
    await route.abort();
  });
  await summary(page).pressSequentially(' Et la galette.');
  await lead(previewOf(page), 'Et la galette.').waitFor();
  assert.equal(unanswered, 1);
});

test('the last good page stays while something is wrong, and says so', async () => {
  const page = await openForm('concert-d-hiver');
  const late = pane(page).getByText('La page se mettra à jour quand ce sera corrigé');
  await page.getByLabel(/^Titre/).fill('');
  await late.waitFor();
  assert.equal(await title(previewOf(page)).innerText(), 'Concert d’hiver');
  await page.getByLabel(/^Titre/).fill('Concert de Noël');
  await title(previewOf(page)).getByText('Concert de Noël').waitFor();
  await late.waitFor({ state: 'detached' });
});

/** Waits until the page in the preview has a colour: nothing that waits runs in it. */
async function hasAccent(preview: FrameLocator, accent: string): Promise<void> {
  const colour = (html: Element) => getComputedStyle(html).getPropertyValue('--accent');
  while ((await preview.locator('html').evaluate(colour)) !== accent);
}

test('the commune is looked at in its pages, in its colour', async () => {
  const page = await openProfile();
  const preview = previewOf(page);
  const choose = (name: string) => pane(page).getByRole('button', { name }).click();
  assert.equal(await shown(page), await published(page, '/vienne/civray/'));
  await choose('Mairie');
  await title(preview).getByText('Mairie de Civray').waitFor();
  assert.equal(await shown(page), await published(page, '/vienne/civray/mairie/'));
  await page.getByLabel(/^Couleur/).fill('#7a1f3d');
  await hasAccent(preview, '#7a1f3d');
  await choose('Accueil');
  await title(preview).getByText('Mairie de Civray').waitFor({ state: 'detached' });
  assert.equal(await shown(page), await published(page, '/vienne/civray/'));
});
