import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offerWords } from '../src/offers.ts';

const job = {
  kind: 'job',
  employment: 'part-time',
  salary: { min: 1080, max: 1180, per: 'month' },
} as const;

test('the words of an offer follow one another, its kind first unless a heading says it', () => {
  const figures = ['temps partiel', 'de 1\u202f080\u00a0€ à 1\u202f180\u00a0€ par mois'];
  assert.deepEqual(offerWords(job, false), ['emploi', ...figures]);
  assert.deepEqual(offerWords(job, true), figures);
});
