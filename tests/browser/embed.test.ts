import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { bare, rich } from '../fixture/network.ts';
import { axeFaults } from './axe.ts';
import { startHost } from './host.ts';
import { watch } from './incidents.ts';
import { startVisitor } from './visit.ts';

const visitor = await startVisitor();
const hostPage = await startHost();
const origin = 'https://reseau.example.org';

const codeOf = (page: Page) => page.getByLabel('Le code à coller').inputValue();

/** What the frame of the preview shows, once it is there. */
const shown = (page: Page, title: string) =>
  page.frameLocator('iframe').getByRole('heading', { level: 1, name: title }).waitFor();

/** Waits until the preview has loaded an address that ends so: left before, it would be a failed request. */
async function loaded(page: Page, end: string): Promise<void> {
  await page.locator(`iframe[src$="${end}"]`).waitFor();
  await page.frames()[1]?.waitForURL((url) => url.href.endsWith(end), { waitUntil: 'networkidle' });
}

test('the code follows what is chosen, and the preview with it', async () => {
  let incidents: string[] = [];
  const listen = (page: Page) => {
    incidents = watch(page, visitor.url);
  };
  const look = async (page: Page) => {
    await loaded(page, 'agenda/cadre/');
    await page.getByLabel('De', { exact: true }).selectOption('Villebourg');
    await loaded(page, `${rich}agenda/cadre/`);
    assert.equal(
      await codeOf(page),
      `<iframe src="${origin}${rich}agenda/cadre/" title="Agenda de Villebourg" loading="lazy" width="100%" height="600" style="border:0"></iframe>`,
    );
    await page.getByLabel('Ce qui est montré').selectOption('Annonces');
    await loaded(page, `${rich}annonces/cadre/`);
    await page.getByLabel('Couleur', { exact: true }).selectOption('Celle de mon site');
    await loaded(page, '?accent=2f6f5e');
    await page.getByLabel('La couleur de mon site').fill('#c2185b');
    await loaded(page, '?accent=c2185b');
    await page.getByLabel('Fond').selectOption('Sombre');
    await loaded(page, '?accent=c2185b&fond=sombre');
    await page.getByLabel('Hauteur').fill('450');
    await page.getByLabel('Hauteur').blur();
    await page.locator('iframe[height="450"]').waitFor();
    const code = await codeOf(page);
    assert(code.includes(`${rich}annonces/cadre/?accent=c2185b&amp;fond=sombre"`), code);
    assert(code.includes('title="Annonces de Villebourg"'), code);
    assert(code.includes('height="450"'), code);
    const frame = page.locator('iframe');
    const address = `${rich}annonces/cadre/?accent=c2185b&fond=sombre`;
    assert.equal(await frame.getAttribute('src'), address);
    assert.equal((await frame.boundingBox())?.height, 450);
    assert.deepEqual(await axeFaults(page), []);
    assert.deepEqual(incidents, []);
  };
  await visitor.visit('/integrer/', look, { listen });
});

test('the code is copied, and shows the list in another site as it is', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const look = async (page: Page) => {
    await page.getByRole('button', { name: 'Copier le code' }).click();
    await page.getByText('Le code est copié.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await codeOf(page));
    await page.goto(hostPage(copied.replace(origin, visitor.url)));
    await shown(page, 'Annonces de Villebourg');
  };
  await visitor.visit(`/integrer/?zone=${rich}&quoi=annonces`, look, { permissions });
});

test('the keyboard is enough to choose and to copy', async () => {
  const look = async (page: Page) => {
    const press = (key: string) => page.keyboard.press(key);
    await page.getByLabel('De', { exact: true }).focus();
    for (const key of ['Tab', 'ArrowDown', 'Tab', 'ArrowDown', 'Tab', 'Tab', 'ArrowDown'])
      await press(key);
    await shown(page, 'Annonces de Villebourg');
    await page.waitForFunction(() => document.querySelector('textarea')?.value.includes('sombre'));
    for (const key of ['Tab', 'Tab', 'Tab']) await press(key);
    const button = page.getByRole('button', { name: 'Copier le code' });
    assert(await button.evaluate((element) => element === document.activeElement));
    await press('Enter');
    await page.getByText('Le code est copié.').waitFor();
    assert((await codeOf(page)).includes('?accent=2f6f5e&amp;fond=sombre"'));
  };
  const permissions = ['clipboard-read', 'clipboard-write'];
  await visitor.visit(`/integrer/?zone=${rich}`, look, { permissions });
});

test('the agenda and the offers of a commune lead there, with them already chosen', async () => {
  for (const [list, link, title] of [
    ['agenda', 'Intégrer cet agenda', 'Agenda de Villebourg'],
    ['annonces', 'Intégrer ces annonces', 'Annonces de Villebourg'],
  ] as const)
    await visitor.visit(`${rich}${list}/`, async (page) => {
      await page.getByRole('link', { name: link }).click();
      await shown(page, title);
      assert((await codeOf(page)).includes(`${rich}${list}/cadre/"`));
    });
});

test('what the address asks for is believed of paths of the site alone', async () => {
  for (const zone of ['//ailleurs.example/', 'https://ailleurs.example/', '/a/b/c/', '/"><b>/'])
    await visitor.visit(`/integrer/?zone=${encodeURIComponent(zone)}&quoi=mairie`, async (page) => {
      await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
      assert((await codeOf(page)).startsWith(`<iframe src="${origin}/`));
      assert(!(await page.content()).includes('ailleurs.example'));
    });
});

test('a commune that has nothing to show has no code, and it is said', async () => {
  await visitor.visit(`/integrer/?zone=${bare}&quoi=agenda`, async (page) => {
    await page.getByText('Il n’y a rien à montrer ici').waitFor();
    assert.equal(await page.getByLabel('Le code à coller').isVisible(), false);
    assert.equal(await page.locator('iframe').count(), 0);
    await page.getByLabel('De', { exact: true }).selectOption('Villebourg');
    await shown(page, 'Agenda de Villebourg');
  });
});

test('without JavaScript, the code is told in words, with an example', async () => {
  const look = async (page: Page) => {
    assert.equal(await page.locator('[data-embed]').isVisible(), false);
    const example = await page.locator('pre').innerText();
    assert.match(example, /^<iframe src="https:\/\/reseau\.example\.org\/.+\/agenda\/cadre\//);
    const address = /src="([^"]+)"/.exec(example)?.[1]?.replace(origin, visitor.url) ?? '';
    assert.equal((await fetch(address)).status, 200);
  };
  await visitor.visit('/integrer/', look, { javaScriptEnabled: false });
});
