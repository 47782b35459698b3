import type { Page } from 'playwright-core';
import { sum } from '../sum.ts';

/** Opens the address of a search until it has a result; the bytes are those of what it reads to search. */
export async function firstResult(page: Page, address: string) {
  const sizes: Promise<number>[] = [];
  page.removeAllListeners('requestfinished');
  page.on('requestfinished', (request) => {
    if (/\/pagefind\/|\/recherche\/(?:index|communes|titres)\//.test(request.url()))
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(address);
  await page.locator('[data-search-results] a').first().waitFor();
  const milliseconds = await page.evaluate(() => performance.now());
  const bytes = sum(await Promise.all(sizes));
  return { milliseconds, bytes };
}
