import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentKindsOf, documentsByKind, latestBulletin } from '../../src/content/documents.ts';
import { bulletinPdf } from '../fixture/media.ts';
import { commune, document } from '../commune.ts';
import { problems, read } from './essai.ts';

const having = (...documents: ReturnType<typeof document>[]) => ({ ...commune(), documents });
const dated = (slug: string, date: string) => ({ ...document({ date }), slug });

test('documents are in groups, bulletins first, the latest at the head of each', () => {
  const place = having(
    document({ kind: 'other' }),
    dated('ancien', '2026-02-01'),
    dated('dernier', '2027-02-01'),
  );
  assert.deepEqual(
    documentsByKind(place).map(({ word, entries }) => [word, entries.map(({ slug }) => slug)]),
    [
      ['bulletins', ['dernier', 'ancien']],
      ['autres', ['bulletin-12']],
    ],
  );
  assert.equal(latestBulletin(place)?.slug, 'dernier');
});

test('one chooses among kinds when there are several', () => {
  assert.deepEqual(documentKindsOf(having(document(), document())), []);
  const kinds = documentKindsOf(having(document({ kind: 'form' }), document({ kind: 'rules' })));
  assert.deepEqual(
    kinds.map(({ name, word }) => [name, word]),
    [
      ['Règlements', 'reglements'],
      ['Formulaires', 'formulaires'],
    ],
  );
  assert.equal(latestBulletin(having(document({ kind: 'budget' }))), undefined);
});

const written = (kind: string) =>
  `---\ntitle: Un document\nkind: ${kind}\ndate: 2027-01-01\nfile: ../media/a.pdf\n---\n`;

test('a bulletin has its cover among the pictures, another document has none', async () => {
  const coverOf = async (kind: string) => {
    const files = { 'documents/a.md': written(kind), 'media/a.pdf': bulletinPdf() };
    const { commune: found } = await read(files);
    return found?.pictures.get('media/a.pdf');
  };
  assert.equal((await coverOf('bulletin'))?.width, 960);
  assert.equal(await coverOf('report'), undefined);
});

test('a PDF that cannot be read is told once, where it is named', async () => {
  const cut = bulletinPdf().slice(0, -40);
  const found = await problems({ 'documents/a.md': written('bulletin'), 'media/a.pdf': cut });
  assert.equal(found.length, 1);
  assert.match(found[0] ?? '', /^documents\/a\.md:5:7 document Ce PDF est abîmé ou incomplet : /);
});
