import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
import type { Page } from 'playwright-core';
import { serve } from '../../scripts/lib/server.ts';

// What a trapped text would try, beside what our own pages do.
const PAGE = `<!doctype html>
<html lang="fr">
  <title>Avant</title>
  <script src="/watch.js"></script>
  <link rel="stylesheet" href="/own.css">
  <style>h1 { color: rgb(255, 0, 0) }</style>
  <script type="application/ld+json">{ "@type": "City" }</script>
  <script>document.title = 'Piégé'</script>
  <h1 style="background: rgb(255, 0, 0)">Civray</h1>
  <img alt="" src="data:image/png;base64,AAAA" onerror="document.title = 'Piégé'">
  <script src="/end.js"></script>
</html>`;

const WATCH = `window.blocked = [];
document.addEventListener('securitypolicyviolation', (event) => {
  window.blocked.push(event.effectiveDirective + ' ' + event.blockedURI);
});`;

const FILES = {
  'index.html': PAGE,
  'own.css': 'h1 { text-indent: 7px }',
  'watch.js': WATCH,
  'end.js': `try { eval('document.title = "Piégé"') } catch { document.body.className = 'end' }`,
};

/** Opens the page in a real browser, behind our real headers, and hands it to `look`. */
async function withPage(look: (page: Page) => Promise<void>): Promise<void> {
  const dist = await mkdtemp(join(tmpdir(), 'beffroi-csp-'));
  await Promise.all(Object.entries(FILES).map(([name, text]) => writeFile(join(dist, name), text)));
  const site = await serve(dist, { port: 0, toml: 'netlify.toml' });
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args,
  });
  try {
    const page = await browser.newPage();
    await page.goto(site.url);
    await look(page);
  } finally {
    await browser.close();
    await site.close();
    await rm(dist, { recursive: true });
  }
}

test('the browser runs and styles with our files only', async () => {
  await withPage(async (page) => {
    await page.waitForSelector('body.end');
    assert.equal(await page.title(), 'Avant');
    const h1 = await page.locator('h1').evaluate((element) => {
      const { color, backgroundColor, textIndent } = getComputedStyle(element);
      return { color, backgroundColor, textIndent };
    });
    assert.deepEqual(h1, {
      color: 'rgb(0, 0, 0)',
      backgroundColor: 'rgba(0, 0, 0, 0)',
      textIndent: '7px',
    });
    const blocked: unknown = await page.evaluate('window.blocked.sort()');
    // One inline script only: the JSON-LD block, being data, is not counted.
    assert.deepEqual(blocked, [
      'img-src data',
      'script-src eval',
      'script-src-attr inline',
      'script-src-elem inline',
      'style-src-attr inline',
      'style-src-elem inline',
    ]);
    const jsonLd = await page.locator('script[type="application/ld+json"]').textContent();
    assert.equal(jsonLd, '{ "@type": "City" }');
  });
});
