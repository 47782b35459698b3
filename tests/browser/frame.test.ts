import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { rich } from '../fixture/network.ts';
import { axeFaults } from './axe.ts';
import { contrastFaults } from './contrast.ts';
import { startHost } from './host.ts';
import { tooWide } from './layout.ts';
import { startVisitor } from './visit.ts';

const visitor = await startVisitor();
const hostPage = await startHost();
const agenda = `${rich}agenda/cadre/`;

/** The code that `/integrer/` gives, for a page of this network. */
function snippet(path: string): string {
  return `<iframe src="${visitor.url}${path}" title="Agenda" loading="lazy" width="100%" height="600" style="border:0"></iframe>`;
}

/** Opens a page of another site that shows one of ours, and hands over the frame once it is loaded. */
async function inHost<T>(
  path: string,
  look: (frame: Frame, page: Page, messages: string[]) => Promise<T>,
  options: Parameters<typeof visitor.visitAt>[2] = {},
): Promise<T> {
  const messages: string[] = [];
  const listen = (page: Page) => page.on('console', (message) => messages.push(message.text()));
  const open = async (page: Page) => {
    await page.waitForLoadState('networkidle');
    const frame = page.frames()[1];
    assert(frame, 'there is no frame');
    return look(frame, page, messages);
  };
  return visitor.visitAt(hostPage(snippet(path)), open, { listen, ...options });
}

for (const width of [240, 320, 1000, 1200])
  test(`a site of another origin shows the agenda, ${width} pixels wide`, async () => {
    const look = async (frame: Frame, page: Page, messages: string[]) => {
      assert.equal(
        await frame.getByRole('heading', { level: 1 }).innerText(),
        'Agenda de Villebourg',
      );
      assert((await frame.getByRole('heading', { level: 2 }).count()) > 1);
      assert.equal(await frame.evaluate(() => innerWidth), width);
      assert.deepEqual(await frame.evaluate(tooWideHere), []);
      assert.deepEqual(await tooWide(page), []);
      assert.deepEqual(messages, []);
    };
    await inHost(agenda, look, { viewport: { width, height: 800 } });
  });

/** What `tooWide` says of a page, for a frame. */
function tooWideHere(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`${scrollWidth} px`] : [];
}

test('axe finds nothing in a frame, nor in the page that shows it', async () => {
  for (const path of [agenda, `${rich}annonces/cadre/?accent=ffff00&fond=sombre`])
    await inHost(path, async (frame, page) => {
      assert.deepEqual(await axeFaults(frame), []);
      assert.deepEqual(await axeFaults(page), []);
    });
});

test('a link opens the page itself in a new tab, which has no hold on the site', async () => {
  await inHost(agenda, async (frame, page) => {
    const links = await frame.getByRole('link').all();
    assert(links.length > 3);
    for (const link of [links[0], links.at(-2)]) {
      const opened = page.context().waitForEvent('page');
      await link?.click();
      const tab = await opened;
      await tab.waitForLoadState();
      assert.equal(new URL(tab.url()).pathname, await link?.getAttribute('href'));
      assert.notEqual(tab.url(), frame.url());
      assert(await tab.evaluate(() => window.opener === null));
    }
    assert.equal(await links.at(-2)?.getAttribute('href'), `${rich}agenda/`);
    assert.equal(new URL(frame.url()).pathname, agenda);
  });
});

test('the keyboard goes through the frame and out of it', async () => {
  const body = `${snippet(agenda)}<a href="#apres">Après</a>`;
  await visitor.visitAt(hostPage(body), async (page) => {
    await page.waitForLoadState('networkidle');
    const links = (await page.frames()[1]?.getByRole('link').count()) ?? 0;
    assert(links > 3);
    const isAfter = () => page.evaluate(() => document.activeElement?.textContent === 'Après');
    let presses = 0;
    while (!(await isAfter()) && presses < 99) {
      await page.keyboard.press('Tab');
      presses += 1;
    }
    assert.equal(presses, links + 1);
  });
});

/** The colour of the line under the title, as three numbers. */
async function accentOf(frame: Frame): Promise<number[]> {
  return frame.evaluate(() => {
    const title = document.querySelector('h1');
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    if (!title || !canvas) return [];
    canvas.fillStyle = getComputedStyle(title).borderBottomColor;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  });
}

test('the frame takes the colour of the site, and no other text of its address', async () => {
  const own = await inHost(agenda, accentOf);
  const [red = 0, green = 0, blue = 0] = await inHost(`${agenda}?accent=C2185B`, accentOf);
  assert(red > 120 && red > green + 80 && red > blue + 40, [red, green, blue].join());
  for (const accent of ['red', 'ffff', 'c2185b;--ink:red', '%23c2185b', 'url(//a.example)'])
    assert.deepEqual(await inHost(`${agenda}?accent=${accent}`, accentOf), own, accent);
});

test('its background is light, dark, or as the visitor has it, when the site says so', async () => {
  const isDark = (frame: Frame) =>
    frame.evaluate(() => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      if (!canvas) return undefined;
      canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
      canvas.fillRect(0, 0, 1, 1);
      return Number(canvas.getImageData(0, 0, 1, 1).data[0]) < 128;
    });
  const backgrounds = (colorScheme: 'light' | 'dark') =>
    Promise.all(
      ['', '?fond=sombre', '?fond=auto', '?fond=rose'].map((query) =>
        inHost(agenda + query, isDark, { colorScheme }),
      ),
    );
  assert.deepEqual(await backgrounds('light'), [false, true, false, false]);
  assert.deepEqual(await backgrounds('dark'), [false, true, true, false]);
});

test('whatever colour a site has, all that is written can be read', async () => {
  for (const fond of ['clair', 'sombre'])
    await inHost(`${agenda}?fond=${fond}`, async (frame) => {
      assert.deepEqual(await contrastFaults(frame), []);
    });
});

test('without JavaScript, the frame shows the list all the same', async () => {
  await inHost(
    `${agenda}?accent=c2185b`,
    async (_, page) => {
      const frame = page.frameLocator('iframe');
      await frame.getByRole('heading', { name: 'Agenda de Villebourg' }).waitFor();
      await frame.getByRole('link', { name: 'Tout l’agenda' }).waitFor();
    },
    { javaScriptEnabled: false },
  );
});

for (const path of [
  '/',
  '/vienne/',
  '/integrer/',
  rich,
  `${rich}mairie/`,
  `${rich}agenda/`,
  `${rich}agenda/concert/`,
  `${rich}annonces/`,
  `${rich}patrimoine/`,
  '/rien/',
])
  test(`another site cannot show ${path}`, async () => {
    await inHost(path, async (frame, _, messages) => {
      assert.match(messages.join(), /X-Frame-Options/);
      assert.equal(await frame.evaluate(() => document.querySelector('main')), null);
    });
  });
