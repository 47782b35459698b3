import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { queries } from '../search/queries.ts';
import { realSite } from '../fixture/site.ts';
import { axeFaults } from './axe.ts';
import { doubleText, tooSmall, tooWide } from './layout.ts';
import { answer, found, openSite, weigh } from './search-page.ts';

const { site, browser, open } = await openSite((await realSite()).dist);

const civray = '/vienne/civray/recherche/';

describe('what people ask', () => {
  for (const [commune, own] of Map.groupBy(queries, (query) => query.commune))
    test(`finds the page expected first in ${commune}`, async () => {
      const base = `/vienne/${commune}/`;
      await open(`${base}recherche/`, async (page) => {
        const wrong: string[] = [];
        for (const { words, first } of own) {
          await page.getByRole('searchbox').fill(words);
          await answer(page, words);
          const pages = await found(page);
          if (pages[0] !== base + first) wrong.push(`${words}: ${pages.slice(0, 3).join(', ')}`);
        }
        assert.deepEqual(wrong, []);
      });
    });
});

describe('search', () => {
  test('goes from any page, without a script, and its address says what was asked', async () => {
    await open(
      '/vienne/civray/mairie/',
      async (page) => {
        await page.getByRole('searchbox').fill('salle des fêtes');
        await page.keyboard.press('Enter');
        await page.waitForURL(`**${civray}?q=salle+des+f%C3%AAtes`);
      },
      { viewport: { width: 1280, height: 800 }, javaScriptEnabled: false },
    );
  });

  test('is a button of 44 px on a phone, and no page loads its script before', async () => {
    await open(
      '/vienne/civray/mairie/',
      async (page) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await page.reload({ waitUntil: 'networkidle' });
        assert.deepEqual(
          asked.filter((url) => /pagefind|search|recherche/.test(url)),
          [],
        );
        assert.equal(await page.getByRole('searchbox').count(), 0);
        const button = page.getByRole('button', { name: 'Rechercher' });
        const { width = 0, height = 0 } = (await button.boundingBox()) ?? {};
        assert(width >= 44 && height >= 44, `${String(width)} × ${String(height)}`);
        await button.click();
        await page.waitForURL(`**${civray}?q=`);
      },
      { viewport: { width: 360, height: 740 } },
    );
  });

  test('answers an address at once, marks the words, and says what is an example', async () => {
    await open(`${civray}?q=march%C3%A9`, async (page) => {
      assert.match(await answer(page, 'marché'), /^\d+ résultats pour/);
      assert((await page.locator('mark').count()) > 2);
      assert((await page.getByText('Exemple', { exact: true }).count()) > 2);
      const headings = await page.locator('[data-search-results] h2').allTextContents();
      assert.equal(headings[0], 'Agenda');
      assert.equal(headings.at(-1), 'Événements passés');
      assert.deepEqual(await axeFaults(page), []);
      await page.emulateMedia({ colorScheme: 'dark' });
      assert.deepEqual(await axeFaults(page), []);
    });
  });

  test('shows its answers on the smallest phone, and in text twice as large', async () => {
    await open(
      `${civray}?q=march%C3%A9`,
      async (page) => {
        await answer(page, 'marché');
        assert.deepEqual(await tooWide(page), []);
        assert.deepEqual(await tooSmall(page), []);
        await doubleText(page);
        assert.deepEqual(await tooWide(page), []);
      },
      { viewport: { width: 320, height: 640 } },
    );
  });

  test('follows what one types, and the address with it', async () => {
    await open(civray, async (page) => {
      const field = page.getByRole('searchbox');
      assert(await field.evaluate((element) => element === document.activeElement));
      await page.keyboard.type('eglise');
      await answer(page, 'eglise');
      assert.equal(new URL(page.url()).searchParams.get('q'), 'eglise');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await field.fill('');
      await page.getByText('Par rubrique').waitFor();
      assert.equal(page.url(), site.url + civray);
    });
  });

  test('keeps one group, from the keyboard or from an address', async () => {
    const past = 'Événements passés';
    const shown = (page: Page) => page.locator('[data-search-results] h2').allTextContents();
    const address = await open(`${civray}?q=march%C3%A9`, async (page) => {
      await answer(page, 'marché');
      const link = page.getByRole('link', { name: past });
      await link.focus();
      await page.keyboard.press('Enter');
      await page.locator(`[aria-current]:has-text("${past}")`).waitFor();
      assert.deepEqual(await shown(page), [past]);
      return page.url().slice(site.url.length);
    });
    await open(address, async (page) => {
      assert.match(await answer(page, 'marché'), /^1 résultat pour/);
      assert.deepEqual(await shown(page), [past]);
    });
  });

  test('says when events are, and keeps those of some days', async () => {
    const address = await open(`${civray}?q=march%C3%A9`, async (page) => {
      await answer(page, 'marché');
      const market = page.locator('.row').filter({ hasText: 'Marché du mardi' });
      await market.getByText('Marché · mardi 24 novembre').waitFor();
      await page.getByRole('link', { name: '7 jours' }).click();
      assert.match(await answer(page, 'marché'), /^1 résultat pour/);
      assert.deepEqual(await found(page), ['/vienne/civray/agenda/marche-du-mardi/']);
      assert.deepEqual(await axeFaults(page), []);
      return page.url().slice(site.url.length);
    });
    assert.match(address, /rubrique=Agenda&quand=7-jours/);
    await open(address, async (page) => {
      assert.match(await answer(page, 'marché'), /^1 résultat pour/);
      await page.getByRole('link', { name: 'Toutes les dates' }).click();
      await page.getByText('Marché de Noël').waitFor();
    });
  });

  test('finds nothing, and says where else to look', async () => {
    await open(`${civray}?q=zzzz`, async (page) => {
      assert.match(await answer(page, 'zzzz'), /^Aucun résultat/);
      const main = page.getByRole('main');
      for (const name of ['Patrimoine', '01 99 00 12 34', 'Les autres communes, Vienne'])
        assert(await main.getByRole('link', { name }).isVisible(), name);
      assert.deepEqual(await axeFaults(page), []);
    });
  });

  test('shows as text what people wrote or asked', async () => {
    const trap = '<img src=x onerror=alert(1)>';
    await open(`${civray}?q=${encodeURIComponent(trap)}`, async (page) => {
      await answer(page, trap);
      assert.equal(await page.locator('main img[src=x]').count(), 0);
    });
  });

  test('says that it needs JavaScript, and offers the menu', async () => {
    await open(
      civray,
      async (page) => {
        const main = page.getByRole('main');
        assert.match(await main.innerText(), /La recherche a besoin de JavaScript/);
        assert(await main.getByRole('link', { name: 'Patrimoine' }).isVisible());
      },
      { javaScriptEnabled: false },
    );
  });

  test('says that it could not load, and tries again', async () => {
    const context = await browser.newContext({ locale: 'fr-FR' });
    const page = await context.newPage();
    await page.route('**/pagefind.js', (route) => route.abort());
    await page.goto(`${site.url}${civray}?q=salle`);
    await page.getByText('La recherche n’a pas pu se charger').waitFor();
    assert(await page.getByRole('main').getByRole('link', { name: 'Patrimoine' }).isVisible());
    await context.close();
  });

  test('costs less than 105 kB the first time, and 20 kB in another commune', async () => {
    await open('/robots.txt', async (page) => {
      const ask = (commune: string) => async () => {
        await page.goto(`${site.url}/vienne/${commune}/recherche/`);
        await page.waitForLoadState('networkidle');
        await page.getByRole('searchbox').fill('eglise');
        await answer(page, 'eglise');
      };
      const first = await weigh(page, ask('civray'));
      const second = await weigh(page, ask('charroux'));
      assert(first > 60_000 && first < 105_000, `${String(first)} bytes`);
      assert(second > 5000 && second < 20_000, `${String(second)} bytes`);
    });
  });

  test('is told to browsers, with its type', async () => {
    await open(civray, async (page) => {
      const link = page.locator('link[rel=search]');
      const described = await fetch(site.url + ((await link.getAttribute('href')) ?? ''));
      const type = described.headers.get('Content-Type');
      assert.equal(type, 'application/opensearchdescription+xml; charset=utf-8');
      assert.match(await described.text(), /recherche\/\?q=\{searchTerms\}/);
    });
  });
});
