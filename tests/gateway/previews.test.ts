import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import type { Change, DraftKey } from '../../src/gateway/ports.ts';
import { ask, bal, path, photoPath, save, withPhoto } from './bal.ts';
import { photo, plain } from './picture-files.ts';
import { event, openTown, request } from './town.ts';

const get = (path: string) => request({ method: 'GET', path });

/** A gateway whose desk keeps what it is asked to show. */
async function openWithPreview() {
  const asked: { key: DraftKey; changes: readonly Change[]; page: string | undefined }[] = [];
  const town = await openTown((desk) => ({
    ...desk,
    preview: (key, changes, page) => {
      asked.push({ key, changes, page });
      return Promise.resolve({ html: '<h1>Bal</h1>', problems: [] });
    },
    previewFile: (_, name) =>
      Promise.resolve(name === 'bal-480.webp' ? (plain['webp'] ?? photo) : undefined),
  }));
  return { ...town, asked };
}

test('a preview has the text as it will be, and the photos saved or only sent', async () => {
  const { handle, asked } = await openWithPreview();
  const assets = [{ path: photoPath, content: photo.toString('base64'), encoding: 'base64' }];
  await save(handle, event('Bal', withPhoto), [''], { assets });
  const second = photoPath.replace('bal.jpg', 'soir.png');
  const png = plain['png'] ?? photo;
  const { hash } = z
    .object({ hash: z.string() })
    .parse(await ask(handle, 'stageAsset', { path: second, content: png.toString('base64') }));
  const params = { ...bal, raw: event('Grand bal', withPhoto), assets: [{ path: second, hash }] };
  assert.deepEqual(await ask(handle, 'preview', params), { html: '<h1>Bal</h1>', problems: [] });
  const shown = new Map(asked[0]?.changes.map((change) => [change.path, change.bytes]));
  assert.deepEqual([...shown.keys()].toSorted(), [path, photoPath, second]);
  assert.match(Buffer.from(shown.get(path) ?? []).toString(), /title: Grand bal/);
  assert.deepEqual([shown.get(photoPath), shown.get(second)].map(sizeOf), [photo, png].map(sizeOf));
});

const sizeOf = (bytes: Uint8Array | undefined) => bytes?.length;

test('a text that cannot be read has a preview of its problems', async () => {
  const { handle, asked } = await openWithPreview();
  const raw = event('Bal', 'place: [\n');
  const preview = z
    .object({
      html: z.undefined().optional(),
      problems: z.array(z.object({ message: z.string() })),
    })
    .parse(await ask(handle, 'preview', { ...bal, raw }));
  assert.ok(preview.problems.length > 0);
  assert.equal(asked.length, 0);
});

test('the files of a preview have their type', async () => {
  const { handle } = await openWithPreview();
  const { status, headers } = await handle(get('/admin/apercu/vienne/civray/media/bal-480.webp'));
  assert.deepEqual([status, headers.get('content-type')], [200, 'image/webp']);
});
