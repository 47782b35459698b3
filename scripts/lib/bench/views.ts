import type { BrowserContext, Request } from 'playwright-core';
import { visit } from './browser.ts';

/** What a browser with nothing in its cache asks for to show a page. */
export interface View {
  path: string;
  /** `bytes` are those that travel, headers included. */
  requests: { type: string; path: string; bytes: number }[];
}

/** Opens pages of a built site one after the other, each as on a first visit. */
export async function viewPages(dist: string, paths: Iterable<string>): Promise<View[]> {
  return visit(dist, async ({ url, context }) => {
    const views: View[] = [];
    for (const path of paths) views.push({ path, requests: await requestsOf(context, url + path) });
    return views;
  });
}

async function requestsOf(context: BrowserContext, address: string): Promise<View['requests']> {
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Network.setCacheDisabled', { cacheDisabled: true });
  const finished: Request[] = [];
  page.on('requestfinished', (request) => finished.push(request));
  await page.goto(address, { waitUntil: 'networkidle' });
  const requests = await Promise.all(finished.map(describe));
  await page.close();
  return requests;
}

async function describe(request: Request): Promise<View['requests'][number]> {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  return {
    type: request.resourceType(),
    path: new URL(request.url()).pathname,
    bytes: responseBodySize + responseHeadersSize,
  };
}
