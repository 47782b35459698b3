import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importCalendar } from '../../scripts/lib/import/run.ts';
import { publish, save, summary } from './acts.ts';
import { now, startDeskSite } from './desk-site.ts';
import { personAt } from './people.ts';

const site = await startDeskSite();
const file = 'events/conseil-municipal.md';

/** Imports an agenda in Civray, as it is at the moment of the tests. */
function importAgenda() {
  return importCalendar('tests/scripts/agendas/outlook.ics', {
    content: site.content,
    commune: { department: 'vienne', commune: 'civray' },
    places: [],
    name: 'Mairie',
    kind: 'talk',
    isDry: false,
    now: { epochMilliseconds: Date.parse(now) },
  });
}

test('an imported event that is changed at the desk keeps its origin, and is touched no more', async () => {
  await importAgenda();
  site.git('add', '--all');
  site.git('commit', '--quiet', '--message', 'Reprend l’agenda de la mairie');
  const before = site.published(file);
  const page = await personAt(site, 'Alix', 'conseil-municipal');
  assert.equal(await page.getByText(/Empreinte|Repris d’un agenda/).count(), 0);
  await summary(page).fill('La séance est ouverte à tous.');
  await save(page);
  await publish(page);
  const after = site.published(file);
  assert.equal(after, before.replace(/^summary: .*$/m, 'summary: La séance est ouverte à tous.'));
  const { steps } = await importAgenda();
  assert.equal(steps.find(({ title }) => title === 'Conseil municipal')?.deed, 'kept');
});
