import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { largeSite } from '../fixture/site.ts';
import { answer, found, openSite } from './search-page.ts';

const { dist, summary } = await largeSite();
const { open } = await openSite(dist);

describe('a network too large for one list', () => {
  test('is built without a fault', () => {
    assert.deepEqual(summary.problems, []);
  });

  test('its communes are found from the third letter, by the files of their words alone', async () => {
    await open('/', async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const field = page.getByLabel('Nom de la commune ou code postal');
      await field.fill('mo');
      await page.getByText('Tapez au moins trois lettres').waitFor();
      await field.fill('mou');
      await page.getByText('1 commune', { exact: true }).waitFor();
      assert.deepEqual(await page.locator('[data-found] a span').allInnerTexts(), ['Mouville']);
      assert.equal(asked.filter((url) => url.endsWith('.json')).length, 1);
      await field.fill('st m');
      await page.getByText('Tapez la suite du nom').waitFor();
    });
  });

  test('the nearest are found, and no request says where one is', async () => {
    await open(
      '/',
      async (page) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await page.getByRole('button', { name: 'Près de moi' }).click();
        await page.getByText('Les 10 communes les plus proches de vous').waitFor();
        const names = await page.locator('[data-found] a span').allInnerTexts();
        assert.equal(names[0], 'Hiville');
        assert.equal(names.length, 10);
        assert.deepEqual(
          asked.filter((url) => /46\.5|0\.2|\?/.test(url)),
          [],
        );
      },
      {
        geolocation: { latitude: 46.502, longitude: 0.203 },
        permissions: ['geolocation'],
      },
    );
  });

  test('its search looks for communes first, then where one says', async () => {
    await open('/recherche/?q=abbaye', async (page) => {
      assert.match(await answer(page, 'abbaye'), /^Aucun résultat/);
      await page.getByText('Choisissez un département').waitFor();
      const where = page.getByLabel('Où');
      await where.selectOption('Ain (01)');
      await page.getByText('8 résultats').waitFor();
      assert((await found(page)).every((path) => path?.startsWith('/ain/')));
      await where.selectOption('Tout le réseau');
      await page.getByText('112 résultats').waitFor();
      await page.getByText('Et 62 de plus').waitFor();
      assert.match(page.url(), /ou=tout/);
      await page.reload();
      await page.getByText('112 résultats').waitFor();
    });
  });
});
