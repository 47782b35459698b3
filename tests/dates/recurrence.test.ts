import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recurrenceProblem } from '../../src/dates/recurrence-problem.ts';
import { recurrenceText } from '../../src/dates/recurrence-text.ts';

const texts: Readonly<Record<string, string>> = {
  'FREQ=DAILY': 'tous les jours',
  'FREQ=DAILY;INTERVAL=2': 'un jour sur deux',
  'FREQ=DAILY;BYMONTH=7,8;UNTIL=20270801':
    'tous les jours en juillet et août, jusqu’au 1er\u00a0août 2027',
  'FREQ=WEEKLY;BYDAY=FR': 'tous les vendredis',
  'FREQ=WEEKLY;BYDAY=TH,MO': 'tous les lundis et jeudis',
  'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR': 'du lundi au vendredi',
  'FREQ=WEEKLY;BYDAY=SU;BYMONTH=7,8': 'tous les dimanches en juillet et août',
  'FREQ=WEEKLY;BYDAY=SU;BYMONTH=4,5,6,7,8,9,10': 'tous les dimanches d’avril à octobre',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA': 'un samedi sur deux',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU': 'une semaine sur deux, le samedi et le dimanche',
  'FREQ=WEEKLY;INTERVAL=3;BYDAY=SA': 'toutes les trois semaines, le samedi',
  'FREQ=WEEKLY;BYDAY=FR;COUNT=10': 'tous les vendredis, dix fois',
  'FREQ=WEEKLY;BYDAY=FR;UNTIL=20270831': 'tous les vendredis, jusqu’au 31\u00a0août 2027',
  'FREQ=MONTHLY;BYDAY=1SU': 'le premier dimanche de chaque mois',
  'FREQ=MONTHLY;BYDAY=3SU,1SU': 'les premier et troisième dimanches de chaque mois',
  'FREQ=MONTHLY;BYDAY=-1FR': 'le dernier vendredi de chaque mois',
  'FREQ=MONTHLY;BYMONTHDAY=-1,15,1': 'le 1er, le 15 et le dernier jour de chaque mois',
  'FREQ=MONTHLY;BYDAY=1SU;BYMONTH=5,6,7': 'le premier dimanche du mois, de mai à juillet',
  'FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU': 'un mois sur deux, le deuxième mardi',
  'FREQ=YEARLY': 'chaque année',
  'FREQ=YEARLY;INTERVAL=3': 'tous les trois ans',
  'FREQ=YEARLY;BYMONTH=9;BYDAY=2SA': 'chaque année, le deuxième samedi de septembre',
  'FREQ=YEARLY;BYMONTH=8,10;BYDAY=1SU': 'chaque année, le premier dimanche d’août et d’octobre',
  'FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=14': 'chaque année, le 14\u00a0juillet',
  'FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=1': 'chaque année, le 1er\u00a0août',
  'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=-1': 'chaque année, le dernier jour de juin',
  'FREQ=YEARLY;BYMONTH=7,8;BYDAY=SU': 'tous les dimanches en juillet et août',
};

test('a rule that is accepted is said in French', () => {
  for (const [rule, text] of Object.entries(texts)) {
    assert.equal(recurrenceProblem(rule), undefined, rule);
    assert.equal(recurrenceText(rule), text, rule);
  }
});

const refused: Readonly<Record<string, RegExp>> = {
  '': /n’est pas accepté/,
  nope: /« nope » n’est pas accepté/,
  'BYDAY=FR': /manque la fréquence/,
  'FREQ=SECONDLY': /FREQ=WEEKLY/,
  'FREQ=DAILY;INTERVAL=0': /INTERVAL=2/,
  'FREQ=DAILY;COUNT=100000': /366 au plus/,
  'FREQ=WEEKLY;BYDAY=VE': /« BYDAY=VE »/,
  'FREQ=WEEKLY;BYDAY=FR;BYHOUR=1': /« BYHOUR »/,
  'FREQ=WEEKLY;BYDAY=FR;toString=1': /« toString »/,
  'FREQ=WEEKLY;BYDAY=FR\nEXDATE:20270101': /n’est pas compris/,
  'FREQ=WEEKLY;BYDAY=FR;BYDAY=SA': /deux fois/,
  'FREQ=WEEKLY;BYDAY=FR;UNTIL=20270231': /« UNTIL=20270231 »/,
  'FREQ=WEEKLY;BYDAY=FR;UNTIL=20270831T220000Z': /sans heure/,
  'FREQ=WEEKLY;BYDAY=FR;COUNT=3;UNTIL=20270831': /COUNT et UNTIL/,
  'FREQ=WEEKLY': /jours de la semaine/,
  'FREQ=WEEKLY;BYDAY=1FR': /jours de la semaine/,
  'FREQ=DAILY;BYDAY=SA,SU': /FREQ=WEEKLY;BYDAY=SA,SU/,
  'FREQ=MONTHLY;BYDAY=SU': /BYDAY=1SU/,
  'FREQ=MONTHLY;BYDAY=6SU': /« BYDAY=6SU »/,
  'FREQ=MONTHLY;BYDAY=SU,1SA': /numérotez/,
  'FREQ=MONTHLY;BYDAY=1SU;BYMONTHDAY=3': /BYDAY et BYMONTHDAY/,
  'FREQ=YEARLY;BYMONTH=7': /un mois et un jour/,
  'FREQ=YEARLY;BYDAY=1SU': /un mois et un jour/,
};

test('a rule that is not accepted says what to write', () => {
  for (const [rule, problem] of Object.entries(refused))
    assert.match(recurrenceProblem(rule) ?? 'no problem', problem, rule);
});

test('a day that never comes is refused', () => {
  assert.match(recurrenceProblem('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30') ?? '', /aucun jour/);
  assert.match(recurrenceProblem('FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31') ?? '', /aucun jour/);
});

test('a first day that is not one of the rule’s is told, with the right one', () => {
  assert.equal(recurrenceProblem('FREQ=WEEKLY;BYDAY=FR', '2027-07-02'), undefined);
  assert.match(recurrenceProblem('FREQ=WEEKLY;BYDAY=FR', '2027-07-04') ?? '', /2027-07-09/);
});

test('a rule that ends before its first day is refused', () => {
  const rule = 'FREQ=WEEKLY;BYDAY=FR;UNTIL=20270101';
  assert.match(recurrenceProblem(rule, '2027-07-02') ?? '', /aucun jour/);
});
