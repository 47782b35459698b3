import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plural, problemCount, problemLines } from '../../scripts/lib/report.ts';

const problem = {
  name: 'value',
  file: 'vienne/civray/profile.yaml',
  line: 3,
  column: 8,
  message: 'Ce n’est pas un code.',
} as const;

test('words agree with their count as in French', () => {
  assert.equal(plural(0, 'photo'), '0 photo');
  assert.equal(plural(1, 'fichier', 'écrit'), '1 fichier écrit');
  assert.equal(plural(2, 'fichier', 'écrit'), '2 fichiers écrits');
  assert.equal(plural(1234, 'page'), '1\u202f234 pages');
});

test('problems are told by file, with their place, and counted', () => {
  assert.equal(
    problemLines([problem]),
    'content/vienne/civray/profile.yaml:3:8\n  Ce n’est pas un code. (value)',
  );
  assert.equal(problemCount([problem]), '1 problème dans 1 fichier.');
  assert.equal(
    problemCount([problem, problem, { ...problem, file: 'network.yaml' }]),
    '3 problèmes dans 2 fichiers.',
  );
});
