import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsqr from 'jsqr';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { bare, long, rich, together } from '../fixture/network.ts';
import type { Visitor } from './visit.ts';

const origin = 'https://reseau.example.org';

/** What comes out on paper, for the notice board. */
export function printTests(visitor: Visitor): void {
  const print = <T>(path: string, look: (page: Page) => Promise<T>) =>
    visitor.visit(
      path,
      async (page) => {
        await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
        return look(page);
      },
      // A code is read at the sharpness of paper, rather than of a screen.
      { deviceScaleFactor: 2 },
    );

  for (const path of [rich, bare, `${rich}agenda/cinema/`, `${long}agenda/fete-patronale/`])
    test(`the code on ${path} leads a telephone to it, and says where in words`, async () => {
      await print(path, async (page) => {
        assert.equal(await readCode(page), origin + path);
        assert((await page.locator('.page-code').innerText()).includes(path));
      });
    });

  test('an event is a poster of one page, without menus, shares or other events', async () => {
    await print(`${rich}agenda/fete-de-la-riviere/`, async (page) => {
      assert.equal(await pagesOf(page), 1);
      for (const shown of ['Fête de la rivière', 'Du 3 au 4 juillet 2027', 'Pré de l’Île'])
        assert(await page.locator('main').getByText(shown).first().isVisible(), shown);
      const words = await page.locator('body').innerText();
      for (const hidden of ['Partager', 'Réserver', 'Aussi à Villebourg', 'Patrimoine'])
        assert(!words.includes(hidden), hidden);
    });
  });

  test('the events of a commune are printed on one page', async () => {
    await print(`${rich}agenda/`, async (page) => {
      assert.equal(await pagesOf(page), 1);
    });
  });

  test('a year of collections is printed on one sheet', async () => {
    await print(`${rich}vie-pratique/dechets/calendrier/`, async (page) => {
      assert.equal(await pagesOf(page), 1);
      assert(await page.getByText('Décembre 2027').isVisible());
    });
  });

  test('the agenda of a territory is printed without what is clicked', async () => {
    await print(`${together}agenda/`, async (page) => {
      const words = await page.locator('body').innerText();
      assert(words.includes('Les jours qui viennent'));
      for (const hidden of ['Tout l’agenda', 'Par jour', 'Filtrer', 'Voir aussi'])
        assert(!words.includes(hidden), hidden);
    });
  });

  test('the code of an event is not on its screen, nor on the paper of one that is over', async () => {
    const shows = (page: Page) => page.locator('.page-code').isVisible();
    assert.equal(await visitor.visit(`${rich}agenda/cinema/`, shows), false);
    assert.equal(await print(`${rich}agenda/carnaval/`, shows), false);
  });
}

/** What a telephone reads on the paper. */
async function readCode(page: Page): Promise<string | undefined> {
  const picture = await page.locator('.page-code svg').screenshot();
  const { data, info } = await sharp(picture)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}
