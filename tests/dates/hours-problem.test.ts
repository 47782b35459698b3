import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hoursProblem } from '../../src/dates/hours-problem.ts';

test('usual hours are accepted', () => {
  const values = [
    'Mo-Fr 09:00-12:00',
    'Mo-Fr 09:00-12:00,14:00-17:00; Sa off; PH off',
    'Mo,Th 9:00-12:00; We 14:00-17:00 "sur rendez-vous"',
    'Sa[1] 10:00-12:00',
    'week 01-53/2 Sa 09:00-12:00',
    'Jul-Aug Mo-Su 10:00-18:00; Sep-Jun off',
    '24/7',
    '2020 Mo 10:00-12:00',
  ];
  for (const value of values) assert.equal(hoursProblem(value), undefined, value);
});

test('what the library would guess is refused, with what it would guess', () => {
  for (const value of ['Lu-Ve 9h-12h', 'Mo-Fr 9-12', 'Mo-Fr 09.00-12.00', 'Mo-Fr 09:00–12:00'])
    assert.match(hoursProblem(value) ?? '', /écrivez « Mo-Fr 09:00-12:00 »/, value);
  assert.match(hoursProblem('Di 09:00-12:00') ?? '', /« Su 09:00-12:00 »/);
});

test('what is not understood is told with the place of the fault', () => {
  assert.match(hoursProblem('Mo-Xx 09:00-12:00') ?? '', /caractère 4, après « Mo-X »/);
  assert.match(hoursProblem('Mo-Fr 09:00-12:00; Feb 30 off') ?? '', /après « .*Feb 30 »/);
});

test('each refusal shows how hours are written', () => {
  const values = [
    '',
    '  ',
    ';',
    'du lundi au vendredi',
    '<script>',
    'Mo-Fr 09:00',
    'Sa[6] 10:00-12:00',
  ];
  for (const value of values)
    assert.match(hoursProblem(value) ?? '', /« Mo-Fr 09:00-12:00,14:00-17:00; Sa off »/, value);
});

test('what is understood, but seldom meant, is refused with advice', () => {
  assert.match(hoursProblem('Mo-Fr 09:00-12:00, Sa off') ?? '', /« ; » et non « , »/);
  assert.match(hoursProblem('Mo 09:00-12:00 Tu 14:00-17:00') ?? '', /jours différents par « ; »/);
  assert.match(hoursProblem('Mo-Fr 09:00-12:00; Sa') ?? '', /manque les heures/);
});

test('what cannot be shown right is refused', () => {
  assert.match(hoursProblem('sunrise-sunset') ?? '', /soleil/);
  assert.match(hoursProblem('SH 10:00-12:00') ?? '', /vacances scolaires/);
  assert.match(hoursProblem('Mo-Fr 09:00+') ?? '', /heure de fermeture/);
  assert.match(hoursProblem('easter -100 days 10:00-12:00') ?? '', /Pâques/);
  assert.match(hoursProblem('Mo 09:00-12:00;'.repeat(50)) ?? '', /255 caractères/);
});
