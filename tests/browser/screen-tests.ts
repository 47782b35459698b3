import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { long, rich, together } from '../fixture/network.ts';
import type { Visitor } from './visit.ts';

/** What holds where on the screens that people have. */
export function screenTests(visitor: Visitor): void {
  const viewport = { width: 360, height: 740 };

  for (const path of [together, `${together}agenda/week-end/`, `${long}agenda/fete-patronale/`])
    test(`on a phone, the way back from ${path} holds on one line`, async () => {
      const look = async (page: Page) => {
        const [trail, ...more] = await page.locator('.trail li:visible').all();
        assert(trail && more.length === 0);
        assert.equal(await linesOf(trail), 1);
        const link = trail.getByRole('link');
        const path = await link.getAttribute('href');
        await link.click();
        assert.equal(new URL(page.url()).pathname, path);
      };
      await visitor.visit(path, look, { viewport });
    });

  for (const path of ['/', together])
    test(`on a phone, the menu of ${path} holds on one line`, async () => {
      const look = async (page: Page) => {
        assert((await page.locator('.menu li').count()) >= 3);
        assert.equal(await linesOf(page.locator('.menu')), 1);
      };
      await visitor.visit(path, look, { viewport });
    });

  test('a short page has its footer at the bottom of the screen', async () => {
    const tall = { width: 1280, height: 1600 };
    for (const path of ['/intercommunalites/', '/rien/', `${rich}agenda/archives/`])
      await visitor.visit(
        path,
        async (page) => {
          const box = await page.locator('.footer').boundingBox();
          assert(box);
          assert.equal(Math.round(box.y + box.height), tall.height, path);
        },
        { viewport: tall },
      );
  });

  test('no choice of the code of a frame is cut', async () => {
    for (const width of [320, 1000, 1280])
      await visitor.visit(
        '/integrer/',
        async (page) => {
          await page.locator('[data-embed]').waitFor();
          assert.deepEqual(await cutChoices(page), []);
        },
        { viewport: { width, height: 740 } },
      );
  });
}

/** How many lines of text an element with targets of 44 px takes. */
async function linesOf(element: Locator): Promise<number> {
  return Math.floor(((await element.boundingBox())?.height ?? 0) / 44);
}

/** The choices that are wider than their list, but for the names of territories, which have no limit. */
async function cutChoices(page: Page): Promise<string[]> {
  return page.locator('form select:not(#zone)').evaluateAll((lists) =>
    lists.flatMap((list) => {
      if (!(list instanceof HTMLSelectElement)) return [];
      const { width } = list.getBoundingClientRect();
      list.style.cssText = 'width: max-content; field-sizing: content';
      return [...list.options]
        .filter((option) => {
          option.selected = true;
          return list.getBoundingClientRect().width > width;
        })
        .map(({ text }) => text);
    }),
  );
}
