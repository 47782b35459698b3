import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { root } from '../../scripts/lib/folders.ts';
import { schemaFiles } from '../../src/json-schema/index.ts';
import { completions, faults, hover, typeOf } from './editor.ts';

const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');

test('the schemas are those of the model: otherwise, run « npm run schema »', () => {
  assert.deepEqual(readdirSync(`${root}/schemas`).toSorted(), [...schemaFiles.keys()].toSorted());
  for (const [name, text] of schemaFiles) assert.equal(read(`schemas/${name}`), text, name);
});

/** The fields of a content file, and the content type that its place says. */
function fieldsOf(file: string): [type: string, text: string] {
  const [, , , folder = ''] = file.split('/');
  const text = read(file);
  if (file.endsWith('.md')) return [folder, text.split(/^---$/m)[1] ?? ''];
  return [file.endsWith('/network.yaml') ? 'network' : 'profile', text];
}

test('an editor has nothing to say against the files of content/', async () => {
  const files = globSync('content/{network.yaml,vienne/**/*.{yaml,md}}', { cwd: root });
  const types = new Set(files.map((file) => fieldsOf(file)[0]));
  assert.deepEqual([...types].toSorted(), [...schemaFiles.keys()].map(typeOf).toSorted());
  for (const file of files) assert.deepEqual(await faults(...fieldsOf(file)), [], file);
});

test('a wrong key, a wrong value and a missing one are refused where they are', async () => {
  const right = 'name: Essai\ninsee: "86078"\npostalCodes:\n  - "86400"\n';
  assert.deepEqual(await faults('profile', right), []);
  assert.deepEqual(await faults('profile', `${right}nom: Essai\n`), [
    '5 Property nom is not allowed.',
  ]);
  assert.deepEqual(await faults('profile', right.replace('"86078"', '86078')), [
    '2 On attend ici une valeur comme «\u202f86078\u202f».',
  ]);
  assert.deepEqual(await faults('profile', `${right}altitude:\n  min: 3\n`), [
    '5 Missing property "max".',
  ]);
  assert.match((await faults('profile', `${right}website: www.essai.fr\n`)).join(), /^5 On attend/);
});

test('what the model takes in capitals, an editor takes too', async () => {
  const right = 'name: Essai\ninsee: "2A004"\npostalCodes: ["20000"]\naccent: "#2F6F5E"\n';
  assert.deepEqual(await faults('profile', right), []);
  const file = 'attachments:\n  - title: Menu\n    file: ../media/MENU.PDF\n';
  assert.deepEqual(await faults('events', `title: a\nkind: fete\nsummary: a\n${file}`), []);
});

test('an editor proposes the fields and explains them in French', async () => {
  const fields = await completions('profile', 'mairie:\n  ');
  const field = fields.find(({ label }) => label === 'hoursNote');
  assert.deepEqual(field?.documentation, 'Précision sur les horaires. 160 caractères au plus.');
  assert.match(await hover('profile', 'area: 3'), /Superficie\. En km². On attend ici un nombre/);
});

test('an editor proposes the values of a choice, quoted where YAML needs it', async () => {
  const kinds = await completions('events', 'kind: ');
  const market = kinds.find(({ insertText }) => insertText === 'market');
  assert.equal(market?.documentation, 'Marché');
  const access = await completions('events', 'wheelchair: ');
  assert.deepEqual(
    access.map(({ insertText, documentation }) => [insertText, documentation]),
    [
      ['"yes"', 'accessible'],
      ['limited', 'accessible avec aide'],
      ['"no"', 'non accessible'],
    ],
  );
});

const explained = z.record(
  z.string(),
  z.looseObject({ description: z.string().regex(/^[A-ZÀÉ].*\.$/) }),
);

test('each field has an explanation', () => {
  const names: string[] = [];
  for (const text of schemaFiles.values())
    JSON.parse(text, (key, value: unknown) => {
      if (key === 'properties') names.push(...Object.keys(explained.parse(value)));
      return value;
    });
  assert.ok(names.length > 200);
});

test('VS Code finds the schema of each file of fields', () => {
  const { 'yaml.schemas': found } = z
    .looseObject({ 'yaml.schemas': z.record(z.string(), z.string()) })
    .parse(JSON.parse(read('.vscode/settings.json')));
  const files = globSync('content/**/*.yaml', { cwd: root });
  assert.ok(files.length > 10);
  for (const file of files) {
    const schemas = Object.entries(found).filter(([, glob]) => matchesGlob(file, glob));
    assert.deepEqual(
      schemas.map(([schema]) => schema),
      [`./schemas/${fieldsOf(file)[0]}.schema.json`],
      file,
    );
  }
});
