import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { tooSmall, tooWide } from '../browser/layout.ts';
import { fillEvent, publish, save } from './acts.ts';
import { startDeskSite } from './desk-site.ts';

const site = await startDeskSite();

/** The smallest of today’s phones. */
const phone = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};

/** What a finger presses that is ours, or that Decap shows and we size: a label stands for its box. */
const pressed = [
  '.desk-button',
  '.desk-welcome a',
  '.beffroi :is(button, summary, label.tick, input:not([type="checkbox"]))',
  '[class*="-ToolbarSectionMain"] button',
  '[class*="-ControlContainer"] [class*="-ListControl"] > button',
].join();

/** Nothing sticks out of the screen, and what is to be pressed is large enough for it. */
async function assertFits(page: Page): Promise<void> {
  assert.deepEqual(await tooWide(page), []);
  assert.deepEqual(await tooSmall(page, pressed), []);
}

test('an event is written and published', async () => {
  const page = await site.open(await site.person(phone), 'collections/vienne--civray--events');
  await page.getByText('Lecture de contes').waitFor();
  await assertFits(page);
  await page.getByRole('link', { name: 'Ajouter un événement' }).tap();
  await fillEvent(page, { title: 'Dîner sur l’herbe', day: '2026-12-20' });
  await page.getByText('Tout est en ordre').waitFor();
  await assertFits(page);
  await save(page);
  await publish(page);
  assert.match(site.published('events/diner-sur-l-herbe.md'), /^start: 2026-12-20$/m);

  await page.getByRole('link', { name: /Retour/ }).tap();
  await page.getByRole('link', { name: /Dîner sur l’herbe/ }).waitFor();
  await assertFits(page);
});

/** A profile whose text Git has, to compare with what it becomes. */
const profile = (commune: string) => site.git('show', `HEAD:./vienne/${commune}/profile.yaml`);

test('the hours of the mairie are changed in sentences that anyone reads', async () => {
  const before = profile('civray');
  const page = await site.open(await site.person(phone));
  const task = page.getByRole('link', { name: 'Vérifier les horaires de la mairie' });
  await task.waitFor();
  await assertFits(page);
  await task.tap();
  const hours = page.getByRole('group', { name: /^Horaires d’ouverture/ }).first();
  await hours.getByRole('group', { name: 'Lundi' }).getByText('Ouvert').tap();
  await hours.getByRole('group', { name: 'Samedi' }).getByLabel('à', { exact: true }).fill('12:30');
  const sentence = hours.getByRole('status');
  assert.match(await sentence.innerText(), /du mardi au vendredi.*le samedi de 9\sh à 12\sh\s30/);
  assert.match(await sentence.innerText(), /Fermé.*le lundi/);
  await assertFits(page);
  await save(page);
  await publish(page);
  const line = /openingHours: .*/;
  const now = 'openingHours: Tu-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:30';
  assert.equal(profile('civray'), before.replace(line, now), 'nothing else is touched');
});

// The nearest thing to an alert until there are alerts.
test('a closing that nobody foresaw is announced', async () => {
  const before = profile('charroux');
  const context = await site.person(phone);
  const page = await context.newPage();
  await page.goto(
    `${site.url}/admin/vienne/charroux/#/collections/vienne--charroux--profile/entries/profile`,
  );
  await page.getByRole('button', { name: 'Ajouter\u202f: fermeture exceptionnelle' }).tap();
  await page.getByLabel('Du', { exact: true }).fill('2026-11-24');
  await page.getByLabel(/^Raison/).fill('une fuite d’eau');
  await page.getByText('Tout est en ordre').waitFor();
  await assertFits(page);
  await save(page);
  await publish(page);
  const closures = `  closures:\n    - from: 2026-11-24\n      reason: une fuite d’eau\n`;
  assert.equal(profile('charroux'), before.replace(/^ {2}wheelchair/m, `${closures}  wheelchair`));

  await site.built();
  await page.goto(`${site.url}/vienne/charroux/mairie/`);
  await page.getByText('Mardi 24 novembre (une fuite d’eau)').waitFor();
});

test('the board and the list of communes fit the screen', async () => {
  const context = await site.person(phone);
  const page = await context.newPage();
  await page.goto(`${site.url}/admin/`);
  await page.getByRole('link', { name: 'Civray' }).waitFor();
  await assertFits(page);
  await page.goto(`${site.url}/admin/vienne/civray/#/workflow`);
  await page.getByRole('heading', { name: 'Prêt' }).waitFor();
  await assertFits(page);
});
