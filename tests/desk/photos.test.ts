import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { page as onePage, pdf, script } from '../gateway/pdf-files.ts';
import { noise } from '../media/files.ts';
import { addPhoto, fillEvent, publish, save, upload, type OwnFile } from './acts.ts';
import { startDeskSite } from './desk-site.ts';

const site = await startDeskSite();

async function writeEvent(title: string): Promise<Page> {
  const page = await site.open(await site.person(), 'collections/vienne--civray--events/new');
  await fillEvent(page, { title });
  return page;
}

function jpeg(name: string, buffer: Buffer): OwnFile {
  return { name, mimeType: 'image/jpeg', buffer };
}

function document(name: string, buffer: Buffer): OwnFile {
  return { name, mimeType: 'application/pdf', buffer };
}

/** Waits until nothing hides the middle of an element. */
function inSight(element: Locator): Promise<void> {
  return element.click({ trial: true });
}

test('a photo of 40 MB is kept small, at a size that looks good on a screen', async () => {
  const photo = await noise(1000, 750).resize(4000, 3000).jpeg().toBuffer();
  // As phones do that keep a short film at the end of a photo.
  const heavy = Buffer.concat([photo, Buffer.alloc(40_000_000 - photo.length, 'film')]);
  const page = await writeEvent('Grande photo');
  await addPhoto(page, jpeg('DSC_0040.jpg', heavy), 'Le champ de foire');
  await save(page);
  await publish(page);
  const kept = site.bytes('media/events/grande-photo/dsc-0040.jpg');
  assert.ok(kept.length < 3_000_000, String(kept.length));
  const { width, height } = await sharp(kept).metadata();
  assert.deepEqual([width, height], [2400, 1800]);
});

test('a text that is named as a photo is refused in a sentence, and another can be chosen', async () => {
  const page = await writeEvent('Fausse photo');
  await page.getByRole('button', { name: 'Ajouter\u202f: photo' }).click();
  await page.getByRole('button', { name: 'Choisir une image' }).click();
  const choice = page.getByRole('dialog').locator('input[type=file]');
  await choice.setInputFiles(jpeg('affiche.jpg', Buffer.from('Grand bal samedi')));
  const sentence = page.getByText('Ce fichier n’est pas une photo que l’on sait lire.');
  await inSight(sentence);
  await upload(page, jpeg('affiche.jpg', await plain('#c00')));
  await page.getByRole('button', { name: 'Choisir une autre image' }).waitFor();
});

function plain(background: string): Promise<Buffer> {
  return sharp({ create: { width: 600, height: 400, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

/** The part of red and of blue in a photo. */
async function colours(file: string): Promise<{ red: number; blue: number }> {
  const { channels } = await sharp(site.bytes(file)).stats();
  return { red: channels[0]?.mean ?? 0, blue: channels[2]?.mean ?? 0 };
}

test('two photos of the same name are both kept, each with its words', async () => {
  const page = await writeEvent('Deux photos');
  await addPhoto(page, jpeg('IMG_0001.jpg', await plain('#f00')), 'La place');
  await addPhoto(page, jpeg('IMG_0001.jpg', await plain('#00f')), 'Le pont');
  await save(page);
  await publish(page);
  const photos = site
    .published('events/deux-photos.md')
    .matchAll(/file: \.\.\/(\S+)\n +alt: (.+)/g);
  const [place, bridge] = [...photos].map(([, file = '', alt]) => ({ file, alt }));
  assert.ok(place && bridge);
  assert.deepEqual([place.alt, bridge.alt], ['La place', 'Le pont']);
  assert.ok((await colours(place.file)).red > 200);
  assert.ok((await colours(bridge.file)).blue > 200);
});

/** Attaches a document to the event. */
async function attach(page: Page, file: OwnFile): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter\u202f: pièce jointe' }).click();
  await page
    .getByLabel(/^Titre/)
    .last()
    .fill('Le programme');
  await page.getByRole('button', { name: 'Choisir un document' }).click();
  await upload(page, file);
}

test('a PDF that is attached to an event is on its page', async () => {
  const page = await writeEvent('Avec programme');
  await attach(page, document('Programme de l’été.pdf', pdf()));
  await save(page);
  await publish(page);
  const kept = site.bytes('media/events/avec-programme/programme-de-l-ete.pdf');
  assert.deepEqual(kept, pdf());
  await site.built();
  await page.goto(`${site.url}/vienne/civray/agenda/avec-programme/`);
  const link = page.getByRole('link', { name: /Le programme/ });
  const address = await link.evaluate((anchor: HTMLAnchorElement) => anchor.href);
  const answer = await fetch(address);
  assert.deepEqual(Buffer.from(await answer.arrayBuffer()), pdf());
});

test('a PDF that holds a program is refused in a sentence, and another takes its place', async () => {
  const page = await writeEvent('Avec un piège');
  await attach(page, document('programme.pdf', pdf([...onePage, script])));
  await page.getByText('1 chose à corriger').waitFor();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  const refusal = page.getByRole('alert').filter({ hasText: 'Ce PDF' });
  assert.match(await refusal.innerText(), /Ce PDF contient un programme.*imprimez-le/);
  await inSight(refusal);
  assert.equal(site.git('branch', '--list', 'cms/*avec-un-piege'), '');

  await page.getByRole('button', { name: 'Choisir un autre document' }).click();
  await upload(page, document('programme-propre.pdf', pdf()));
  await page.getByText('Tout est en ordre').waitFor();
  await save(page);
  await publish(page);
  const names = site.git(
    'ls-tree',
    '--name-only',
    'HEAD',
    'vienne/civray/media/events/avec-un-piege/',
  );
  assert.equal(names.trim(), 'vienne/civray/media/events/avec-un-piege/programme-propre.pdf');
});
