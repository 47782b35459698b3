import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decimalProblem, formatDecimal, parseDecimal } from '../../src/cms/decimal.ts';

test('numbers are read as French writes them', () => {
  const written: readonly (readonly [string, number])[] = [
    ['7,50', 7.5],
    ['1 200,5', 1200.5],
    ['1 200', 1200],
    ['1\u202f200\u00a0000', 1_200_000],
    ['1200', 1200],
    ['46.15', 46.15],
    [' 0,3 ', 0.3],
    ['-0,3', -0.3],
    ['−12', -12],
  ];
  for (const [text, value] of written) assert.equal(parseDecimal(text), value, text);
});

test('what is no number is kept as it was typed', () => {
  for (const text of ['', '7,', '540 €', '12 34', '1,2,3', 'gratuit', '1 200 5', '5 à 7', '1e3'])
    assert.equal(parseDecimal(text), text);
});

test('a number is shown as French writes it, and read again as itself', () => {
  assert.equal(formatDecimal(7.5), '7,5');
  assert.equal(formatDecimal(2027), '2027');
  assert.equal(formatDecimal(84_000), '84\u202f000');
  assert.equal(formatDecimal('gratuit'), 'gratuit');
  assert.equal(formatDecimal(undefined), '');
  for (const value of [0, 1, -0.3, 46.1508, 0.01, 1250.75, 99_999_999.99, 0.1 + 0.2])
    assert.equal(parseDecimal(formatDecimal(value)), value);
});

test('what a field does not accept is told in the words of a form', () => {
  const rooms = { lowest: 1, highest: 50, integer: true };
  assert.equal(decimalProblem(5, rooms), undefined);
  for (const value of [0, 51, 2.5, 'cinq', ''])
    assert.equal(decimalProblem(value, rooms), 'On attend ici un nombre entier de 1 à 50.');
  assert.equal(
    decimalProblem('x', { lowest: 0.01, highest: 20_000 }),
    'On attend ici un nombre de 0,01 à 20\u202f000.',
  );
  assert.equal(decimalProblem('x', {}), 'On attend ici un nombre.');
});
