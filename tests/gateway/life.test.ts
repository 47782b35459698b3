import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { ask, bal, collection, path, photoPath, published, save, withPhoto } from './bal.ts';
import { fromPhone, photo } from './picture-files.ts';
import { asking, event, openTown, profile } from './town.ts';

const staged = z.object({ hash: z.string() });
const draft = z.object({
  status: z.string(),
  pullRequestAuthor: z.string(),
  diffs: z.array(z.object({ path: z.string(), id: z.string(), newFile: z.boolean() })),
});

test('an event with a photo is written, published, taken off, published again', async () => {
  const town = await openTown();
  const { handle } = town;
  assert.deepEqual(await ask(handle, 'unpublishedEntries'), []);
  const content = (fromPhone['jpg'] ?? photo).toString('base64');
  const sent = { path: 'vienne/civray/media/bal.jpg', content };
  const { hash } = staged.parse(await ask(handle, 'stageAsset', sent));
  await save(handle, event('Bal', withPhoto), [''], { assets: [{ path: photoPath, hash }] });

  assert.deepEqual(await ask(handle, 'unpublishedEntries'), [`${collection}/bal`]);
  const { status, pullRequestAuthor, diffs } = draft.parse(
    await ask(handle, 'unpublishedEntry', { id: `${collection}/bal` }),
  );
  assert.deepEqual([status, pullRequestAuthor], ['pending_publish', 'Jeanne Martin']);
  assert.deepEqual(
    diffs.map((file) => [file.path, file.newFile]),
    [path, photoPath].map((file) => [file, true]),
  );
  assert.deepEqual(await published(town), { text: null, id: '' });
  const kept = diffs.find((file) => file.path === photoPath)?.id ?? '';
  assert.ok(!town.git('cat-file', '-p', kept).includes('Telefonix'));

  await ask(handle, 'publishUnpublishedEntry', bal);
  assert.deepEqual(town.published.toSorted(), [path, photoPath]);
  assert.match((await published(town)).text ?? '', /^title: Bal$/m);
  assert.deepEqual(await ask(handle, 'unpublishedEntries'), []);

  await ask(handle, 'unpublish', bal);
  assert.equal((await published(town)).text, null);
  assert.deepEqual(await ask(handle, 'unpublishedEntries'), [`${collection}/bal`]);
  await ask(handle, 'publishUnpublishedEntry', bal);
  assert.match((await published(town)).text ?? '', /^title: Bal$/m);

  const log = town.git('log', '--first-parent', '--format=%an: %s', '-3').replaceAll('\u202f', ' ');
  assert.deepEqual(log.split('\n'), [
    'Jeanne Martin: Publie l’événement « Bal »',
    'Jeanne Martin: Retire l’événement « Bal » du site',
    'Jeanne Martin: Publie l’événement « Bal »',
  ]);
});

test('a draft goes from stage to stage, and a save keeps the one it has', async () => {
  const { handle } = await openTown();
  const stageNow = async () => draft.parse(await ask(handle, 'unpublishedEntry', bal)).status;
  const options = { collectionName: collection };
  const first = await save(handle, event(), [''], { options });
  assert.equal(await stageNow(), 'pending_publish');
  await ask(handle, 'updateUnpublishedEntryStatus', { ...bal, newStatus: 'pending_review' });
  assert.equal(await stageNow(), 'pending_review');
  await save(handle, event('Grand bal'), [first], { options });
  assert.equal(await stageNow(), 'pending_review');
});

test('the profile is saved and published', async () => {
  const town = await openTown();
  const { handle } = town;
  const file = 'vienne/civray/profile.yaml';
  const key = { collection: 'vienne--civray--profile', slug: 'profile' };
  const {
    file: { id },
  } = z
    .object({ file: z.object({ id: z.string() }) })
    .parse(await ask(handle, 'getEntry', { path: file }));
  await save(handle, '', [], {
    dataFiles: [{ slug: 'profile', path: file, raw: `${profile}demonym: Civraisiens\n` }],
    seen: { [file]: [id] },
    options: { collectionName: key.collection },
  });
  await ask(handle, 'publishUnpublishedEntry', key);
  assert.match(town.git('show', `HEAD:content/${file}`), /^demonym: Civraisiens$/m);
  assert.match(town.git('log', '-1', '--format=%s'), /^Publie la fiche de la commune$/);
});

test('Decap takes a published entry off, and its draft is given up', async () => {
  const town = await openTown();
  const fete = { collection, slug: 'fete' };
  const paths = ['vienne/civray/events/fete.md'];
  await ask(town.handle, 'deleteFiles', { paths, options: { commitMessage: 'x' } });
  assert.deepEqual(await ask(town.handle, 'unpublishedEntries'), [`${collection}/fete`]);
  await ask(town.handle, 'deleteUnpublishedEntry', fete);
  assert.deepEqual(await ask(town.handle, 'unpublishedEntries'), []);
});

test('a draft that says again what is published ends when it is published', async () => {
  const { handle } = await openTown();
  const first = await save(handle, event());
  await ask(handle, 'publishUnpublishedEntry', bal);
  const second = await save(handle, event('Grand bal'), [first]);
  await save(handle, event(), [second]);
  assert.deepEqual(await ask(handle, 'unpublishedEntries'), [`${collection}/bal`]);
  await ask(handle, 'publishUnpublishedEntry', bal);
  assert.deepEqual(await ask(handle, 'unpublishedEntries'), []);
});

test('an event that another page leads to is not taken off before that page is changed', async () => {
  const { handle } = await openTown();
  await save(handle, event('Bal', '', 'Après [la fête](/vienne/civray/agenda/fete/).\n'));
  await ask(handle, 'publishUnpublishedEntry', bal);
  const response = await handle(asking('unpublish', { collection, slug: 'fete' }));
  assert.equal(response.status, 422);
  assert.match(await response.text(), /Rien n’est retiré du site.*Bal/s);
});
