import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rich } from '../fixture/network.ts';
import { countOfControls, focused, tabThrough } from './keyboard.ts';
import type { Visitor } from './visit.ts';

/** Nothing glides into sight: what has the focus is there at once. */
const still = { reducedMotion: 'reduce' } as const;

/** What a visitor without a mouse does. */
export function keyboardTests(visitor: Visitor): void {
  test('the first key leads past the menu', async () => {
    await visitor.visit(
      rich,
      async (page) => {
        await page.keyboard.press('Tab');
        const skip = await focused(page);
        assert.equal(skip?.href, '#contenu');
        assert(skip.seen, 'the link is not seen');
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        const next = await focused(page);
        assert(next?.inMain, next?.html);
      },
      still,
    );
  });

  for (const path of [
    '/',
    rich,
    `${rich}mairie/`,
    `${rich}agenda/fete-de-la-riviere/`,
    `${rich}agenda/cadre/`,
  ])
    test(`the keyboard reaches everything, in sight, on ${path}`, async () => {
      await visitor.visit(
        path,
        async (page) => {
          const stops = await tabThrough(page);
          assert.deepEqual(
            stops.filter(({ seen }) => !seen).map(({ html }) => html),
            [],
          );
          assert.equal(stops.length, await countOfControls(page));
        },
        still,
      );
    });
}
