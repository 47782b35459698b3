import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasWords, neededWords, wordsOf } from '../src/words.ts';

const has = (text: string, asked: string) => hasWords(wordsOf(text), neededWords(asked));

test('a name is found without its accents, hyphens, apostrophes or articles, and with « st »', () => {
  for (const asked of ['st pierre d exideuil', 'SAINT PIERRE', 'exideuil', 'pierre saint', 'ste'])
    assert(has('Saint-Pierre-d’Exideuil et Sainte-Marie', asked), asked);
  assert(has('La Roche-Posay', 'roche'));
  assert(has('Roche-Posay', 'la roche posay'));
  assert(has('L’Isle-Jourdain', 'isle jourdain'));
  assert(!has('Pierrefitte', 'saint pierre'));
});

test('what is being typed is the start of a word', () => {
  assert(has('Lizant', 'l'));
  assert(has('Lavoux', 'la'));
  assert(has('86400', '864'));
  assert(!has('Civray', 'ivray'));
});

test('a plural asks for the singular too, and œ is two letters', () => {
  assert(has('Marché de Noël', 'marchés'));
  assert(has('Châteaux', 'chateau'));
  assert(has('Sœurs', 'soeur'));
});

test('words are asked without case, accents, signs or ligature', () => {
  assert.deepEqual(wordsOf('  ÉGLISE d’Œuvre, Ste-Marie 12e '), [
    ...['eglise', 'd', 'oeuvre', 'sainte', 'marie', '12e'],
  ]);
});
