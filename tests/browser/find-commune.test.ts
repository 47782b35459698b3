import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { realSite } from '../fixture/site.ts';
import { axeFaults } from './axe.ts';
import { doubleText, tooSmall, tooWide } from './layout.ts';
import { openSite } from './search-page.ts';

const { site, browser, open } = await openSite((await realSite()).dist);

const field = (page: Page) => page.getByLabel('Nom de la commune ou code postal');
const names = (page: Page) => page.locator('[data-found] a span').allInnerTexts();

/** The names that are listed for some words, once the page has said how many. */
async function find(page: Page, words: string): Promise<string[]> {
  await field(page).fill(words);
  await page.locator('#trouvees:not(:empty)').waitFor();
  return names(page);
}

/** Where who looks is, and whether the page may know it. */
const at = (latitude: number, longitude: number) => ({
  geolocation: { latitude, longitude },
  permissions: ['geolocation'],
});

describe('« Trouver ma commune »', () => {
  test('by its name however it is typed, a postal code, a former name', async () => {
    await open('/', async (page) => {
      for (const words of ['st pierre d exideuil', 'SAINT-PIERRE', 'exideuil'])
        assert.deepEqual(await find(page, words), ['Saint-Pierre-d’Exideuil'], words);
      assert.deepEqual(await find(page, 'la chapelle baton'), ['La Chapelle-Bâton']);
      assert.deepEqual(await find(page, 'chapelle'), ['La Chapelle-Bâton']);
      assert.deepEqual(await find(page, '86350'), ['Payroux', 'Joussé']);
      assert.deepEqual(await find(page, 'saint-saviol'), ['Val-de-Comporté']);
      await page.getByText('999 hab. · Saint-Saviol').waitFor();
      assert.deepEqual(await find(page, 'c'), [
        'Civray',
        'Charroux',
        'Champniers',
        'La Chapelle-Bâton',
        'Chatain',
        'Champagné-le-Sec',
        'Val-de-Comporté',
      ]);
    });
  });

  test('the list of all gives way to what is found, and comes back', async () => {
    await open('/', async (page) => {
      const all = page.locator('[data-all-communes]');
      assert.deepEqual(await find(page, 'civray'), ['Civray']);
      assert(!(await all.isVisible()));
      assert.equal(await page.locator('#trouvees').innerText(), '1 commune');
      await field(page).fill('');
      await all.waitFor();
      assert.deepEqual(await names(page), []);
      assert.deepEqual(await find(page, 'zzz'), []);
      assert.match(await page.locator('#trouvees').innerText(), /^Aucune commune de ce nom/);
      assert(await all.isVisible());
    });
  });

  test('Enter opens the only one', async () => {
    await open('/', async (page) => {
      await find(page, 'charroux');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/vienne/charroux/');
    });
  });

  test('the nearest, when asked and not before', async () => {
    await open(
      '/',
      async (page) => {
        assert.deepEqual(await names(page), []);
        await page.getByRole('button', { name: 'Près de moi' }).click();
        await page.getByText('Les 10 communes les plus proches de vous').waitFor();
        assert.deepEqual((await names(page)).slice(0, 2), ['Civray', 'Saint-Pierre-d’Exideuil']);
        await page.getByText('2 522 hab. · à 1 km').waitFor();
        assert.equal((await names(page)).length, 10);
        assert.deepEqual(await axeFaults(page), []);
      },
      at(46.149, 0.295),
    );
  });

  test('a position that is refused is said', async () => {
    await open('/', async (page) => {
      await page.getByRole('button', { name: 'Près de moi' }).click();
      await page.getByText('Votre position n’est pas connue').waitFor();
      assert(await page.locator('[data-all-communes]').isVisible());
    });
  });

  test('who is far from all is not told that some are near', async () => {
    await open(
      '/',
      async (page) => {
        await page.getByRole('button', { name: 'Près de moi' }).click();
        await page.getByText('Aucune commune du réseau n’est à moins de 20').waitFor();
        assert.deepEqual(await names(page), []);
      },
      at(48.85, 2.35),
    );
  });

  test('what one types meanwhile is not replaced by a position that comes late', async () => {
    await open('/', async (page) => {
      await page.evaluate(
        `navigator.geolocation.getCurrentPosition = (found, refuse) => document.addEventListener('late', refuse)`,
      );
      await page.getByRole('button', { name: 'Près de moi' }).click();
      await page.getByText('Recherche de votre position').waitFor();
      await field(page).fill('charroux');
      await page.getByText('1 commune', { exact: true }).waitFor();
      await page.evaluate(() => document.dispatchEvent(new Event('late')));
      assert.deepEqual(await names(page), ['Charroux']);
      assert.equal(await page.locator('#trouvees').innerText(), '1 commune');
    });
  });

  test('what could not load is asked again', async () => {
    const page = await browser.newPage({ locale: 'fr-FR' });
    await page.route('**/communes/*.json', (route) => route.abort(), { times: 1 });
    await page.goto(`${site.url}/`);
    await field(page).fill('civ');
    await page.getByText('La liste n’a pas pu se charger').waitFor();
    await field(page).fill('civray');
    await page.getByText('1 commune', { exact: true }).waitFor();
    await page.close();
  });

  test('what finds could not load, and the page says so', async () => {
    const page = await browser.newPage({ locale: 'fr-FR' });
    await page.route('**/find-commune*.js', (route) => route.abort());
    await page.goto(`${site.url}/`);
    await field(page).fill('civ');
    await page.getByText('Rechargez-la').waitFor();
    assert(await page.locator('[data-all-communes]').isVisible());
    await page.close();
  });

  test('no other page may ask for a position', async () => {
    await open('/', async (page) => {
      const policy = async (path: string) =>
        (await page.request.get(site.url + path)).headers()['permissions-policy'];
      assert.match((await policy('/')) ?? '', /geolocation=\(self\)/);
      for (const path of ['/vienne/', '/vienne/civray/', '/recherche/'])
        assert.match((await policy(path)) ?? '', /geolocation=\(\)/, path);
    });
  });

  test('fits the smallest phone, and text twice as large', async () => {
    await open(
      '/',
      async (page) => {
        await find(page, 'saint');
        assert.deepEqual(await tooWide(page), []);
        assert.deepEqual(await tooSmall(page), []);
        await doubleText(page);
        assert.deepEqual(await tooWide(page), []);
        await page.emulateMedia({ colorScheme: 'dark' });
        assert.deepEqual(await axeFaults(page), []);
      },
      { viewport: { width: 320, height: 640 } },
    );
  });

  test('without a script, the communes are there', async () => {
    await open(
      '/',
      async (page) => {
        assert(!(await field(page).isVisible()));
        assert(await page.getByRole('link', { name: /^Civray 86400/ }).isVisible());
      },
      { javaScriptEnabled: false },
    );
  });
});
