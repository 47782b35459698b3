import type { Locator, Page } from 'playwright-core';

/** An event as a secretary writes it: what is not said here stays as the form has it. */
export interface EventWords {
  title: string;
  kind?: string;
  summary?: string;
  /** `2026-12-12`. */
  day?: string;
  /** `18:00`. */
  start?: string;
}

/** Goes to an empty form of event, and fills it. */
export async function newEvent(page: Page, words: EventWords): Promise<void> {
  await goTo(page, 'collections/vienne--civray--events/new');
  await fillEvent(page, words);
}

/** Goes to a place of the desk without loading it again, as a link does. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${place}`);
}

/** Fills the form of event that is open. */
export async function fillEvent(page: Page, words: EventWords): Promise<void> {
  const { title, kind = 'Fête', summary = 'Venez nombreux.', day = '2026-12-12', start } = words;
  await page.getByLabel(/^Titre/).fill(title);
  await choose(page, /^Nature/, kind);
  await page.getByLabel(/^Résumé/).fill(summary);
  await page.getByLabel(/^Premier jour/).fill(day);
  if (start) await page.getByLabel(/^Heure de début/).fill(start);
}

/** Chooses in a list of the form. */
export async function choose(page: Page, label: RegExp, option: string): Promise<void> {
  await page.getByLabel(label).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** A file as it is on the person's computer or phone. */
export interface OwnFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Adds a photo to the form that is open, with what is said of it. */
export async function addPhoto(page: Page, file: OwnFile, alt: string): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter\u202f: photo' }).click();
  const pick = page.getByRole('button', { name: 'Choisir une image' });
  await pick.last().click();
  await upload(page, file);
  await page
    .getByLabel(/^Texte de remplacement/)
    .last()
    .fill(alt);
  await page
    .getByLabel(/^Auteur de la photo/)
    .last()
    .fill('Mairie de Civray');
}

/** In the library of photos and documents: takes a file of this device, and chooses it. */
export async function upload(page: Page, file: OwnFile): Promise<void> {
  const library = page.getByRole('dialog');
  await library.locator('input[type=file]').setInputFiles(file);
  await library.getByRole('button', { name: 'Choisir', exact: true }).click();
  await library.waitFor({ state: 'hidden' });
}

/** The summary in the form that is open. */
export function summary(page: Page): Locator {
  return page.getByLabel(/^Résumé/);
}

/** Clicks on the button that has this name. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** Saves what is in the form, until the page says that it is done. */
export async function save(page: Page): Promise<void> {
  await page.getByText('Pas encore enregistré', { exact: true }).waitFor();
  await press(page, 'Enregistrer');
  await saved(page);
}

/** Waits until the page says that what is in the form is saved as a draft. */
export async function saved(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Enregistré/ }).waitFor();
  await publishButton(page).waitFor();
}

/** Publishes the draft that is open, until the page says that it is done. */
export async function publish(page: Page): Promise<void> {
  await publishButton(page).click();
  await page.getByRole('button', { name: 'En ligne', exact: true }).waitFor();
}

function publishButton(page: Page) {
  return page.getByRole('button', { name: 'Publier', exact: true });
}
