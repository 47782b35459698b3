import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { ask, bal, collection, photoPath, save, saving } from './bal.ts';
import { asking, event, openTown, write } from './town.ts';

const refusal = z.object({
  error: z.string(),
  problems: z.array(z.object({ path: z.array(z.string()), labels: z.array(z.string()) })),
});

test('a text with problems is refused with the field of each', async () => {
  const { handle } = await openTown();
  const response = await handle(saving(event('Bal', 'end: 2027-07-01\nfree: true\nprice: 5 €\n')));
  assert.equal(response.status, 422);
  const { error, problems } = refusal.parse(await response.json());
  assert.deepEqual(
    problems.map(({ path }) => path),
    [['end'], ['price']],
  );
  assert.deepEqual(
    problems.map(({ labels }) => labels),
    [['Dernier jour'], ['Tarif']],
  );
  assert.match(
    error,
    /^Rien n’est enregistré\u202f: Dernier jour\u202f: Le dernier jour est avant/,
  );
});

test('what is saved is in its final form, with the comments that were there', async () => {
  const town = await openTown();
  const file = 'vienne/civray/events/loto.md';
  write(town.root, `content/${file}`, event('Loto', '# Voir avec le comité\naudience: Tous\n'));
  town.git('add', '.');
  town.git('commit', '--quiet', '--message=Loto');
  const seen = { [file]: [town.git('rev-parse', `HEAD:content/${file}`)] };
  const raw =
    '---\nkind: fete\naudience: Petits\nstart: 2027-07-14\nprice: ""\nsummary: Un loto.\ntitle: Loto\n---\n';
  const loto = { dataFiles: [{ slug: 'loto', path: file, raw }], seen };
  await ask(town.handle, 'info');
  await save(town.handle, '', [], loto);
  await ask(town.handle, 'publishUnpublishedEntry', { collection, slug: 'loto' });
  assert.equal(
    town.git('show', `HEAD:content/${file}`),
    '---\ntitle: Loto\nkind: fete\nsummary: Un loto.\nstart: 2027-07-14\n# Voir avec le comité\naudience: Petits\n---',
  );
});

test('the first page is told whose desk it is and what waits', async () => {
  const { handle } = await openTown();
  await save(handle);
  const welcome = z
    .object({ commune: z.string(), person: z.string(), drafts: z.number() })
    .parse(await ask(handle, 'welcome'));
  assert.deepEqual(welcome, { commune: 'Civray', person: 'Jeanne Martin', drafts: 1 });
});

const entries = z.array(z.object({ data: z.string(), file: z.object({ path: z.string() }) }));

test('the lists give what is published in the commune, and nothing of its neighbours', async () => {
  const { handle } = await openTown();
  const folder = 'vienne/civray/events';
  const listed = await ask(handle, 'entriesByFolder', { folder, extension: 'md', depth: 1 });
  assert.deepEqual(
    entries.parse(listed).map(({ file }) => file.path),
    ['vienne/civray/events/fete.md'],
  );
  const files = [{ path: 'vienne/civray/profile.yaml', label: 'Civray' }];
  const [profile] = entries.parse(await ask(handle, 'entriesByFiles', { files }));
  assert.match(profile?.data ?? '', /^name: Civray$/m);
});

test('a draft made by hand is shown, and nothing in it runs', async () => {
  const { handle, git, root } = await openTown();
  git('checkout', '--quiet', '-b', `cms/${collection}/piege`);
  const file = 'vienne/civray/events/piege.md';
  write(root, `content/${file}`, '---js\n({ title: alert(1) })\n---\n');
  write(root, 'content/vienne/charroux/events/fete.md', event('Pris'));
  git('add', '.');
  git('commit', '--quiet', '--message=Piège');
  git('branch', 'cms/vienne--civray--things/autre');
  git('checkout', '--quiet', 'main');
  assert.deepEqual(await ask(handle, 'unpublishedEntries'), [`${collection}/piege`]);
  const key = { collection, slug: 'piege' };
  const { diffs } = z
    .object({ diffs: z.array(z.object({ path: z.string(), id: z.string() })) })
    .parse(await ask(handle, 'unpublishedEntry', key));
  assert.deepEqual(
    diffs.map(({ path }) => path),
    [file],
  );
  const { data } = z
    .object({ data: z.string() })
    .parse(await ask(handle, 'unpublishedEntryDataFile', { ...key, path: file, id: '' }));
  assert.equal(data, '---\n---\n---js\n({ title: alert(1) })\n---\n');
});

test('Decap is answered where the desk has nothing of its own to say', async () => {
  const { handle } = await openTown();
  await save(handle);
  const draftFile = { ...bal, path: photoPath, id: '' };
  assert.equal(await ask(handle, 'getDeployPreview', bal), null);
  assert.deepEqual(await ask(handle, 'getMedia', { mediaFolder: 'vienne/civray/media' }), []);
  assert.equal((await handle(asking('unpublishedEntryMediaFile', draftFile))).status, 404);
});
