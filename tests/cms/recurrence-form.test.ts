import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  formatRecurrence,
  parseRecurrence,
  recurrenceFormProblem,
  type Ending,
  type RecurrenceForm,
  type Rhythm,
} from '../../src/cms/recurrence-form.ts';
import { recurrenceProblem } from '../../src/dates/recurrence-problem.ts';

const rhythms: readonly Rhythm[] = [
  { unit: 'day' },
  { unit: 'week', weekdays: [4], months: [] },
  { unit: 'week', weekdays: [0, 2, 6], months: [7, 8] },
  { unit: 'month', day: 15 },
  { unit: 'month', day: -1 },
  { unit: 'month', nth: 1, weekday: 6 },
  { unit: 'month', nth: -1, weekday: 5 },
  { unit: 'year' },
  { unit: 'year', nth: 2, weekday: 5, month: 9 },
];
const ends: readonly Ending[] = [undefined, { until: '2027-08-31' }, { count: 12 }];
const forms: readonly RecurrenceForm[] = rhythms.flatMap((rhythm) =>
  ends.flatMap((end) => [1, 2, 10].map((every) => ({ every, rhythm, end }))),
);

test('what a form says is a rule that the reader accepts, and comes back as it was', () => {
  for (const form of forms) {
    const rule = formatRecurrence(form);
    assert.equal(recurrenceFormProblem(form), undefined, rule);
    assert.equal(recurrenceProblem(rule), undefined, rule);
    assert.deepEqual(parseRecurrence(rule), form, rule);
  }
});

test('every rule of the guide has a form, which writes it back as it is', () => {
  const guide = readFileSync('CONTRIBUTING.md', 'utf8');
  const rules = guide.match(/FREQ=[A-Z]+;[A-Z0-9;=,]+/g) ?? [];
  assert.ok(rules.length >= 8);
  for (const rule of rules) {
    const form = parseRecurrence(rule);
    assert.ok(form, rule);
    assert.equal(formatRecurrence(form), rule);
  }
});

test('parts and values may come in any order', () => {
  const form = parseRecurrence('FREQ=WEEKLY;INTERVAL=1;BYMONTH=8,7;BYDAY=SU,WE');
  assert.ok(form);
  assert.equal(formatRecurrence(form), 'FREQ=WEEKLY;BYDAY=WE,SU;BYMONTH=7,8');
});

test('a rule that says more than a form can is left as it is written', () => {
  for (const rule of [
    'FREQ=MONTHLY;BYDAY=1SA,3SA',
    'FREQ=MONTHLY;BYDAY=5MO',
    'FREQ=MONTHLY;BYMONTHDAY=1,15',
    'FREQ=MONTHLY;BYMONTHDAY=1;BYMONTH=4',
    'FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=14',
    'FREQ=YEARLY;BYMONTH=9,10;BYDAY=2SA',
    'FREQ=DAILY;BYMONTH=7',
    'FREQ=WEEKLY;BYDAY=MO;WKST=SU',
  ]) {
    assert.equal(recurrenceProblem(rule), undefined, rule);
    assert.equal(parseRecurrence(rule), undefined, rule);
  }
});

test('a rule that the reader refuses is never shown as another one', () => {
  for (const rule of [
    ...['', 'tous les vendredis', 'FREQ=HOURLY', 'FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=1MO'],
    ...['FREQ=DAILY;COUNT=3;UNTIL=20270101', 'FREQ=DAILY;INTERVAL=x', 'FREQ=MONTHLY'],
    ...['FREQ=DAILY;COUNT=x', 'FREQ=DAILY;UNTIL=demain', 'RRULE:FREQ=DAILY'],
  ])
    assert.equal(parseRecurrence(rule), undefined, rule);
});

test('what is missing is told', () => {
  const week: Rhythm = { unit: 'week', weekdays: [], months: [] };
  const problem = (change: Partial<RecurrenceForm>) =>
    recurrenceFormProblem({ every: 1, rhythm: { unit: 'year' }, end: undefined, ...change });
  assert.match(problem({ rhythm: week }) ?? '', /au moins un jour/);
  assert.match(problem({ every: 0 }) ?? '', /de 1 à 99/);
  assert.match(problem({ every: Number.NaN }) ?? '', /de 1 à 99/);
  assert.match(problem({ end: { until: '' } }) ?? '', /jusqu’à quel jour/);
  assert.match(problem({ end: { count: 400 } }) ?? '', /de 1 à 366/);
});
