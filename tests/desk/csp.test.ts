import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import type { Page, Response } from 'playwright-core';
import { launch } from '../browser/chromium.ts';
import { startDeskSite } from './desk-site.ts';
import { watch } from './incidents.ts';

const site = await startDeskSite();
const events = 'collections/vienne--civray--events';

const screens: Readonly<Record<string, { path: string; shown: string }>> = {
  'the directory': { path: '/admin/', shown: 'Choisissez votre commune' },
  'the welcome': { path: '/admin/vienne/civray/', shown: 'Bienvenue au bureau de Civray' },
  'a list': { path: `/admin/vienne/civray/#/${events}`, shown: 'Lecture de contes' },
  'a form': {
    path: `/admin/vienne/civray/#/${events}/entries/concert-d-hiver`,
    shown: 'Tout est en ordre',
  },
  'the board': { path: '/admin/vienne/civray/#/workflow', shown: 'Prêt' },
};

/** The scripts that are written in the page itself, and would run. */
function inlineScripts(page: Page): Promise<number> {
  return page.locator('script:not([src]):not([type="application/json"])').count();
}

for (const [name, { path, shown }] of Object.entries(screens))
  test(`${name} runs nothing but the site’s own files, and asks nothing of another`, async () => {
    const context = await site.person();
    const answers: Response[] = [];
    context.on('response', (answer) => answers.push(answer));
    const page = await context.newPage();
    await page.goto(site.url + path);
    await page.getByText(shown).first().waitFor();
    await page.waitForLoadState('networkidle');
    assert.equal(await inlineScripts(page), 0);
    const desk = answers.filter((answer) => answer.url().startsWith(`${site.url}/admin/`));
    assert.ok(desk.length > 0);
    for (const answer of desk) assertHeaders(answer.url(), await answer.allHeaders());
  });

function assertHeaders(what: string, headers: Record<string, string>): void {
  const policy = headers['content-security-policy'] ?? '';
  assert.match(policy, /^default-src 'none';/, what);
  assert.match(policy, /frame-ancestors 'none'/, what);
  assert.doesNotMatch(policy, /unsafe-eval|\*|https?:|data:|script-src[^;]*unsafe/, what);
  const isPage = headers['content-type']?.startsWith('text/html') === true;
  if (!isPage) assert.match(policy, /; sandbox$/, what);
  assert.equal(headers['x-content-type-options'], 'nosniff', what);
  assert.equal(headers['x-robots-tag'], 'noindex', what);
  assert.equal(headers['referrer-policy'], 'same-origin', what);
  assert.equal(headers['cross-origin-opener-policy'], 'same-origin', what);
  assert.match(headers['permissions-policy'] ?? '', /camera=\(\).*geolocation=\(\)/, what);
}

test('what is refused, moved or missing has the same headers', async () => {
  const api = '/admin/api/vienne/civray/';
  const asked: [status: number, method: string, path: string][] = [
    [308, 'GET', '/admin/vienne/civray'],
    [404, 'GET', '/admin/vienne/nulle-part/'],
    [404, 'GET', '/admin/nulle-part/du/tout/'],
    [404, 'GET', `${api}media/absente.jpg`],
    [404, 'GET', '/admin/apercu/vienne/civray/media/absente.avif'],
    [405, 'GET', api],
    [403, 'POST', api],
    [405, 'DELETE', '/admin/vienne/civray/'],
  ];
  for (const [status, method, path] of asked) {
    const answer = await fetch(site.url + path, { method, redirect: 'manual' });
    assert.equal(answer.status, status, path);
    assertHeaders(path, Object.fromEntries(answer.headers));
  }
});

test('Decap is kept by the browser for good', async () => {
  const page = await site.open(await site.person());
  const src = await page.locator('script[src*="/decap-cms."]').getAttribute('src');
  const answer = await fetch(new URL(src ?? '', site.url));
  assert.match(answer.headers.get('cache-control') ?? '', /max-age=31536000.*immutable/);
});

/** What a page would do if somebody made it. */
function misbehave(): void {
  const inline = Object.assign(document.createElement('script'), { textContent: 'stolen = 1' });
  document.body.append(inline);
  document.body.append(Object.assign(new Image(), { src: 'https://example.org/stolen.gif' }));
  fetch('https://example.org/stolen').catch(() => undefined);
  setTimeout(() => {
    throw new Error('mistake');
  });
}

test('the tests would notice what a page should not do, and the browser refuses it', async () => {
  const browser = await launch();
  after(() => browser.close());
  const context = await browser.newContext();
  const incidents = await watch(context, site.url);
  const page = await context.newPage();
  await page.goto(`${site.url}/admin/vienne/civray/`);
  const mistake = page.waitForEvent('pageerror');
  await page.evaluate(misbehave);
  await mistake;
  assert.equal(await page.evaluate(() => 'stolen' in window), false);
  for (const expected of [
    /script-src-elem inline/,
    /img-src https/,
    /connect-src https/,
    /mistake/,
  ])
    assert.ok(
      incidents.some((one) => expected.test(one)),
      `${expected}: ${incidents.join('\n')}`,
    );
});

/** A file that Decap would run, put in Git by hand: published, then as a draft. */
function layTraps(): void {
  const trap = `---js\n{ title: (globalThis.trapped = 'Piège') }\n---\n`;
  const commit = (name: string) => {
    writeFileSync(`${site.content}/vienne/civray/events/${name}.md`, trap);
    site.git('add', '.');
    site.git('commit', '--quiet', '--message', name);
  };
  commit('piege');
  commit('piege-en-attente');
  site.git('branch', 'cms/vienne--civray--events/piege-en-attente');
  site.git('reset', '--quiet', '--hard', 'HEAD~1');
}

test('a file that holds a program runs nowhere, and keeps nothing else from showing', async () => {
  layTraps();
  const page = await site.open(await site.person(), events);
  await page.getByText('Lecture de contes').waitFor();
  await page.goto(`${site.url}/admin/vienne/civray/#/workflow`);
  await page.getByText('globalThis.trapped').waitFor();
  assert.equal(await page.evaluate(() => 'trapped' in window), false);
});
