import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { bare, rich } from '../fixture/network.ts';
import { axeFaults } from './axe.ts';
import { focused } from './keyboard.ts';
import { tooWide } from './layout.ts';
import type { Visitor } from './visit.ts';

const phone = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as const;
const wide = { viewport: { width: 1280, height: 800 } };

/** The menu of a commune, with everything in it and with nothing. */
export function menuTests(visitor: Visitor): void {
  test('on a phone, a button opens the menu, which the keyboard goes through and Escape closes', async () => {
    const look = async (page: Page) => {
      const link = page.getByRole('link', { name: 'Le pont de pierre' });
      const button = page.getByRole('button', { name: 'Menu' });
      await button.press('Enter');
      await page.locator('summary', { hasText: 'Histoire' }).press('Enter');
      await link.focus();
      assert((await focused(page))?.seen);
      assert.deepEqual(await axeFaults(page), []);
      assert.deepEqual(await tooWide(page), []);
      await page.keyboard.press('Escape');
      await link.waitFor({ state: 'hidden' });
      assert.match((await focused(page))?.html ?? '', />\s*Menu/);
    };
    await visitor.visit(rich, look, phone);
  });

  test('on a phone, « Fermer » closes the menu', async () => {
    const look = async (page: Page) => {
      const agenda = page.locator('.menu').getByRole('link', { name: 'Agenda' });
      await page.getByRole('button', { name: 'Menu' }).click();
      await agenda.waitFor();
      await page.getByRole('button', { name: 'Fermer' }).click();
      await agenda.waitFor({ state: 'hidden' });
    };
    await visitor.visit(rich, look, phone);
  });

  test('on a wide screen, a word of the menu opens below it, one at a time', async () => {
    const look = async (page: Page) => {
      const [council, directory] = ['Conseil municipal', 'Annuaire'].map((name) =>
        page.locator('.menu').getByRole('link', { name }),
      );
      await page.locator('summary', { hasText: 'Mairie' }).click();
      await council?.waitFor();
      await page.locator('summary', { hasText: 'Vie pratique' }).click();
      await directory?.waitFor();
      await council?.waitFor({ state: 'hidden' });
      assert.deepEqual(await tooWide(page), []);
      assert.deepEqual(await axeFaults(page), []);
    };
    await visitor.visit(rich, look, wide);
  });

  test('the menu marks the page, and the word that holds it', async () => {
    const look = async (page: Page) => {
      assert.equal(await page.locator('.menu summary[aria-current]').innerText(), 'Histoire');
      const marked = page.locator('.menu a[aria-current=page]');
      assert.equal(await marked.textContent().then((text) => text?.trim()), 'Les ponts');
    };
    await visitor.visit(`${rich}pages/les-ponts/`, look, wide);
  });

  test('a commune with nothing has no menu to open', async () => {
    const look = async (page: Page) => {
      assert.equal(await page.getByRole('button', { name: 'Menu' }).count(), 0);
    };
    await visitor.visit(bare, look, phone);
  });
}
