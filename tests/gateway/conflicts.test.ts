import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { ask, bal, collection, path, published, save, saving } from './bal.ts';
import { asking, event, jeanne, openTown, paul, write, type Town } from './town.ts';

const conflictSchema = z.object({
  error: z.string(),
  conflict: z.object({
    path: z.string(),
    id: z.string(),
    by: z.string(),
    date: z.iso.datetime(),
    renamedTo: z.string().optional(),
    differences: z.array(z.object({ label: z.string(), mine: z.string(), theirs: z.string() })),
  }),
});

async function conflict(response: Response): Promise<z.infer<typeof conflictSchema>> {
  assert.equal(response.status, 409);
  return conflictSchema.parse(await response.json());
}

const mayEdit = () => true;

async function twoPeople(): Promise<{ town: Town; hers: Town['handle']; his: Town['handle'] }> {
  const town = await openTown();
  const hers = town.as({ author: jeanne, mayEdit });
  return { town, hers, his: town.as({ author: paul, mayEdit }) };
}

test('of two people who save the same event, the second is told of the first', async () => {
  const { hers, his } = await twoPeople();
  const first = await save(hers, event('Bal'));
  const second = await save(hers, event('Grand bal'), [first]);
  const told = await conflict(await his(saving(event('Petit bal'), [first])));
  const { differences, ...who } = told.conflict;
  assert.match(told.error, /^Jeanne Martin a enregistré une autre version/);
  assert.deepEqual({ ...who, date: '' }, { path, id: second, by: 'Jeanne Martin', date: '' });
  assert.deepEqual(differences, [{ label: 'Titre', mine: 'Petit bal', theirs: 'Grand bal' }]);
  await save(his, event('Petit bal'), [first, second]);
});

test('of two people who make the same new event, the second is told of the first', async () => {
  const { hers, his } = await twoPeople();
  const id = await save(hers, event('Bal'));
  const told = await conflict(await his(saving(event('Petit bal'))));
  assert.equal(told.conflict.id, id);
});

test('a save that does not say what was seen writes over nothing', async () => {
  const { hers } = await twoPeople();
  await save(hers, event('Bal'));
  await conflict(await hers(saving(event('Petit bal'), [], { seen: {} })));
});

test('a text that someone else saved in the draft is not published unread', async () => {
  const { town, hers, his } = await twoPeople();
  const first = await save(hers, event('Bal'));
  const second = await save(his, event('Petit bal'), [first]);
  const refusal = await hers(asking('publishUnpublishedEntry', { ...bal, seen: [first] }));
  assert.equal(refusal.status, 409);
  assert.match(await refusal.text(), /relisez-le, puis publiez-le/);
  assert.equal((await published(town)).text, null);
  await ask(hers, 'publishUnpublishedEntry', { ...bal, seen: [first, second] });
  assert.match((await published(town)).text ?? '', /^title: Petit bal$/m);
});

test('what was published since the draft was begun is not published over', async () => {
  const { town, hers, his } = await twoPeople();
  await ask(hers, 'publishUnpublishedEntry', await begun(hers));
  const { id } = await published(town);
  const draft = await save(his, event('Petit bal'), [id]);
  write(town.root, `content/${path}`, event('Grand bal'));
  town.git('commit', '--quiet', '--all', '--message=À la main', '--author=Paul Petit <p@x.org>');
  const told = await conflict(await his(asking('publishUnpublishedEntry', bal)));
  assert.equal(told.conflict.by, 'Paul Petit');
  await save(his, event('Petit bal'), [draft, told.conflict.id]);
  await ask(his, 'publishUnpublishedEntry', bal);
  assert.match((await published(town)).text ?? '', /Petit bal/);
});

async function begun(handle: Town['handle']): Promise<typeof bal> {
  await save(handle, event('Bal'));
  return bal;
}

test('an event renamed meanwhile is found under its new name', async () => {
  const { town, hers } = await twoPeople();
  const events = 'content/vienne/civray/events';
  const seen = [town.git('rev-parse', `HEAD:${events}/fete.md`)];
  town.git('mv', `${events}/fete.md`, `${events}/fete-de-l-eau.md`);
  write(town.root, `${events}/fete-de-l-eau.md`, event('Fête', 'aliases: [fete]\n'));
  town.git('commit', '--quiet', '--all', '--message=Renomme');
  const file = 'vienne/civray/events/fete.md';
  const dataFiles = [{ slug: 'fete', path: file, raw: event('Fête !') }];
  const told = await conflict(await hers(saving('', [], { dataFiles, seen: { [file]: seen } })));
  assert.deepEqual(
    [told.conflict.id, told.conflict.renamedTo],
    ['', 'vienne/civray/events/fete-de-l-eau.md'],
  );
});

test('a draft published or given up meanwhile is said to be so', async () => {
  const { hers } = await twoPeople();
  for (const [action, more] of [
    ['publishUnpublishedEntry', {}],
    ['deleteUnpublishedEntry', {}],
    ['unpublishedEntry', {}],
    ['updateUnpublishedEntryStatus', { newStatus: 'draft' }],
    ['unpublishedEntryDataFile', { path, id: '' }],
  ] as const) {
    const response = await hers(asking(action, { ...bal, ...more }));
    assert.equal(response.status, 404, action);
    assert.match(await response.text(), /Ce brouillon n’existe plus/);
  }
});

test('two requests at once on the same event: one is kept, the other is told', async () => {
  const { hers, his } = await twoPeople();
  const answers = await Promise.all([hers(saving(event('Bal'))), his(saving(event('Petit bal')))]);
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 409]);
});

test('two requests at once on two events are both kept', async () => {
  const { hers, his } = await twoPeople();
  const file = 'vienne/civray/events/loto.md';
  const loto = { dataFiles: [{ slug: 'loto', path: file, raw: event('Loto') }], seen: {} };
  await Promise.all([save(hers), save(his, '', [], loto)]);
  const both = [bal, { collection, slug: 'loto' }];
  await Promise.all(both.map((key) => ask(hers, 'publishUnpublishedEntry', key)));
  assert.deepEqual(await ask(hers, 'unpublishedEntries'), []);
});
