import assert from 'node:assert/strict';
import { test } from 'node:test';
import { departmentMap } from '../../src/maps/department-map.ts';
import { codes } from '../../src/maps/departments.ts';
import { communes } from './communes.ts';

test('the communes are dots near the southern end of Vienne', () => {
  const map = departmentMap('86', communes('Civray')) ?? assert.fail();
  const [, , width = 0, height = 0] = map.viewBox.split(' ').map(Number);
  assert.equal(height, 312);
  for (const { x, y, name } of map.dots) {
    assert.ok(y > height * 0.8 && y < height - 6, name);
    assert.ok(x > 6 && x < width / 2, name);
  }
});

test('the current commune is marked, and it alone', () => {
  const dots = departmentMap('86', communes('Civray'))?.dots ?? [];
  assert.deepEqual(
    dots.filter(({ current }) => current).map(({ name, href }) => [name, href]),
    [['Civray', '/vienne/Civray/']],
  );
});

test('every department is drawn within 300 units, in less than 2.5 kB', () => {
  assert.equal(codes.length, 96);
  for (const code of codes) {
    const map = departmentMap(code, [], 0) ?? assert.fail();
    const [, , width = 0, height = 0] = map.viewBox.split(' ').map(Number);
    assert.equal(Math.max(width, height), 300, code);
    assert.match(map.outline, /^(M[\d.]+ [\d.]+l[-\d. ]+z)+$/, code);
    assert.ok(map.outline.length < 2500, code);
  }
});

test('a department overseas has no map', () => {
  assert.equal(departmentMap('974', []), undefined);
});
