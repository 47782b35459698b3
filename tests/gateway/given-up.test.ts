import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { ask, bal, path, photoPath, published, save, withPhoto } from './bal.ts';
import { photo } from './picture-files.ts';
import { event, openTown } from './town.ts';

const versions = z.array(z.object({ message: z.string(), id: z.string().optional() }));

test('a draft that was given up comes back from its history, with its photo', async () => {
  const town = await openTown();
  const { handle } = town;
  const content = photo.toString('base64');
  const assets = [{ path: photoPath, content, encoding: 'base64' }];
  const id = await save(handle, event('Bal', withPhoto), [''], { assets });
  await ask(handle, 'deleteUnpublishedEntry', bal);
  assert.deepEqual(await ask(handle, 'unpublishedEntries'), []);

  const listed = versions.parse(await ask(handle, 'history', bal));
  assert.ok(listed.some((version) => version.id === id));
  await ask(handle, 'restore', { ...bal, id, seen: { [path]: [''] } });
  await ask(handle, 'publishUnpublishedEntry', bal);
  assert.match((await published(town)).text ?? '', /^title: Bal$/m);
  assert.notEqual(town.git('ls-tree', 'HEAD', `content/${photoPath}`), '');
});

const discarded = z.array(
  z.object({
    slug: z.string(),
    path: z.string(),
    title: z.string(),
    by: z.string(),
    id: z.string(),
  }),
);

test('a draft that was deleted is listed until it is somewhere again', async () => {
  const { handle } = await openTown();
  const listed = async () => discarded.parse(await ask(handle, 'discardedEntries'));
  assert.deepEqual(await listed(), []);
  const id = await save(handle, event('Bal masqué'));
  await ask(handle, 'deleteUnpublishedEntry', bal);
  assert.deepEqual(await listed(), [
    { slug: 'bal', path, title: 'Bal masqué', by: 'Jeanne Martin', id },
  ]);
  await ask(handle, 'restore', { ...bal, id, seen: { [path]: [''] } });
  assert.deepEqual(await listed(), []);
  await ask(handle, 'publishUnpublishedEntry', bal);
  assert.deepEqual(await listed(), []);
});
