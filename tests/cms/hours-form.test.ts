import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { hoursFormProblem } from '../../src/cms/hours-form-problem.ts';
import {
  formatHours,
  noHours,
  parseHours,
  type HoursDay,
  type HoursForm,
} from '../../src/cms/hours-form.ts';
import { hoursProblem } from '../../src/dates/hours-problem.ts';
import { openSpans } from '../../src/dates/hours.ts';

/** A day from « 09:00-12:00,14:00-17:00 ». */
function day(text: string, comment = ''): HoursDay {
  const slots = text.split(',').map((slot) => {
    const [from = '', to = ''] = slot.split('-');
    return { from, to };
  });
  return { slots: text === '' ? [] : slots, comment };
}

function week(...texts: string[]): HoursForm {
  return { days: [0, 1, 2, 3, 4, 5, 6].map((index) => day(texts[index] ?? '')) };
}

const both = '09:00-12:00,14:00-17:00';
const forms: readonly HoursForm[] = [
  noHours,
  week(both),
  week(both, both, '', both, both, '10:00-12:00'),
  week('', '09:00-12:00', '14:00-18:00', '09:00-12:00', '09:00-12:00,14:00-16:30'),
  week('00:00-00:00', '08:00-10:00,11:00-12:00,14:00-15:00,16:00-18:00', '22:00-02:00'),
  { ...week(both, both), holidays: day('') },
  { ...week('', both, both, both, both, both, both), holidays: day('14:00-18:00') },
  { days: [...week().days.slice(1), day('14:00-17:00', 'sur rendez-vous ; porte B')] },
];

test('what a form says is accepted by the reader, and comes back as it was', () => {
  for (const form of forms) {
    const text = formatHours(form);
    assert.deepEqual(parseHours(text), form, text);
    assert.equal(hoursFormProblem(form), undefined, text);
    if (form !== noHours) assert.equal(hoursProblem(text), undefined, text);
  }
});

test('days with the same hours are told together', () => {
  assert.equal(
    formatHours(week(both, both, both, both, both, '09:00-12:00')),
    'Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00',
  );
  assert.equal(
    formatHours(week(both, both, '', both, both, '10:00-12:00')),
    'Mo,Tu,Th,Fr 09:00-12:00,14:00-17:00; Sa 10:00-12:00',
  );
  assert.equal(formatHours({ ...noHours, holidays: day('') }), '');
});

/** The minutes open in ten weeks of spring, with its public holidays. */
function spans(value: string) {
  return openSpans(value, '86', Temporal.PlainDate.from('2027-04-01'), 70);
}

const readable = [
  'Mo-Fr 09:00-12:00,14:00-17:00; Sa off; PH off',
  'Tu-Su 10:00-18:00; PH 14:00-18:00',
  'Mo-Fr 9:00-12:00; We 14:00-18:00',
  'Mo-Fr 09:00-12:00; We off',
  'Fr-Mo 10:00-18:00',
  '10:00-18:00',
  'Mo-Sa,PH 10:00-24:00',
  'Tu 09:00-12:00; Th 14:00-17:00 "sur rendez-vous";',
];

test('a value read by the form and written back opens at the same times', () => {
  for (const value of readable) {
    const form = parseHours(value);
    assert.ok(form, value);
    assert.deepEqual(spans(formatHours(form)), spans(value), value);
  }
});

test('so do the hours of the content, and those that a form reads are left as they are', () => {
  const files = globSync('{content,tests/fixture/content}/**/*.{md,yaml}');
  const written = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^\s*(?:openingHours|hours): (.+)$/gm)].flatMap(
      ([, value = '']) => [value],
    ),
  );
  assert.ok(written.length > 5);
  const read = written.flatMap((value) => {
    const form = parseHours(value);
    return form ? [[formatHours(form), value]] : [];
  });
  assert.ok(read.length >= written.length / 2);
  for (const [again, value] of read) assert.equal(again, value);
});

test('a value that says more than a form can is left as it is written', () => {
  for (const value of [
    ...['24/7', 'off', 'PH off', 'Jul 05-Aug 31 Mo-Fr 10:00-18:00', 'Sa[1] 10:00-12:00'],
    ...['Apr-Oct Mo-Sa 10:00-18:00; Su 14:00-18:00', 'week 01-53/2 Sa 09:00-12:00'],
    ...['Mo-Fr 09:00-12:00 || "sur rendez-vous"', 'Mo-Fr 09:00-12:00, Sa 10:00-12:00'],
    ...['Mo 08:00-09:00,10:00-11:00,12:00-13:00,14:00-15:00,16:00-17:00', 'Mo 09:00-26:00'],
    ...['Th "sur rendez-vous"', 'Mo-Fr 09:00', 'lundi', 'Mo 25:00-26:00', 'Mo 09:00-12:75', '"'],
  ])
    assert.equal(parseHours(value), undefined, value);
});

test('what is wrong is told with its day', () => {
  assert.match(hoursFormProblem(week('', '09:00-')) ?? '', /^Mardi\u202f: il manque une heure/);
  assert.match(hoursFormProblem(week('14:00-12:00')) ?? '', /^Lundi\u202f: l’heure de fin/);
  assert.match(hoursFormProblem(week('14:00-17:00,09:00-12:00')) ?? '', /l’ordre/);
  assert.match(hoursFormProblem(week('09:00-13:00,12:00-17:00')) ?? '', /chevauchent/);
  assert.match(
    hoursFormProblem({ ...noHours, holidays: day('-12:00') }) ?? '',
    /^Jours fériés\u202f: /,
  );
});
