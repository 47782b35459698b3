import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { axeFaults } from '../browser/axe.ts';
import { startDeskSite } from './desk-site.ts';
import { openEvent } from './people.ts';

const site = await startDeskSite();
const commune = 'vienne--civray';

const inOrder = (page: Page) => page.getByText('Tout est en ordre').waitFor();

/** Adds a photo to the form: gives the button that chooses it. */
async function photoToAdd(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Ajouter\u202f: photo' }).click();
  return page.getByRole('button', { name: 'Choisir une image' });
}

/** A colour that is changing has another contrast than it will have. */
const still = { reducedMotion: 'reduce' } as const;

/** Each screen of the desk, opened and filled with what it waits for. */
const screens: Readonly<Record<string, (context: BrowserContext) => Promise<Page>>> = {
  'the directory': async (context) => {
    const page = await context.newPage();
    await page.goto(`${site.url}/admin/`);
    return page;
  },
  'the welcome': async (context) => {
    const page = await site.open(context);
    await page.getByText('Ce que votre page ne dit pas encore').waitFor();
    return page;
  },
  'a list': async (context) => {
    const page = await site.open(context, `collections/${commune}--events`);
    await page.getByText('Lecture de contes').waitFor();
    return page;
  },
  'an empty form': async (context) => {
    const page = await site.open(context, `collections/${commune}--events/new`);
    await page.getByLabel(/^Titre/).waitFor();
    return page;
  },
  'a filled form, and a photo to add': async (context) => {
    const page = await site.open(context, `collections/${commune}--heritage/entries/${church}`);
    await inOrder(page);
    await (await photoToAdd(page)).waitFor();
    return page;
  },
  'the photos and documents': async (context) => {
    const page = await site.open(context, `collections/${commune}--events/new`);
    await (await photoToAdd(page)).click();
    await page.getByRole('dialog').waitFor();
    return page;
  },
  'the form of the commune, with its opening hours': async (context) => {
    const page = await site.open(context, `collections/${commune}--profile/entries/profile`);
    await page.getByText('Lundi').first().waitFor();
    await inOrder(page);
    return page;
  },
  'a form with something to mend, and its history': async (context) => {
    const page = await openEvent(site, context, 'marche-du-mardi');
    await page.getByLabel(/^Titre/).fill('');
    await page.getByText('1 chose à corriger').waitFor();
    await page.getByRole('button', { name: 'Historique' }).click();
    await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    return page;
  },
  'the board': async (context) => {
    const page = await site.open(context, 'workflow');
    await page.getByRole('heading', { name: 'Prêt', exact: true }).waitFor();
    return page;
  },
};
const church = 'eglise-saint-nicolas';

for (const [name, open] of Object.entries(screens))
  test(`everyone can use ${name}, on a computer and on a phone`, async () => {
    const page = await open(
      await site.person({ viewport: { width: 1280, height: 780 }, ...still }),
    );
    assert.deepEqual(await axeFaults(page), []);
    await page.setViewportSize({ width: 360, height: 780 });
    assert.deepEqual(await axeFaults(page), []);
  });

test('everyone can use what is around the preview', async () => {
  const page = await openEvent(site, await site.person(), 'concert-d-hiver');
  await inOrder(page);
  const pane = await (await page.locator('#preview-pane').elementHandle()).contentFrame();
  assert.ok(pane);
  // These are of a whole page: the desk’s, which is around the pane, has them.
  const whole = /^(?:document-title|landmark-one-main|page-has-heading-one|region) /;
  const faults = await axeFaults(pane);
  assert.deepEqual(
    faults.filter((fault) => !whole.test(fault)),
    [],
  );
});

/** Goes with one key to a control, which must then show that it has the focus. */
async function reach(page: Page, control: Locator, key = 'Tab'): Promise<void> {
  const focused = control.and(page.locator(':focus'));
  for (let pressed = 0; (await focused.count()) === 0; pressed++) {
    assert.ok(pressed < 40, `${key} does not lead to ${control.toString()}`);
    await page.keyboard.press(key);
  }
  assert.ok(await focused.evaluate(isOutlined), control.toString());
}

/** Whether a control is outlined, or the box that Decap draws around it. */
function isOutlined(control: Element): boolean {
  for (let box: Element | null = control; box; box = box.parentElement) {
    const { outlineStyle, outlineWidth } = getComputedStyle(box);
    if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) return true;
  }
  return false;
}

test('an event is announced with the keyboard alone', async () => {
  const page = await site.open(await site.person());
  const { keyboard } = page;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const write = async (label: RegExp, text: string) => {
    await reach(page, page.getByLabel(label));
    await keyboard.type(text);
  };
  await page.getByText('Ce que votre page ne dit pas encore').waitFor();
  await reach(page, page.getByRole('link', { name: 'Annoncer un événement' }));
  await keyboard.press('Enter');
  await page.getByLabel(/^Titre/).waitFor();
  await write(/^Titre/, 'Bal du printemps');
  await write(/^Nature/, 'Fête');
  await keyboard.press('Enter');
  await write(/^Résumé/, 'Entrez dans la danse.');
  await write(/^Premier jour/, '12122026');
  await page.getByText('Tout est en ordre').waitFor();
  await reach(page, button('Enregistrer'), 'Shift+Tab');
  await keyboard.press('Enter');
  await page.getByRole('link', { name: /Enregistré/ }).waitFor();
  await button('Publier').waitFor();
  await reach(page, button('Publier'));
  await keyboard.press('Enter');
  await reach(page, page.getByRole('menuitem', { name: 'Publier maintenant' }), 'ArrowDown');
  page.once('dialog', (question) => void question.accept());
  await keyboard.press('Enter');
  await button('En ligne').waitFor();
  assert.match(
    site.published('events/bal-du-printemps.md'),
    /^title: Bal du printemps\nkind: fete\nsummary: Entrez dans la danse.\nstart: 2026-12-12$/m,
  );
});
