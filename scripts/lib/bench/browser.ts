import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type BrowserContext } from 'playwright-core';
import { root } from '../folders.ts';
import { serve } from '../server.ts';

/** A built site, served as it is hosted, and a browser to look at it. */
export interface Visit {
  url: string;
  context: BrowserContext;
  /** Where Lighthouse talks to the browser. */
  port: number;
}

/** Serves a built site and opens a browser, for as long as `use` takes. */
export async function visit<T>(dist: string, use: (visit: Visit) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'beffroi-bench-'));
  const site = await serve(dist, { port: 0, toml: `${root}/netlify.toml` });
  const context = await playwright.launchPersistentContext(profile, {
    executablePath: await chromium.executablePath(),
    // Not the package’s own arguments: its single process leaves Lighthouse without a trace.
    args: ['--no-sandbox', '--remote-debugging-port=0'],
  });
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  try {
    return await use({ url: site.url, context, port: Number(port) });
  } finally {
    await context.close();
    await site.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
