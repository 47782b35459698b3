import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { long, overseas, rich, together } from '../fixture/network.ts';
import type { Visitor } from './visit.ts';

/** What the script adds to pages, as time passes and as visitors type. */
export function scriptTests(visitor: Visitor): void {
  const stateAt = (at: string) =>
    visitor.visit(
      `${rich}mairie/`,
      async (page) => {
        const state = page.locator('[data-opening]');
        return (await state.isVisible()) ? plain(await state.innerText()) : undefined;
      },
      { at },
    );

  test('the mairie says whether it is open, by the visitor’s clock', async () => {
    assert.equal(await stateAt('2027-06-15T08:00:00Z'), 'Ouvert, ferme à 12 h');
    assert.equal(await stateAt('2027-06-15T10:30:00Z'), 'Fermé, ouvre aujourd’hui à 14 h');
    assert.equal(await stateAt('2027-06-24T16:00:00Z'), 'Fermé, ouvre lundi à 9 h');
  });

  test('a page that nobody built for months says nothing of it', async () => {
    assert.equal(await stateAt('2028-06-15T08:00:00Z'), undefined);
  });

  test('the mairie closes while the page is open', async () => {
    await visitor.visit(`${rich}mairie/`, async (page) => {
      await page.clock.install({ time: '2027-06-15T09:59:30Z' });
      await page.reload();
      const state = page.locator('[data-opening]');
      const before = await look(page);
      await page.clock.runFor(61_000);
      assert.equal(plain(await state.innerText()), 'Fermé, ouvre aujourd’hui à 14 h');
      assert.notDeepEqual(await look(page), before, 'it looks the same open and closed');
    });
  });

  test('an event leaves the lists when it is over', async () => {
    const shows = (at: string) =>
      visitor.visit(
        `${rich}agenda/`,
        (page) => page.getByRole('link', { name: 'Conseil municipal' }).isVisible(),
        { at },
      );
    assert.equal(await shows('2027-06-15T17:59:00Z'), true);
    assert.equal(await shows('2027-06-15T18:00:00Z'), false);
  });

  const allOver = 'Tout ce qui était annoncé ici est passé.';
  for (const path of [
    `${long}agenda/`,
    `${long}agenda/cadre/`,
    `${together}agenda/week-end/`,
    `${together}agenda/2027-06-20/`,
  ])
    test(`a list whose events are all over says so: ${path}`, async () => {
      const shows = (at: string) =>
        visitor.visit(path, (page) => page.getByText(allOver).isVisible(), { at });
      assert.equal(await shows('2027-06-16T08:00:00Z'), false);
      assert.equal(await shows('2027-07-01T08:00:00Z'), true);
    });

  test('a day that is over leads to the whole agenda', async () => {
    await visitor.visit(
      `${together}agenda/2027-06-20/`,
      async (page) => {
        await page.locator('.nothing').getByRole('link', { name: 'Tout l’agenda' }).click();
        assert.equal(new URL(page.url()).pathname, `${together}agenda/`);
        assert((await page.locator('.row:visible').count()) > 0);
      },
      { at: '2027-07-01T08:00:00Z' },
    );
  });

  test('a home has no heading above events that are all over', async () => {
    const headings = (at: string) =>
      visitor.visit(
        long,
        (page) => page.getByRole('heading', { name: /Agenda|Prochain rendez-vous/ }).count(),
        { at },
      );
    assert.equal(await headings('2027-06-28T08:00:00Z'), 2);
    assert.equal(await headings('2027-07-01T08:00:00Z'), 0);
  });

  test('an alert comes at its time and goes at its end, and the region with the last of them', async () => {
    const shown = (path: string, at: string) =>
      visitor.visit(
        path,
        async (page) => {
          const region = page.getByRole('region', { name: 'Alertes' });
          return (await region.isVisible()) ? region.locator('li:visible b').allInnerTexts() : [];
        },
        { at },
      );
    assert.deepEqual(await shown(rich, '2027-06-16T15:59:00Z'), ['Vigilance']);
    assert.deepEqual(await shown(rich, '2027-06-16T16:00:00Z'), []);
    assert.deepEqual(await shown(rich, '2027-06-18T11:59:00Z'), []);
    assert.deepEqual(await shown(rich, '2027-06-18T12:00:00Z'), ['Information']);
    assert.deepEqual(await shown(rich, '2027-06-20T22:00:00Z'), []);
    // Three at the most, the most serious first.
    const four = ['Urgence', 'Vigilance', 'Deuil'];
    assert.deepEqual(await shown(overseas, '2027-06-15T08:00:00Z'), four);
  });

  test('news leave the home page and the lists after their last day', async () => {
    const shown = (path: string, at: string) =>
      visitor.visit(
        path,
        async (page) => ({
          link: await page.getByRole('link', { name: 'Réaménagement' }).isVisible(),
          section: await page.getByRole('heading', { name: 'Actualités', exact: true }).isVisible(),
          nothing: await page.getByText('Rien de nouveau').isVisible(),
        }),
        { at },
      );
    const lastMinute = '2027-06-15T21:59:00Z';
    const after = '2027-06-15T22:00:00Z';
    const list = `${long}actualites/`;
    assert.deepEqual(await shown(long, lastMinute), { link: true, section: true, nothing: false });
    assert.deepEqual(await shown(long, after), { link: false, section: false, nothing: false });
    assert.deepEqual(await shown(list, lastMinute), { link: true, section: true, nothing: false });
    assert.deepEqual(await shown(list, after), { link: false, section: true, nothing: true });
  });

  test('the address of a page is copied, where the system has no sheet for shares', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const path = `${rich}patrimoine/eglise/`;
    await visitor.visit(
      path,
      async (page) => {
        await page.getByRole('button', { name: 'Copier le lien' }).click();
        await page.getByRole('button', { name: 'Lien copié' }).waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        assert.equal(copied, visitor.url + path);
      },
      { permissions },
    );
  });

  test('a commune is found by a part of its name, by an old name, by its postal code', async () => {
    await visitor.visit('/plan-du-site/', async (page) => {
      assert.equal((await found(page, '')).length, 4);
      assert.deepEqual(await found(page, 'BOURG ville'), ['Villebourg']);
      assert.deepEqual(await found(page, 'asnieres'), ['Asnières']);
      assert.deepEqual(await found(page, 'petit bourg'), ['Villebourg']);
      assert.deepEqual(await found(page, '97199'), ['Petite-Anse']);
      assert.equal((await found(page, 'st-pierre de var')).length, 1);
      assert.equal(await page.getByRole('status').innerText(), '1 commune');
    });
  });
}

async function found(page: Page, words: string): Promise<string[]> {
  await page.getByLabel('Nom de la commune').fill(words);
  return page.locator('[data-find] + ul li:visible a span').allInnerTexts();
}

/** How the state is drawn, apart from its words. */
async function look(page: Page): Promise<string[]> {
  return page.locator('[data-opening]').evaluate((element) => {
    const own = getComputedStyle(element);
    const dot = getComputedStyle(element, '::before');
    return [own.color, own.fontWeight, dot.backgroundColor, dot.borderColor, dot.color];
  });
}

/** No-break spaces as plain ones. */
function plain(text: string): string {
  return text.replaceAll(/\s/g, ' ');
}
