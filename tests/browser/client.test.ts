import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { after, before, test } from 'node:test';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { changesData } from '../../src/dates/open-state.ts';

let browser: Browser;
before(async () => {
  const executablePath = await chromium.executablePath();
  browser = await playwright.launch({ executablePath, args: chromium.args });
});
after(() => browser.close());

const minutes = (moment: string) => Date.parse(moment) / 60_000;

/** A page with our script, its types taken off, in a browser of another time zone at `moment`. */
async function open(body: string, moment: string): Promise<Page> {
  const context = await browser.newContext({ timezoneId: 'Asia/Tokyo', locale: 'ja' });
  const page = await context.newPage();
  await page.clock.install({ time: new Date(moment) });
  await page.route('http://beffroi.test/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html(body) });
    const source = await readFile(new URL(`../../src${pathname}`, import.meta.url), 'utf8');
    return route.fulfill({ contentType: 'text/javascript', body: stripTypeScriptTypes(source) });
  });
  await page.goto('http://beffroi.test/');
  return page;
}

function html(body: string): string {
  return `<!doctype html><meta charset="utf-8"><body>${body}<script type="module" src="/client/main.ts"></script>`;
}

const changes = [
  '2027-11-04T08:00Z',
  '2027-11-04T11:00Z',
  '2027-11-05T08:00Z',
  '2027-11-05T11:00Z',
].map(minutes);
const opening = `<p data-opening="${changesData(changes)}" data-zone="Europe/Paris" hidden></p>`;

test('it says whether the place is open, and says it again each minute', async () => {
  const page = await open(opening, '2027-11-04T10:58:30Z');
  const line = page.locator('[data-opening]');
  await page.locator('[data-state=open]').waitFor();
  assert.equal(await line.textContent(), 'Ouvert, ferme à 12\u00a0h');
  await page.clock.runFor(120_000);
  assert.equal(await line.textContent(), 'Fermé, ouvre demain à 9\u00a0h');
  assert.equal(await line.getAttribute('data-state'), 'closed');
});

test('it says nothing when the page is older than the hours that it knows', async () => {
  const page = await open(opening + '<p data-until="0">', '2027-12-04T10:00:00Z');
  await page.locator('[data-until][hidden]').waitFor({ state: 'attached' });
  assert.equal(await page.locator('[data-opening]').isVisible(), false);
});

const list = (untils: readonly string[]) =>
  `<ul>${untils.map((until) => `<li data-until="${String(minutes(until))}">${until}</li>`).join('')}</ul>
  <p data-empty hidden>Rien de prévu.</p>`;

test('it hides what is over, and keeps what is to come', async () => {
  const page = await open(list(['2027-11-04T09:00Z', '2027-11-04T11:00Z']), '2027-11-04T10:00:00Z');
  await page.locator('[data-until][hidden]').waitFor({ state: 'attached' });
  assert.equal(await page.locator('li:visible').textContent(), '2027-11-04T11:00Z');
  assert.equal(await page.locator('[data-empty]').isVisible(), false);
});

test('it shows the words for an empty list when all is over', async () => {
  const page = await open(list(['2027-11-04T09:00Z', '2027-11-04T10:00Z']), '2027-11-04T10:00:00Z');
  await page.locator('[data-empty]').waitFor();
  assert.equal(await page.locator('li:visible').count(), 0);
});

test('an item without an end keeps its list from being empty', async () => {
  const items =
    '<ul><li data-until="0">Passé</li><li>Tous les vendredis</li></ul><p data-empty hidden>';
  const page = await open(items, '2027-11-04T10:00:00Z');
  await page.locator('[data-until][hidden]').waitFor({ state: 'attached' });
  assert.equal(await page.locator('[data-empty]').getAttribute('hidden'), '');
});
