import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { after } from 'node:test';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { openSite } from '../../scripts/lib/build/site.ts';
import { openDesk } from '../../scripts/lib/desk.ts';
import { root } from '../../scripts/lib/folders.ts';
import { serve } from '../../scripts/lib/server.ts';
import type { Session } from '../../src/gateway/ports.ts';
import type { CommuneId } from '../../src/urls.ts';
import { launch } from '../browser/chromium.ts';
import { watch } from './incidents.ts';

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
  const folder = await mkdtemp(`${tmpdir()}/beffroi-desk-`);
  const content = `${folder}/content`;
  for (const part of ['network.yaml', 'vienne/civray', 'vienne/charroux'])
    cpSync(`${root}/content/${part}`, `${content}/${part}`, { recursive: true });
  makeRepository(content);
  const cache = `${folder}/cache`;
  const dist = `${folder}/dist`;
  const opened = await openSite({ content, dist, cache });
  const options = { now, progress: () => undefined };
  let built = opened.build(options);
  // As `npm start`: the commune alone is made again.
  const onPublish = (commune: CommuneId) => {
    built = built.then(() => opened.build({ ...options, changes: [commune] }));
  };
  await built;
  const desk = await openDesk({
    content,
    cache,
    now: () => now,
    onPublish,
    ...(session && { session }),
  });
  const site = await serve(dist, { port: 0, toml: `${root}/netlify.toml`, admin: desk?.handle });
  const browser = await launch();
  after(async () => {
    await browser.close();
    await site.close();
    await built;
    await desk?.close();
    await rm(folder, { recursive: true, force: true });
  });
  return new DeskSite(site.url, content, () => built, browser);
}

function makeRepository(content: string): void {
  git(content, 'init', '--quiet', '--initial-branch=main');
  git(content, 'config', 'user.name', 'Camille Secrétaire');
  git(content, 'config', 'user.email', 'mairie@example.org');
  git(content, 'add', '.');
  git(content, 'commit', '--quiet', '--message', 'Les communes');
}

function git(folder: string, ...parameters: string[]): string {
  return execFileSync('git', parameters, { cwd: folder, encoding: 'utf8' });
}
