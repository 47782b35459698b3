import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after } from 'node:test';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Session } from '../../src/gateway/ports.ts';
import { watch } from './incidents.ts';
import { git, openRehearsal } from './rehearsal.ts';

/** The moment at which the tests take place. */
export const now = '2026-11-22T08:00:00Z';

/** Two real communes in a Git repository of their own, built and served with their desk. */
export class DeskSite {
  readonly url: string;
  readonly content: string;
  /** Waits until the site shows what was published. */
  readonly built: () => Promise<unknown>;
  readonly #browser: Browser;

  constructor(url: string, content: string, built: () => Promise<unknown>, browser: Browser) {
    this.url = url;
    this.content = content;
    this.built = built;
    this.#browser = browser;
  }

  /** What Git answers in the repository. */
  git(...parameters: string[]): string {
    return git(this.content, ...parameters);
  }

  /** The published text of a file of Civray. */
  published(file: string): string {
    return this.git('show', `HEAD:./vienne/civray/${file}`);
  }

  /** The published bytes of a photo or document of Civray. */
  bytes(file: string): Buffer {
    const parameters = ['show', `HEAD:./vienne/civray/${file}`];
    return execFileSync('git', parameters, { cwd: this.content, maxBuffer: 50_000_000 });
  }

  /**
   * A browser of someone: its own session, storage and screen. The test fails at its end if one of
   * its pages did what no page should.
   */
  async person(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await this.#browser.newContext({ locale: 'fr-FR', ...options });
    const incidents = await watch(context, this.url);
    after(async () => {
      await context.close();
      assert.deepEqual(incidents, []);
    });
    return context;
  }

  /** Opens the desk of Civray at a place of Decap’s (`collections/vienne--civray--events/new`). */
  async open(context: BrowserContext, place = ''): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${this.url}/admin/vienne/civray/${place && `#/${place}`}`);
    return page;
  }
}

/**
 * Makes the repository, builds and serves it until the tests of the file are over. Whoever opens it is
 * its Git user, unless a session says who it is.
 */
export async function startDeskSite(session?: Session): Promise<DeskSite> {
  const communes = ['vienne/civray', 'vienne/charroux'];
  const rehearsal = await openRehearsal({ communes, now, ...(session && { session }) });
  after(() => rehearsal.close());
  const { url, content, built, browser } = rehearsal;
  return new DeskSite(url, content, built, browser);
}
