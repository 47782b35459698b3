import { after } from 'node:test';
import type { Page } from 'playwright-core';
import { launch } from '../browser/chromium.ts';

/** What these tests use of Decap, inside the page. */
export interface Decap {
  getLocale: (name: string) => object;
  registerWidget: (name: string, control: string) => void;
  registerBackend: (name: string, backend: unknown) => void;
  getBackend: (name: string) => { init: (config: unknown, options: unknown) => object };
  init: (options: { config: object }) => void;
}

// A host that is always secure, as Decap's crypto.randomUUID asks.
const origin = 'http://localhost';
const html = `<!doctype html><meta charset="utf-8"><title>Decap</title><script>window.CMS_MANUAL_INIT = true;</script>
<script src="/decap-cms.js"></script>`;

/** A page with Decap's real bundle, not started; nothing is asked of the network. */
export async function decapPage(): Promise<Page> {
  const browser = await launch();
  after(() => browser.close());
  const page = await browser.newPage({ locale: 'fr-FR' });
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') await route.fulfill({ contentType: 'text/html', body: html });
    else await route.fulfill({ path: `node_modules/decap-cms/dist${pathname}` });
  });
  await page.goto(origin);
  return page;
}
