import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fete, feteFile, fixture, marie, paul, publishing, saving } from './fixture.ts';

test('what was in a draft that was given up is in the history, and can be read', async (t) => {
  const { store, published } = await fixture(t);
  const site = published(feteFile);
  const saved = await store.save(fete, saving(feteFile, 'Fête 2\n', [site]));
  await store.discard(fete, paul);
  const [last, before, ...older] = await store.history(feteFile, 10, fete);
  assert.deepEqual([last?.message, last?.author, last?.id], ['Abandonne le brouillon', paul, site]);
  assert.deepEqual([before?.author, before?.id], [marie, saved.files[0]?.id]);
  assert.deepEqual(
    older.map(({ message }) => message),
    ['Début'],
  );
});

test('an entry that is nowhere any more still has its text in its history', async (t) => {
  const { store, published } = await fixture(t);
  const key = { ...fete, slug: 'defile' };
  const path = feteFile.replace('fete', 'defile');
  const [file] = (await store.save(key, saving(path, 'Défilé\n', ['']))).files;
  await store.discard(key, marie);
  assert.deepEqual(
    (await store.history(path, 10, key)).map(({ id }) => id),
    [undefined, file?.id],
  );
  await store.unpublish(fete, { paths: [feteFile], author: marie, message: 'Retire' });
  const text = (await store.draft(fete))?.files[0]?.id;
  await store.discard(fete, marie);
  const ids = (await store.history(feteFile, 10, fete)).map(({ id }) => id);
  assert.ok(text !== undefined && ids.includes(text));
  assert.throws(() => published(feteFile));
});

test('a draft that was given up, then written again and published, is told in order', async (t) => {
  const { store, published } = await fixture(t);
  const site = published(feteFile);
  await store.save(fete, saving(feteFile, 'Fête 2\n', [site], { message: 'Deux' }));
  await store.discard(fete, marie);
  await store.save(fete, saving(feteFile, 'Fête 3\n', [site], { message: 'Trois' }));
  await store.publish(fete, publishing());
  const messages = (await store.history(feteFile, 10, fete)).map(({ message }) => message);
  assert.deepEqual(messages.toSorted(), ['Abandonne le brouillon', 'Deux', 'Début', 'Trois']);
});

test('the drafts that were given up are listed as they were, the last one of each thing', async (t) => {
  const { store } = await fixture(t);
  const key = { ...fete, slug: 'defile' };
  const path = feteFile.replace('fete', 'defile');
  await store.save(key, saving(path, 'Défilé\n', ['']));
  await store.discard(key, paul);
  // Git tells moments apart by the second.
  await wait(1000);
  await store.save(key, saving(path, 'Grand défilé\n', [''], { author: paul }));
  const saved = await store.draft(key);
  await store.discard(key, marie);
  const elsewhere = { ...key, commune: { ...key.commune, commune: 'charroux' } };
  await store.save(elsewhere, saving(path.replace('civray', 'charroux'), 'Défilé\n', ['']));
  await store.discard(elsewhere, marie);
  assert.deepEqual(await store.discarded(key.commune), [saved]);
});
