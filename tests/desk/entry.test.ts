import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Locator } from 'playwright-core';
import { fillEvent, publish, save } from './acts.ts';
import { startDeskSite } from './desk-site.ts';

const site = await startDeskSite();
const civray = `${site.content}/vienne/civray`;

/** Commits files of Civray, as someone else would. */
function commit(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(`${civray}/${name.split('/')[0] ?? ''}`, { recursive: true });
    writeFileSync(`${civray}/${name}`, text);
  }
  site.git('add', '.');
  site.git('commit', '--quiet', '--message', 'Ajoute');
}

const optionsOf = (select: Locator) => select.locator('option').allTextContents();

test('an event is put in a place of the commune, chosen by its title', async () => {
  commit({
    'places/grange.md':
      '---\ntitle: Grange du Four\nkind: hall\nsummary: Une grange.\naddress: 1 rue du Four\n---\n',
  });
  const context = await site.person();
  const page = await site.open(context, 'collections/vienne--civray--events/new');
  await fillEvent(page, { title: 'Bal masqué' });
  const select = page.getByLabel(/^Dans un lieu de la commune/);
  await select.getByText('Grange du Four').waitFor({ state: 'attached' });
  const titles = (await optionsOf(select)).filter(Boolean);
  assert.deepEqual(
    titles,
    titles.toSorted((one, other) => one.localeCompare(other, 'fr')),
  );
  await select.selectOption({ label: 'Grange du Four' });
  const preview = page
    .frameLocator('#preview-pane')
    .frameLocator('iframe[title="Aperçu de la page"]');
  await preview.getByText('Grange du Four, 1 rue du Four').waitFor();
  await save(page);
  await publish(page);
  assert.match(site.published('events/bal-masque.md'), /^venue: grange$/m);

  await page.close();

  const again = await site.open(context, 'collections/vienne--civray--events/entries/bal-masque');
  await again.getByLabel(/^Dans un lieu de la commune/).selectOption('');
  await save(again);
  await publish(again);
  assert.doesNotMatch(site.published('events/bal-masque.md'), /venue/);
});

test('what a form has is shown as it is while the entries are not known, and when none has that name', async () => {
  commit({
    'events/bal-perdu.md':
      '---\ntitle: Bal perdu\nkind: fete\nsummary: Un bal.\nstart: 2026-12-12\nvenue: ancienne-salle\n---\n',
  });
  const context = await site.person();
  let release: (() => void) | undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await context.route('**/admin/api/**', async (route) => {
    const asked = route.request().postData() ?? '';
    if (asked.includes('entriesByFolder') && asked.includes('civray/places')) await held;
    await route.continue();
  });
  const page = await site.open(context, 'collections/vienne--civray--events/entries/bal-perdu');
  const select = page.getByLabel(/^Dans un lieu de la commune/);
  await select.waitFor();
  assert.deepEqual(await optionsOf(select), ['', 'ancienne-salle']);
  release?.();
  await select.getByText('Salle des fêtes').waitFor({ state: 'attached' });
  assert.equal(await select.inputValue(), 'ancienne-salle');
});

test('a session is shown by its day, the latest first', async () => {
  const session = (day: string) => `---\ndate: ${day}\n---\n`;
  commit({
    'sessions/2025-03-12.md': session('2025-03-12'),
    'sessions/2025-06-01.md': session('2025-06-01'),
  });
  const page = await site.open(await site.person(), 'collections/vienne--civray--acts/new');
  const select = page.getByLabel(/^Séance/);
  await select.getByText('1er juin 2025').waitFor({ state: 'attached' });
  assert.deepEqual(
    (await optionsOf(select)).filter((text) => text.endsWith('2025')),
    ['1er juin 2025', '12 mars 2025'],
  );
});
