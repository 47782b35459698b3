import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanName, fitted, freeName } from '../../../src/cms/client/photo-names.ts';

test('a file gets a name that an address can hold', () => {
  assert.equal(cleanName('IMG 0001 (Été).JPG'), 'img-0001-ete.jpg');
  assert.equal(cleanName('L’œuvre d’Élise.final.pdf'), 'l-oeuvre-d-elise-final.pdf');
  assert.equal(cleanName('照片.png'), 'photo.png');
  assert.equal(cleanName('logo.webp', 'jpg'), 'logo.jpg');
});

test('two photos of the same name do not take the place of each other', () => {
  const taken = new Set(['img-0001.jpg', 'img-0001-2.jpg']);
  assert.equal(freeName('img-0001.jpg', taken), 'img-0001-3.jpg');
  assert.equal(freeName('img-0002.jpg', taken), 'img-0002.jpg');
});

test('a photo is made smaller, never larger', () => {
  assert.deepEqual(fitted(6000, 4000, 2400), { width: 2400, height: 1600 });
  assert.deepEqual(fitted(3000, 4000, 2400), { width: 1800, height: 2400 });
  assert.deepEqual(fitted(400, 300, 2400), { width: 400, height: 300 });
});
