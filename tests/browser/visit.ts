import { after } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serve } from '../../scripts/lib/server.ts';
import { root } from '../../scripts/lib/folders.ts';
import { fixtureNow } from '../fixture/network.ts';
import { fixtureSite } from '../fixture/site.ts';
import { launch } from './chromium.ts';

/** How a page is looked at; `at` is the visitor's clock, that of the build unless told. */
interface Visit extends BrowserContextOptions {
  at?: string;
  /** Told of each page before it opens, to listen to it. */
  listen?: (page: Page) => void;
}

/** The invented network, served with our real headers, and the browser that visits it. */
export class Visitor {
  readonly url: string;
  readonly #browser: Browser;

  constructor(url: string, browser: Browser) {
    this.url = url;
    this.#browser = browser;
  }

  /** Opens the page at `path` in a profile of its own, and hands it to `look`. */
  visit<T>(path: string, look: (page: Page) => Promise<T>, visit: Visit = {}): Promise<T> {
    return this.visitAt(this.url + path, look, visit);
  }

  /** The same for any address: that of another site. */
  async visitAt<T>(url: string, look: (page: Page) => Promise<T>, visit: Visit = {}): Promise<T> {
    const { at = fixtureNow, listen, ...options } = visit;
    const context = await this.#browser.newContext({ locale: 'fr-FR', ...options });
    try {
      const page = await context.newPage();
      // Only the date: with its timers faked as well, axe would wait for ever.
      await page.clock.setFixedTime(at);
      listen?.(page);
      await page.goto(url, { waitUntil: 'load' });
      return await look(page);
    } finally {
      await context.close();
    }
  }
}

/** Builds and serves the invented network until the tests of the file are over. */
export async function startVisitor(): Promise<Visitor> {
  const { dist } = await fixtureSite();
  const site = await serve(dist, { port: 0, toml: `${root}/netlify.toml` });
  const browser = await launch();
  after(async () => {
    await browser.close();
    await site.close();
  });
  return new Visitor(site.url, browser);
}
