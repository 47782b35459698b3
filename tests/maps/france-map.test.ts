import assert from 'node:assert/strict';
import { test } from 'node:test';
import { franceMap } from '../../src/maps/france-map.ts';

test('metropolitan France is one path of less than 12 kB', () => {
  const { viewBox, background } = franceMap([]);
  assert.equal(viewBox, '0 0 613 585');
  assert.ok(background.length < 12_000);
  assert.ok(background.split('M').length > 96);
});

test('the departments of the network are highlighted as the background draws them', () => {
  const { background, highlighted } = franceMap(['86', '2A']);
  assert.deepEqual(
    highlighted.map(({ code }) => code),
    ['86', '2A'],
  );
  for (const { d } of highlighted) assert.ok(d !== '' && background.includes(d));
});

test('a department that is not on the map is not highlighted', () => {
  assert.deepEqual(franceMap(['974']).highlighted, []);
});
