import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conflictOf, wordsFor } from '../../../src/cms/client/conflict.ts';

const conflict = {
  path: 'vienne/civray/events/fete.md',
  id: '1',
  by: 'Jeanne Martin',
  date: '2026-11-22T08:00:00Z',
  differences: [{ label: 'Résumé', mine: 'a', theirs: 'b' }],
};

test('a conflict is read from the answer of the gateway', () => {
  assert.deepEqual(conflictOf({ error: '', conflict }), conflict);
  assert.equal(conflictOf({ error: 'Non.' }), undefined);
  assert.equal(conflictOf(undefined), undefined);
});

test('a change, a removal and a new name are told in their own words', () => {
  const titles = [
    conflict,
    { ...conflict, id: '' },
    { ...conflict, id: '', renamedTo: 'vienne/civray/events/bal.md' },
  ].map((one) => wordsFor(one).title);
  assert.deepEqual(titles, [
    'Cette fiche a été modifiée entre-temps',
    'Cette fiche a été retirée',
    'Cette fiche a changé de nom',
  ]);
});

test('who stands in the way is named', () => {
  assert.match(wordsFor(conflict).sentence, /^Elle a été enregistrée par Jeanne Martin, /);
});
