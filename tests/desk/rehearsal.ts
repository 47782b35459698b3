import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { Browser } from 'playwright-core';
import { openSite, type Site } from '../../scripts/lib/build/site.ts';
import { openDesk } from '../../scripts/lib/desk.ts';
import { root } from '../../scripts/lib/folders.ts';
import { serve } from '../../scripts/lib/server.ts';
import type { Session } from '../../src/gateway/ports.ts';
import type { CommuneId } from '../../src/urls.ts';
import { launch } from '../browser/chromium.ts';

/** Real communes in a Git repository of their own, built and served with their desk. */
export interface Rehearsal {
  url: string;
  content: string;
  browser: Browser;
  /** Waits until the site shows what was published. */
  built: () => Promise<unknown>;
  close: () => Promise<void>;
}

export interface RehearsalOptions {
  /** Their folders; all the communes of `content/` when it is not said. */
  communes?: readonly string[];
  /** The moment at which it takes place. */
  now: string;
  /** Who sits at the desk; the Git user of the repository when it is not said. */
  session?: Session;
}

/** Copies the communes, builds and serves them, and opens a browser. */
export async function openRehearsal(options: RehearsalOptions): Promise<Rehearsal> {
  const folder = await mkdtemp(`${tmpdir()}/beffroi-desk-`);
  const { now, session } = options;
  const content = copyContent(folder, options);
  const cache = `${folder}/cache`;
  const dist = `${folder}/dist`;
  const { built, onPublish } = await building(await openSite({ content, dist, cache }), now);
  const desk = await openDesk({
    content,
    cache,
    now: () => now,
    onPublish,
    ...(session && { session }),
  });
  const site = await serve(dist, { port: 0, toml: `${root}/netlify.toml`, admin: desk?.handle });
  const browser = await launch();
  const close = async () => {
    await browser.close();
    await site.close();
    await built();
    await desk?.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: site.url, content, browser, built, close };
}

/** As `npm start`: everything first, then the communes of which something is published. */
async function building(site: Site, now: string) {
  const options = { now, progress: () => undefined };
  let built = site.build(options);
  await built;
  return {
    built: () => built,
    onPublish: (commune: CommuneId) => {
      built = built.then(() => site.build({ ...options, changes: [commune] }));
    },
  };
}

function copyContent(folder: string, { communes = ['vienne'] }: RehearsalOptions): string {
  const content = `${folder}/content`;
  for (const part of ['network.yaml', ...communes])
    cpSync(`${root}/content/${part}`, `${content}/${part}`, { recursive: true });
  git(content, 'init', '--quiet', '--initial-branch=main');
  git(content, 'config', 'user.name', 'Camille Secrétaire');
  git(content, 'config', 'user.email', 'mairie@example.org');
  git(content, 'add', '.');
  git(content, 'commit', '--quiet', '--message', 'Les communes');
  return content;
}

/** What Git answers in a folder. */
export function git(folder: string, ...parameters: string[]): string {
  return execFileSync('git', parameters, { cwd: folder, encoding: 'utf8' });
}
