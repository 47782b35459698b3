import assert from 'node:assert/strict';
import { test } from 'node:test';
import { routeTo } from '../../../src/cms/client/leaving.ts';

test('a file has its form, a folder its list', () => {
  assert.equal(
    routeTo('vienne/civray/events/fete.md'),
    '#/collections/vienne--civray--events/entries/fete',
  );
  assert.equal(routeTo('vienne/civray/events'), '#/collections/vienne--civray--events');
  assert.equal(
    routeTo('vienne/civray/profile.yaml'),
    '#/collections/vienne--civray--profile/entries/profile',
  );
});
