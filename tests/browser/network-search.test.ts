import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { networkQueries } from '../search/queries.ts';
import { realSite } from '../fixture/site.ts';
import { axeFaults } from './axe.ts';
import { doubleText, tooSmall, tooWide } from './layout.ts';
import { answer, found, openSite, weigh } from './search-page.ts';

const { site, browser, open } = await openSite((await realSite()).dist);
const path = '/recherche/';

describe('the search of the network', () => {
  test('finds the page expected first', async () => {
    await open(path, async (page) => {
      const wrong: string[] = [];
      for (const [words, first] of Object.entries(networkQueries)) {
        await page.getByRole('searchbox').fill(words);
        await answer(page, words);
        const pages = await found(page);
        if (pages[0] !== first) wrong.push(`${words}: ${pages.slice(0, 3).join(', ')}`);
      }
      assert.deepEqual(wrong, []);
    });
  });

  test('goes from any page of the network, without a script', async () => {
    await open(
      '/vienne/',
      async (page) => {
        await page.getByRole('searchbox').first().fill('abbaye');
        await page.keyboard.press('Enter');
        await page.waitForURL(`**${path}?q=abbaye`);
        assert.match(await page.getByRole('main').innerText(), /a besoin de JavaScript/);
        assert(
          await page
            .getByRole('main')
            .getByRole('link', { name: /Vienne/ })
            .isVisible(),
        );
      },
      { viewport: { width: 1280, height: 800 }, javaScriptEnabled: false },
    );
  });

  test('goes on from the search of a commune, with its words', async () => {
    await open('/vienne/civray/recherche/?q=tumulus', async (page) => {
      await answer(page, 'tumulus');
      await page.getByRole('link', { name: 'Chercher dans tout le réseau' }).click();
      await answer(page, 'tumulus');
      assert.deepEqual(await found(page), ['/vienne/savigne/patrimoine/tumulus-du-gros-guignon/']);
    });
  });

  test('answers an address at once, in groups, and fits a phone', async () => {
    await open(
      `${path}?q=march%C3%A9`,
      async (page) => {
        assert.match(await answer(page, 'marché'), /^\d résultats pour/);
        const headings = await page.locator('[data-search-results] h2').allTextContents();
        assert.deepEqual(headings.slice(0, 2).toSorted(), ['Agenda', 'Annonces']);
        assert.deepEqual(await axeFaults(page), []);
        await page.emulateMedia({ colorScheme: 'dark' });
        assert.deepEqual(await axeFaults(page), []);
        assert.deepEqual(await tooWide(page), []);
        assert.deepEqual(await tooSmall(page), []);
        await doubleText(page);
        assert.deepEqual(await tooWide(page), []);
      },
      { viewport: { width: 320, height: 640 } },
    );
  });

  test('says where things are, and keeps the events of some days', async () => {
    await open(`${path}?q=marche`, async (page) => {
      await answer(page, 'marche');
      await page.getByText('Promenade, visite · jeudi 26 novembre · Savigné').waitFor();
      await page.getByRole('link', { name: '7 jours' }).click();
      await answer(page, 'marche');
      const expected = ['civray/agenda/marche-du-mardi/', 'savigne/agenda/marche-du-jeudi/'];
      assert.deepEqual(
        await found(page),
        expected.map((one) => `/vienne/${one}`),
      );
    });
  });

  test('finds nothing, and says where else to look', async () => {
    await open(`${path}?q=zzzz`, async (page) => {
      assert.match(await answer(page, 'zzzz'), /^Aucun résultat/);
      for (const name of ['Vienne (86), 20 communes', 'Toutes les intercommunalités'])
        assert(await page.getByRole('main').getByRole('link', { name }).isVisible(), name);
      assert.deepEqual(await axeFaults(page), []);
    });
  });

  test('says that it could not load, and tries again', async () => {
    const page = await browser.newPage({ locale: 'fr-FR' });
    await page.route('**/titres/*.json', (route) => route.abort(), { times: 1 });
    await page.goto(`${site.url}${path}?q=abbaye`);
    await page.getByText('La recherche n’a pas pu se charger').waitFor();
    await page.getByRole('button', { name: 'Rechercher', exact: true }).last().click();
    await answer(page, 'abbaye');
    await page.close();
  });

  test('costs a few kilobytes', async () => {
    await open('/robots.txt', async (page) => {
      const bytes = await weigh(page, async () => {
        await page.goto(`${site.url}${path}?q=abbaye`);
        await answer(page, 'abbaye');
      });
      assert(bytes > 1000 && bytes < 10_000, `${String(bytes)} bytes`);
    });
  });

  test('is told to browsers', async () => {
    await open('/', async (page) => {
      const address = await page.locator('link[rel=search]').getAttribute('href');
      const described = await fetch(site.url + (address ?? ''));
      assert.match(
        described.headers.get('Content-Type') ?? '',
        /^application\/opensearchdescription/,
      );
      assert.match(await described.text(), /\/recherche\/\?q=\{searchTerms\}/);
    });
  });
});
