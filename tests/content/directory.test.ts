import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCommune } from '../../src/content/commune.ts';
import { directoryKindPages, directoryKindsOf, kindWords } from '../../src/content/directory.ts';
import { pagesOf } from '../../src/content/pages.ts';
import { commune, directoryEntry, now } from '../commune.ts';
import { contentWith, id } from './essai.ts';

const paths = (town: ReturnType<typeof commune>) => pagesOf(town, now).map(({ path }) => path);
const base = '/vienne/civray/annuaire/';

test('kinds come in the order of the model, and the entries of each by their names', () => {
  const directory = [
    directoryEntry({ title: 'Zinc', kind: 'craft' }),
    directoryEntry({ title: 'Œufs frais' }),
    directoryEntry({ title: 'Épicerie' }),
    directoryEntry({ title: 'Fleurs' }),
  ];
  assert.deepEqual(
    directoryKindsOf({ ...commune(), directory }).map(({ name, path, entries }) => [
      name,
      path,
      entries.map(({ data }) => data.title),
    ]),
    [
      ['Commerces', `${base}rubriques/commerces/`, ['Épicerie', 'Fleurs', 'Œufs frais']],
      ['Artisans, entreprises', `${base}rubriques/artisans-et-entreprises/`, ['Zinc']],
    ],
  );
});

test('a directory of one kind is one list', () => {
  const town = { ...commune(), directory: [directoryEntry(), directoryEntry()] };
  assert.deepEqual(directoryKindPages(town), []);
  assert.deepEqual(
    directoryKindsOf(town).map(({ path }) => path),
    [base],
  );
  assert(paths(town).includes(base));
  assert(!paths(town).some((path) => path.includes('rubriques')));
});

test('search engines keep the whole list, when one of its entries is not an example', () => {
  const directory = [directoryEntry({ example: true }), directoryEntry({ kind: 'school' })];
  const indexed = pagesOf({ ...commune(), directory }, now)
    .filter((page) => page.path.startsWith(base) && page.indexed)
    .map(({ path }) => path);
  assert.deepEqual(indexed, [base, `${base}fiche/`]);
});

test('the words of kinds in addresses are made of letters and hyphens, each once', () => {
  const words = Object.values(kindWords).map(({ word }) => word);
  assert.deepEqual(words, [...new Set(words)]);
  for (const word of words) assert.match(word, /^[a-z]+(?:-[a-z]+)*$/);
});

test('what is read of a person who did not agree has no name', async () => {
  const entry = (consent: string) =>
    `---\ntitle: Club\nkind: association\nactivity: Lecture\nperson: Odile Modèle\n${consent}---\n`;
  const root = contentWith({
    'directory/a.md': entry(''),
    'directory/b.md': entry('consent: false\n'),
    'directory/c.md': entry('consent: true\n'),
  });
  const { commune: read } = await readCommune(root, id, `${root}/cache`);
  assert.deepEqual(
    read?.directory.map(({ data }) => data.person),
    [undefined, undefined, 'Odile Modèle'],
  );
});
