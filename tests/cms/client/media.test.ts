import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMedia, mediaOf } from '../../../src/cms/client/media.ts';

const media = ['media/events/fete/un.jpg', 'media/un.jpg', 'media/deux.jpg'].map((path) =>
  mediaOf({ path: `vienne/civray/${path}` }),
);
const found = (path: string, said = '') => findMedia(media, `vienne/civray/${path}`, said)?.path;

test('a photo is found at its path', () => {
  assert.equal(found('media/un.jpg'), 'vienne/civray/media/un.jpg');
});

test('a photo that a volunteer named from the commune is found from where Decap looks for it', () => {
  assert.equal(found('events/media/deux.jpg'), 'vienne/civray/media/deux.jpg');
});

test('of two photos of the same name, the one is meant that the text names', () => {
  const said = '{"file":"../media/un.jpg"}';
  assert.equal(found('media/events/autre/un.jpg', said), 'vienne/civray/media/un.jpg');
});

test('nothing is found under another name', () => {
  assert.equal(found('media/trois.jpg'), undefined);
});

test('a photo has an address in the gateway', () => {
  assert.equal(
    mediaOf({ path: 'vienne/civray/media/events/fete/un.jpg' }).url,
    '/admin/api/vienne/civray/media/events/fete/un.jpg',
  );
});
