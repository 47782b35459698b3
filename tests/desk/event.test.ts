import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { root } from '../../scripts/lib/folders.ts';
import { fromPhone } from '../gateway/picture-files.ts';
import { temporaryFolder } from '../media/files.ts';
import { addPhoto, fillEvent, newEvent, publish, save, type OwnFile } from './acts.ts';
import { startDeskSite } from './desk-site.ts';

const site = await startDeskSite();
const drafts = () => site.git('branch', '--list', '--format=%(refname:short)', 'cms/*').split('\n');

/** The page of the site as the desk shows it beside the form. */
function previewOf(page: Page): FrameLocator {
  return page.frameLocator('#preview-pane').frameLocator('iframe[title="Aperçu de la page"]');
}

/** Waits until the page of the event, on the site or in the preview, shows its photo. */
async function assertShown(page: Page | FrameLocator): Promise<void> {
  await page.getByRole('heading', { name: 'Fête des lampions', level: 1 }).waitFor();
  await page.getByText('samedi 12 décembre').first().waitFor();
  const photo = page.getByRole('img', { name: 'Des lampions dans la rue' });
  await photo.evaluate((image: HTMLImageElement) => image.decode());
}

function phonePhoto(): OwnFile {
  const { jpg: buffer } = fromPhone;
  assert.ok(buffer);
  return { name: 'IMG_0001.JPG', mimeType: 'image/jpeg', buffer };
}

test('an event with a photo goes from the welcome page to the site', async () => {
  const page = await site.open(await site.person());
  await page.getByRole('link', { name: 'Annoncer un événement' }).click();
  await fillEvent(page, { title: 'Fête des lampions', day: '2026-12-12', start: '18:00' });
  await addPhoto(page, phonePhoto(), 'Des lampions dans la rue');
  await assertShown(previewOf(page));
  const branch = 'cms/vienne--civray--events/fete-des-lampions';
  assert.ok(!drafts().includes(branch), 'the preview needs no save');
  await save(page);
  assert.ok(drafts().includes(branch));
  await publish(page);
  assert.ok(!drafts().includes(branch));
  await assertKept();

  await site.built();
  await page.goto(`${site.url}/vienne/civray/agenda/fete-des-lampions/`);
  await assertShown(page);
});

/** What Git holds of the event: its text, its photo and nothing else, by her. */
async function assertKept(): Promise<void> {
  assert.equal(site.published('events/fete-des-lampions.md'), text);
  const photo = site.bytes('media/events/fete-des-lampions/img-0001.jpg');
  const { width, height, exif, xmp, iptc, orientation } = await sharp(photo).metadata();
  assert.deepEqual([width, height, orientation], [240, 320, undefined], 'upright');
  assert.deepEqual([exif, xmp, iptc], [undefined, undefined, undefined]);
  const by = 'Camille Secrétaire <mairie@example.org>';
  const event = 'l’événement «\u202fFête des lampions\u202f»';
  const commits = site.git('log', '-2', '--format=%an <%ae> %s').trimEnd();
  assert.equal(commits, `${by} Publie ${event}\n${by} Crée ${event}`);
}

const text = `---
title: Fête des lampions
kind: fete
summary: Venez nombreux.
start: 2026-12-12
startTime: "18:00"
photos:
  - file: ../media/events/fete-des-lampions/img-0001.jpg
    alt: Des lampions dans la rue
    credit: Mairie de Civray
---
`;

const day = '2026-12-12';
const dayBefore = '2026-12-11';
const wrong = `---
title: Veillée
kind: fete
summary: Venez nombreux.
start: ${day}
end: ${dayBefore}
---
`;

/** What `npm run check` says of a file that a volunteer wrote by hand. */
function checkSays(file: string, folder: string): string {
  cpSync(site.content, folder, { recursive: true });
  writeFileSync(`${folder}/vienne/civray/events/veillee.md`, file);
  const command = ['scripts/check.ts', '--content', folder];
  return spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' }).stderr;
}

test('a page of the site leads to its form, that of a list to the list, the home page to the profile', async () => {
  const page = await (await site.person()).newPage();
  const improve = async (path: string) => {
    await page.goto(`${site.url}/vienne/civray/${path}`);
    await page.getByText('Améliorer cette page').click();
    await page.getByRole('link', { name: /^La mairie/ }).click();
  };
  await improve('agenda/course-de-printemps/');
  await page.getByLabel(/^Titre/).waitFor();
  assert.equal(await page.getByLabel(/^Titre/).inputValue(), 'Course de printemps');
  await improve('agenda/');
  await page.getByRole('heading', { name: /^Course de printemps/ }).waitFor();
  await improve('');
  await page.getByLabel(/^Nom des habitants/).waitFor();
  assert.equal(await page.getByLabel(/^Code Insee/).inputValue(), '86078');
});

async function isFocused(field: Locator): Promise<boolean> {
  return field.evaluate((element) => element === document.activeElement);
}

test('what is wrong is told as she types, in the words of `npm run check`, and leads to its field', async (t) => {
  const page = await site.open(await site.person(), 'collections/vienne--civray--events/new');
  await fillEvent(page, { title: 'Veillée', day });
  await page.getByText('Tout est en ordre').waitFor();
  const lastDay = page.getByLabel(/^Dernier jour/);
  await lastDay.fill(dayBefore);
  await page.getByText('1 chose à corriger').waitFor();
  await page.getByRole('button', { name: 'Les voir' }).click();
  const problem = page.locator('#desk-problems').getByRole('button');
  const sentence = (await problem.innerText()).replace('Dernier jour\u202f: ', '');
  const said = checkSays(wrong, await temporaryFolder(t));
  assert.ok(said.includes(sentence), `${sentence}\n${said}`);

  await problem.click();
  assert.ok(await isFocused(lastDay));
  await lastDay.fill('2026-12-13');
  await page.getByText('Tout est en ordre').waitFor();
});

test('what is wrong cannot be saved, and stays in the form', async () => {
  const page = await site.open(await site.person());
  await page.getByRole('button', { name: 'Fermer' }).click();
  await newEvent(page, { title: 'Bal masqué', day });
  await page.getByLabel(/^Dernier jour/).fill(dayBefore);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  const refusal = page.getByRole('alert').filter({ hasText: 'Rien n’' });
  assert.match(await refusal.innerText(), /Dernier jour/);
  const branch = 'cms/vienne--civray--events/bal-masque';
  assert.ok(!drafts().includes(branch));

  await page.getByLabel(/^Dernier jour/).fill('2026-12-13');
  await save(page);
  assert.ok(drafts().includes(branch));
});

test('a list says the days as people say them', async () => {
  const page = await site.open(await site.person(), 'collections/vienne--civray--events');
  await page.getByRole('heading', { name: /^Course de printemps — 30 mai/ }).waitFor();
  const asInFiles = page.getByRole('heading', { name: /\d{4}-\d{2}-\d{2}/ });
  await asInFiles.first().waitFor({ state: 'detached' });
});
