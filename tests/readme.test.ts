import assert from 'node:assert/strict';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';

const at = (file: string) => new URL(`../${file}`, import.meta.url);
const read = (file: string) => readFileSync(at(file), 'utf8');
const readme = read('README.md');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));

test('the README has two commands, and continuous integration runs the second', () => {
  const commands = Array.from(readme.matchAll(/^```sh\n(.+)\n```$/gm), ([, command]) => command);
  assert.deepEqual(commands, ['npm ci && npm start', 'npm ci && npm test']);
  assert.equal(read('.ci/run').trimEnd().split('\n').at(-1), commands[1]);
  accessSync(at('.ci/run'), constants.X_OK);
});

test('the commands of the README exist, with the programs that they run', () => {
  const names = Array.from(readme.matchAll(/npm (?:run )?(\w+)`/g), ([, name = '']) => name);
  assert.ok(names.length >= 5);
  for (const name of names) {
    assert.ok(scripts[name], name);
    const [, program] = /^node scripts\/run\.js (\S+)$/.exec(scripts[name]) ?? [];
    assert.ok(program === undefined || existsSync(at(`scripts/${program}.ts`)), program);
  }
});

for (const name of ['README.md', 'CONTRIBUTING.md', 'LICENCE-CONTENU.md'])
  test(`the links of ${name} lead to files and headings that are there`, () => {
    const links = withoutCode(read(name)).matchAll(/\]\(([^):#]*)(?:#([^)]+))?\)/g);
    for (const [link, path = '', heading] of links) {
      const file = path === '' ? name : path;
      assert.ok(existsSync(at(file)), link);
      if (heading) assert.ok(headings(read(file)).includes(heading), link);
    }
  });

const withoutCode = (text: string) =>
  text.replace(/^```[^]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');

/** The anchors that forges give to the headings of a text. */
function headings(text: string): string[] {
  return Array.from(withoutCode(text).matchAll(/^#+ (.+)$/gm), ([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\d -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
