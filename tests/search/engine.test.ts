import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, globSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, test } from 'node:test';
import { engineFiles, indexOf } from '../../src/search/engine.ts';
import type { SearchRecord } from '../../src/search/records.ts';
import { root } from '../../scripts/lib/folders.ts';
import { pagefindVersion } from '../../src/urls.ts';

const folder = mkdtempSync(`${tmpdir()}/beffroi-search-`);
after(() => {
  rmSync(folder, { recursive: true });
});

const records = Array.from({ length: 30 }, (_, index): SearchRecord => ({
  url: `/vienne/civray/agenda/${String(index)}/`,
  title: `Fête ${String(index)}`,
  group: 'Agenda',
  texts: ['Place de l’église', `mot${String(index)}`],
  html: '<p>Le marché.</p>',
}));

test('the folder of the engine is that of the version in use', () => {
  const text = readFileSync(`${root}/node_modules/pagefind/package.json`, 'utf8');
  assert.match(text, new RegExp(`"version": "${pagefindVersion.replaceAll('.', '\\.')}"`));
});

test('the same records give the same files, byte for byte, whatever was indexed before', async () => {
  const first = await indexOf(records, `${folder}/a`);
  await indexOf(records.slice(1), `${folder}/a`);
  assert.deepEqual(await indexOf(records, `${folder}/b`), first);
  assert.deepEqual(
    first.map(({ name }) => name.replace(/fr_.*\./, '.')),
    ['fragment/.pf_fragment', 'index/.pf_index', 'pagefind-entry.json', 'pagefind..pf_meta'],
  );
});

test('an index is made once, and read from the cache afterwards', async () => {
  const own = `${folder}/c`;
  const made = await indexOf(records, own);
  assert.deepEqual(await indexOf(records, own), made);
  const [file = ''] = globSync(`${own}/search/*/*`);
  writeFileSync(file, `tampered ${Buffer.from('x').toString('base64')}`);
  assert.deepEqual(await indexOf(records, own), [{ name: 'tampered', bytes: Buffer.from('x') }]);
  const other = records.map((one) => ({ ...one, title: `${one.title} !` }));
  assert.equal((await indexOf(other, own)).length, 4);
});

test('the engine is cut to what a page loads', async () => {
  const names = (await engineFiles(`${folder}/d`)).map(({ name }) => name);
  assert(names.includes('pagefind.js') && names.includes('wasm.fr.pagefind'), names.join());
  assert.equal(names.length, 6);
});
