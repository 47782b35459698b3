import assert from 'node:assert/strict';
import { test } from 'node:test';
import { merged } from '../../../src/cms/client/phrases.ts';

test('our words complete and replace those of Decap, at any depth', () => {
  const words = { app: { header: { content: 'Contenus', media: 'Media' } } };
  const ours = { app: { header: { media: 'Photos' }, more: 'Plus' } };
  assert.deepEqual(merged(words, ours), {
    app: { header: { content: 'Contenus', media: 'Photos' }, more: 'Plus' },
  });
});
