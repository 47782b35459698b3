import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { root } from '../../scripts/lib/folders.ts';
import { serve } from '../../scripts/lib/server.ts';
import { launch } from './chromium.ts';
import { watch } from './incidents.ts';

/** A built site as it is hosted, and a browser, until the tests of the file are over. */
export async function openSite(dist: string) {
  const site = await serve(dist, { port: 0, toml: join(root, 'netlify.toml') });
  const browser = await launch();
  after(async () => {
    await browser.close();
    await site.close();
  });
  /** Opens a page for as long as `look` takes, on a day when the examples of events are to come. */
  async function open<T>(
    path: string,
    look: (page: Page) => Promise<T>,
    options: BrowserContextOptions = {},
  ): Promise<T> {
    const context = await browser.newContext({ locale: 'fr-FR', ...options });
    const page = await context.newPage();
    await page.clock.setFixedTime('2026-11-22T08:00:00Z');
    const incidents = watch(page, site.url);
    try {
      await page.goto(site.url + path);
      const looked = await look(page);
      assert.deepEqual(incidents, []);
      return looked;
    } finally {
      await context.close();
    }
  }
  return { site, browser, open };
}

/** Waits for the answer to some words, and gives what the page then says of it. */
export async function answer(page: Page, words: string): Promise<string> {
  const status = page.getByRole('status').filter({ hasText: `«\u202f${words}\u202f»` });
  await status.waitFor();
  return (await status.textContent()) ?? '';
}

/** The addresses of what was found, in order. */
export async function found(page: Page): Promise<(string | null)[]> {
  return page
    .locator('[data-search-results] a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
}

/** The bytes of what is read to search during `act`; HTTP/2 makes little of their headers. */
export async function weigh(page: Page, act: () => Promise<unknown>): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (!/\/pagefind\/|\/(?:index|titres|communes)\//.test(request.url())) return;
    const size = request.sizes();
    sizes.push(size.then(({ responseBodySize }) => responseBodySize));
  });
  await act();
  await page.waitForLoadState('networkidle');
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
