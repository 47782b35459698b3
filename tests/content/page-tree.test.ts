import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problems } from './essai.ts';

/** Pages by name, each under the one that is said. */
function under(parents: Record<string, string | undefined>) {
  const file = (parent: string | undefined) =>
    `---\ntitle: Page\nsummary: Une page.\n${parent === undefined ? '' : `parent: ${parent}\n`}---\n`;
  return problems(
    Object.fromEntries(
      Object.entries(parents).map(([name, parent]) => [`pages/${name}.md`, file(parent)]),
    ),
  );
}

test('three levels of pages', async () => {
  assert.deepEqual(await under({ a: undefined, b: 'a', c: 'b' }), []);
});

test('a page too deep for the menu', async () => {
  assert.deepEqual(await under({ a: undefined, b: 'a', c: 'b', d: 'c' }), [
    'pages/d.md:4:9 rule Le menu a 3 niveaux au plus, et cette page serait au 4e : rangez-la plus haut.',
  ]);
});

test('pages under themselves, alone or in a circle, are told where they are; those below are not', async () => {
  const sentence =
    'rule Cette page est rangée sous elle-même, par les pages qui la contiennent : changez « parent ».';
  assert.deepEqual(await under({ a: 'a' }), [`pages/a.md:4:9 ${sentence}`]);
  assert.deepEqual(await under({ a: 'b', b: 'a', c: 'a' }), [
    `pages/a.md:4:9 ${sentence}`,
    `pages/b.md:4:9 ${sentence}`,
  ]);
});

test('a page under one that is not there', async () => {
  assert.deepEqual(await under({ histoire: undefined, ponts: 'histoires' }), [
    'pages/ponts.md:4:9 missing-entry Le fichier « pages/histoires.md » n’est pas dans cette commune. Vouliez-vous dire « histoire » ?',
  ]);
});
