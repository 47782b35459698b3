import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, bal, photoPath, save, withPhoto } from './bal.ts';
import { fromPhone, photo } from './picture-files.ts';
import { event, openTown, request } from './town.ts';

test('a photo is shown from the draft, then from the site, and fetched once', async () => {
  const { handle } = await openTown();
  const assets = [{ path: photoPath, content: photo.toString('base64'), encoding: 'base64' }];
  await save(handle, event('Bal', withPhoto), [''], { assets });
  const address = '/admin/api/vienne/civray/media/events/bal/bal.jpg';
  const shown = await handle(request({ method: 'GET', path: address }));
  const etag = shown.headers.get('etag') ?? '';
  assert.deepEqual([shown.status, shown.headers.get('content-type')], [200, 'image/jpeg']);
  assert.deepEqual(Buffer.from(await shown.arrayBuffer()), photo);
  await ask(handle, 'publishUnpublishedEntry', bal);
  const headers = { 'if-none-match': etag };
  const again = await handle(request({ method: 'GET', path: address, headers }));
  assert.deepEqual([again.status, await again.text()], [304, '']);
  const listed = await ask(handle, 'listMedia');
  assert.deepEqual(listed, [{ path: photoPath, name: 'bal.jpg', id: etag.replaceAll('"', '') }]);
});

test('a text that is saved again without its photos keeps them', async () => {
  const { handle, git } = await openTown();
  const assets = [{ path: photoPath, content: photo.toString('base64'), encoding: 'base64' }];
  const first = await save(handle, event('Bal', withPhoto), [''], { assets });
  await save(handle, event('Grand bal', withPhoto), [first]);
  await ask(handle, 'publishUnpublishedEntry', bal);
  assert.equal(git('cat-file', '-s', `HEAD:content/${photoPath}`), String(photo.length));
});

test('a photo of the same name is not written over, except that of the same draft', async () => {
  const { handle } = await openTown();
  const other = fromPhone['jpg'] ?? photo;
  const sending = (bytes: Buffer) => ({
    assets: [{ path: photoPath, content: bytes.toString('base64'), encoding: 'base64' }],
  });
  const first = await save(handle, event('Bal', withPhoto), [''], sending(photo));
  const second = await save(handle, event('Bal', withPhoto), [first], sending(other));
  await ask(handle, 'publishUnpublishedEntry', bal);
  const third = await save(handle, event('Grand bal', withPhoto), [second], sending(other));
  await assert.rejects(
    save(handle, event('Petit bal', withPhoto), [third], sending(photo)),
    /se nomme déjà/,
  );
});
