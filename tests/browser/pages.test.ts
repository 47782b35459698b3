import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { long, rich } from '../fixture/network.ts';
import type { Page, Request } from 'playwright-core';
import { axeFaults } from './axe.ts';
import { watch } from './incidents.ts';
import { keyboardTests } from './keyboard-tests.ts';
import { doubleText, tooSmall, tooWide } from './layout.ts';
import { menuTests } from './menu-tests.ts';
import { printTests } from './print-tests.ts';
import { screenTests } from './screen-tests.ts';
import { scriptTests } from './script-tests.ts';
import { templates } from './templates.ts';
import { startVisitor } from './visit.ts';

const visitor = await startVisitor();

/** Chromium itself says it in the console. */
const notFound =
  'console: Failed to load resource: the server responded with a status of 404 (Not Found)';

for (const [name, path] of Object.entries(templates))
  describe(name, () => {
    test('is silent, asks no other host, and axe finds nothing in light or dark', async () => {
      let incidents: string[] = [];
      const listen = (page: Page) => {
        incidents = watch(page, visitor.url);
      };
      await visitor.visit(
        path,
        async (page) => {
          assert.deepEqual(await axeFaults(page), []);
          assert.deepEqual(incidents, path === '/rien/' ? [notFound] : []);
          await page.emulateMedia({ colorScheme: 'dark' });
          assert.deepEqual(await axeFaults(page), []);
        },
        { listen },
      );
    });

    test('fits the smallest phone, and text twice as large', async () => {
      await visitor.visit(
        path,
        async (page) => {
          assert.deepEqual(await tooWide(page), []);
          assert.deepEqual(await tooSmall(page), []);
          await page.setViewportSize({ width: 360, height: 740 });
          await doubleText(page);
          assert.deepEqual(await tooWide(page), []);
        },
        { viewport: { width: 320, height: 640 } },
      );
    });

    test('says the same without JavaScript', async () => {
      const read = (javaScriptEnabled: boolean) =>
        visitor.visit(path, textWithoutAids, { javaScriptEnabled });
      assert.equal(await read(false), await read(true));
    });
  });

describe('menu', () => {
  menuTests(visitor);
});

describe('keyboard', () => {
  keyboardTests(visitor);
});

describe('script', () => {
  scriptTests(visitor);
});

describe('screen', () => {
  screenTests(visitor);
});

describe('paper', () => {
  printTests(visitor);
});

test('old addresses redirect, unknown ones are not found, and assets are kept', async () => {
  const ask = (path: string) => fetch(visitor.url + path, { redirect: 'manual' });
  const moved = await ask(`${rich}agenda/fete-de-l-eau/`);
  assert.equal(moved.status, 301);
  assert.equal(moved.headers.get('Location'), `${rich}agenda/fete-de-la-riviere/`);
  assert.equal((await ask('/rien/')).status, 404);
  const page = await (await ask(rich)).text();
  const sheets = page.match(/[^"]+\.css/g) ?? [];
  assert.equal(sheets.length, 2);
  for (const sheet of sheets)
    assert.match((await ask(sheet)).headers.get('Cache-Control') ?? '', /immutable/);
});

test('a first visit to a commune asks little besides its pictures', async () => {
  const answers: Promise<number>[] = [];
  const listen = (page: Page) => {
    page.on('requestfinished', (request) => {
      if (request.resourceType() !== 'image') answers.push(weightOf(request));
    });
  };
  await visitor.visit(long, (page) => page.waitForLoadState('networkidle'), { listen });
  const weights = await Promise.all(answers);
  assert(weights.length > 1 && weights.length <= 5, `${weights.length} requests`);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  assert(total > 5000 && total <= 60_000, `${total} bytes`);
});

/** What a request brings, compressed, headers included, in bytes. */
async function weightOf(request: Request): Promise<number> {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  return responseBodySize + responseHeadersSize;
}

/** What the page says, but for what only a script can bring: a field, the time, the shares of the system. */
async function textWithoutAids(page: Page): Promise<string> {
  return page.evaluate(() => {
    for (const aid of document.querySelectorAll(
      '[data-find], [data-find-commune], [data-opening], [data-embed], [data-share], [data-filters], noscript',
    ))
      aid.remove();
    return document.body.innerText;
  });
}
