import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentioned, placeFiles } from '../../../src/cms/client/placing.ts';

const entry = 'vienne/civray/events/fete.md';
const paths = ({ assets }: { assets: { path: string }[] }) => assets.map(({ path }) => path);

test('the photos of a new entry go to the folder of its name, and the text says so', () => {
  const raw = 'photos:\n  - file: ../media/events/un.jpg\n---\n![](../media/events/deux.png)\n';
  const added = [
    { path: 'vienne/civray/events/un.jpg' },
    { path: 'vienne/civray/events/deux.png' },
  ];
  const placed = placeFiles(raw, entry, added);
  assert.equal(
    placed.raw,
    'photos:\n  - file: ../media/events/fete/un.jpg\n---\n![](../media/events/fete/deux.png)\n',
  );
  assert.deepEqual(paths(placed), [
    'vienne/civray/media/events/fete/un.jpg',
    'vienne/civray/media/events/fete/deux.png',
  ]);
});

test('a photo that Decap put in a folder named after the title comes back to its own', () => {
  const added = [{ path: 'vienne/civray/media/events/grande-fete/un.jpg' }];
  const placed = placeFiles('file: ../media/events/grande-fete/un.jpg', entry, added);
  assert.equal(placed.raw, 'file: ../media/events/fete/un.jpg');
  assert.deepEqual(paths(placed), ['vienne/civray/media/events/fete/un.jpg']);
});

test('photos that are there already, and longer names, stay as they are', () => {
  const raw = 'a: ../media/events/autre/vieux.jpg\nb: ../media/events/un.jpg.pdf\n';
  const added = [{ path: 'vienne/civray/events/un.jpg' }];
  assert.equal(placeFiles(raw, entry, added).raw, raw);
});

test('a file that was replaced by another is left out', () => {
  const files = [
    { path: 'vienne/civray/events/un.pdf' },
    { path: 'vienne/civray/events/deux.pdf' },
  ];
  assert.deepEqual(mentioned('file: ../media/events/deux.pdf', files), [files[1]]);
});

test('the photos of the profile are where Decap puts them', () => {
  const added = [{ path: 'vienne/civray/media/mairie.jpg' }];
  const placed = placeFiles('file: media/mairie.jpg', 'vienne/civray/profile.yaml', added);
  assert.deepEqual(placed, { raw: 'file: media/mairie.jpg', assets: added });
});
