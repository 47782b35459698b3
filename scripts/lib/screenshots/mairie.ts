import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { addPhoto, fillEvent, press, publish, save } from '../../../tests/desk/acts.ts';
import { root } from '../folders.ts';
import { bringUp, partOf, picture, type Studio } from './studio.ts';

const desk = '/admin/vienne/civray/';
const newEvent = `${desk}#/collections/vienne--civray--events/new`;
const summary = 'Chacun vient avec le sien\u202f; départ de la place, retour autour d’une soupe.';

/** What the guide of the mairies shows. */
export async function takeMairie(studio: Studio): Promise<void> {
  await firstSteps(studio);
  await event(studio);
  await mistake(studio);
  await hours(studio);
  await history(studio);
}

async function firstSteps(studio: Studio): Promise<void> {
  const page = await studio.onComputer(desk);
  await page.getByRole('heading', { name: 'Ce que votre page ne dit pas encore' }).waitFor();
  await picture('mairie-premiers-pas', page);
}

async function event(studio: Studio): Promise<void> {
  const page = await studio.onComputer(newEvent, { height: 740 });
  await fillEvent(page, { title: 'Fête des lampions', day: '2026-12-12', start: '18:00', summary });
  await shown(page);
  await bringUp(page.getByText('Titre', { exact: true }), 120);
  await picture('mairie-evenement', page);
  await addPhoto(page, await lanterns(), 'Des lampions allumés le long de la rivière');
  await shown(page);
  const photo = page.getByRole('button', { name: 'Choisir une autre image' });
  await bringUp(photo, 260);
  await picture('mairie-photo', page, { x: 0, y: 66, width: 472, height: 540 });
  await save(page);
  await page.locator('.Toastify__toast').waitFor({ state: 'detached' });
  await picture('mairie-publier', page, { x: 0, y: 0, width: 570, height: 66 });
  await publish(page);
  await studio.built();
  const visitor = await studio.onPhone('/vienne/civray/agenda/fete-des-lampions/');
  await picture('mairie-page', visitor);
}

/** Waits until the preview is what the form says. */
async function shown(page: Page): Promise<void> {
  await page.getByText('Tout est en ordre').waitFor();
  const preview = page.frameLocator('#preview-pane').frameLocator('iframe');
  await preview.getByText('samedi 12 décembre').first().waitFor();
}

/** The photo of the event, drawn: nobody’s face, nobody’s rights. */
async function lanterns() {
  const drawing = await readFile(`${root}/scripts/lib/screenshots/lanterns.svg`);
  const buffer = await sharp(drawing).jpeg().toBuffer();
  return { name: 'IMG_0412.jpg', mimeType: 'image/jpeg', buffer };
}

async function mistake(studio: Studio): Promise<void> {
  const page = await studio.onComputer(newEvent);
  await fillEvent(page, { title: 'Veillée', summary: 'Contes et soupe.' });
  await page.getByLabel(/^Dernier jour/).fill('2026-12-11');
  await page.getByText('1 chose à corriger').waitFor();
  await press(page, 'Les voir');
  await picture('mairie-a-corriger', page);
}

async function hours(studio: Studio): Promise<void> {
  const page = await studio.onPhone(`${desk}#/collections/vienne--civray--profile/entries/profile`);
  const group = page.getByRole('group', { name: /^Horaires d’ouverture/ }).first();
  await bringUp(group, 130);
  await picture('mairie-horaires', page);
}

async function history(studio: Studio): Promise<void> {
  const page = await studio.onComputer(
    `${desk}#/collections/vienne--civray--events/entries/concert-d-hiver`,
  );
  await page.getByLabel(/^Tarif/).fill('6 €');
  await save(page);
  await publish(page);
  await press(page, 'Historique');
  const dialog = page.getByRole('dialog', { name: 'Historique' });
  await dialog.getByText('Ce qui a changé').first().click();
  await picture('mairie-historique', page, await partOf(dialog));
}
