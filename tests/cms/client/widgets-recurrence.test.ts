import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  endOf,
  firstDay,
  frequencies,
  keyOf,
  nthOf,
  toggled,
  withFrequency,
} from '../../../src/cms/client/widgets/recurrence-edit.ts';
import { recurrenceSentence } from '../../../src/cms/client/widgets/recurrence-sentence.ts';
import {
  formatRecurrence,
  parseRecurrence,
  type RecurrenceForm,
} from '../../../src/cms/recurrence-form.ts';

const saturday = firstDay('2027-06-12');

function formOf(rule: string): RecurrenceForm {
  const form = parseRecurrence(rule);
  assert.ok(form, `${rule} is more than a form can say.`);
  return form;
}

/** The rule that the form gives when this is chosen in its list. */
function chosen(key: string, form?: RecurrenceForm): string {
  const found = frequencies(form).find((one) => keyOf(one) === key);
  assert.ok(found, `The list has no « ${key} ».`);
  return formatRecurrence(withFrequency(form, found, saturday));
}

describe('the form of a repetition', () => {
  it('comes back on the day of the event', () => {
    assert.equal(chosen('week 1'), 'FREQ=WEEKLY;BYDAY=SA');
    assert.equal(chosen('week 2'), 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA');
    assert.equal(chosen('month 1'), 'FREQ=MONTHLY;BYMONTHDAY=12');
    assert.equal(chosen('year 1'), 'FREQ=YEARLY');
  });

  it('keeps the days and the end when only the frequency changes', () => {
    const form = formOf('FREQ=WEEKLY;BYDAY=TU,FR;UNTIL=20271231');
    assert.equal(chosen('week 2', form), 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR;UNTIL=20271231');
    assert.equal(chosen('month 1', form), 'FREQ=MONTHLY;BYMONTHDAY=12;UNTIL=20271231');
  });

  it('lists a frequency that a file has and that is not usual', () => {
    const labels = frequencies(formOf('FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1')).map(
      ({ label }) => label,
    );
    assert.equal(labels.at(-1), 'Tous les 3 mois');
    assert.equal(frequencies(undefined).length, labels.length - 1);
  });

  it('knows which of its weekdays a day is', () => {
    assert.equal(nthOf(saturday), 2);
    assert.equal(nthOf(firstDay('2027-06-29')), -1);
    assert.deepEqual(firstDay('2027-06-12'), { weekday: 5, day: 12, month: 6 });
    assert.equal(firstDay(undefined).weekday, 0);
    assert.equal(firstDay('bientôt').weekday, 0);
  });

  it('ticks and unticks in order', () => {
    assert.deepEqual(toggled([1, 4], 2), [1, 2, 4]);
    assert.deepEqual(toggled([1, 2, 4], 2), [1, 4]);
  });

  it('ends on a day, or after some times', () => {
    assert.deepEqual(['never', 'until', 'count'].map(endOf), [
      undefined,
      { until: '' },
      { count: 10 },
    ]);
  });
});

describe('the sentence under a repetition', () => {
  const sentences: Readonly<Record<string, string>> = {
    'FREQ=DAILY;COUNT=1': 'Revient tous les jours, une seule fois.',
    'FREQ=WEEKLY;BYDAY=FR': 'Revient chaque vendredi.',
    'FREQ=WEEKLY;BYDAY=MO,FR;BYMONTH=4,5': 'Revient chaque lundi et vendredi, en avril et mai.',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA': 'Revient toutes les 2 semaines, le samedi.',
    'FREQ=MONTHLY;BYDAY=1SU;UNTIL=20270801':
      'Revient le premier dimanche de chaque mois, jusqu’au 1er\u00a0août 2027.',
    'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=6': 'Revient le dernier jour de chaque mois, 6 fois en tout.',
    'FREQ=YEARLY': 'Revient chaque année à la même date.',
    'FREQ=YEARLY;BYDAY=-1SA;BYMONTH=8': 'Revient chaque année, le dernier samedi d’août.',
    'FREQ=YEARLY;INTERVAL=2': 'Revient tous les 2 ans à la même date.',
  };
  for (const [rule, sentence] of Object.entries(sentences))
    it(`says « ${sentence} »`, () => {
      assert.equal(recurrenceSentence(formOf(rule)), sentence);
    });
});
