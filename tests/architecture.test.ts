import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { rules, type Rule } from './architecture.ts';
import { importsOf, type Import } from './imports.ts';

const imports = importsOf('src', 'scripts');

function ruleOf(file: string): Rule | undefined {
  return rules.find(({ parts }) => parts.some((part) => file.startsWith(part)));
}

function isAllowed({ from, to, typeOnly }: Import, rule: Rule): boolean {
  const among = (names: readonly string[]) => names.some((name) => to.startsWith(name));
  const part = rule.parts.find((one) => from.startsWith(one) && one.endsWith('/'));
  if (!/^(?:src|scripts|tests)\//.test(to)) return !rule.outside || among(rule.outside);
  return (
    among(rule.own) ||
    (part !== undefined && to.startsWith(part)) ||
    (typeOnly && among(rule.types ?? []))
  );
}

test('every file belongs to a part', () => {
  const files = globSync('{src,scripts}/**/*.{ts,astro}');
  assert.deepEqual(
    files.filter((file) => !ruleOf(file)),
    [],
    'Say in tests/architecture.ts what these may import, and why.',
  );
  const known = new Set(imports.map(({ from }) => from));
  assert.ok(known.size > 100, 'imports were found');
});

for (const rule of rules) {
  test(`${rule.parts.join(', ')}: ${rule.why}`, () => {
    const own = imports.filter(({ from }) => ruleOf(from) === rule);
    const refused = own.filter((one) => !isAllowed(one, rule));
    assert.deepEqual(
      refused.map(({ from, to, typeOnly }) => `${from} → ${to}${typeOnly ? ' (types)' : ''}`),
      [],
      rule.why,
    );
  });
}
