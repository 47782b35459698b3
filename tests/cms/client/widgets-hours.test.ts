import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addSlot,
  canAddSlot,
  closeDay,
  copyDay,
  dayNames,
  dropSlot,
  openDay,
  presets,
  setSlot,
  withDay,
} from '../../../src/cms/client/widgets/hours-edit.ts';
import { hoursSentence } from '../../../src/cms/client/widgets/hours-sentence.ts';
import { hoursFormProblem } from '../../../src/cms/hours-form-problem.ts';
import { formatHours, noHours, parseHours } from '../../../src/cms/hours-form.ts';

const [monday, tuesday, friday, sunday, holidays] = [0, 1, 4, 6, 7];

describe('the form of opening hours', () => {
  it('opens a day in the morning, and the next ones at the same times', () => {
    const one = addSlot(openDay(noHours, monday), monday);
    assert.equal(formatHours(one), 'Mo 09:00-12:00,14:00-17:00');
    assert.equal(formatHours(openDay(one, friday)), 'Mo,Fr 09:00-12:00,14:00-17:00');
  });

  it('copies a day to others, public holidays included', () => {
    const form = openDay(noHours, monday);
    const copied = copyDay(form, monday, [tuesday, friday, holidays]);
    assert.equal(formatHours(copied), 'Mo,Tu,Fr 09:00-12:00; PH 09:00-12:00');
  });

  it('closes a day that loses its only times', () => {
    assert.equal(formatHours(dropSlot(openDay(noHours, monday), monday, 0)), '');
    const twice = addSlot(openDay(noHours, monday), monday);
    assert.equal(formatHours(dropSlot(twice, monday, 0)), 'Mo 14:00-17:00');
  });

  it('says nothing of public holidays once they are closed again', () => {
    const form = openDay(openDay(noHours, monday), holidays);
    assert.equal(formatHours(closeDay(form, holidays)), 'Mo 09:00-12:00');
  });

  it('tells a time that is missing, and holds a few times a day at most', () => {
    const full = [1, 2, 3].reduce((form) => addSlot(form, monday), openDay(noHours, monday));
    assert.equal(hoursFormProblem(full), 'Lundi\u202f: il manque une heure.');
    assert.equal(canAddSlot(full, monday), false);
    const wrong = setSlot(openDay(noHours, monday), [monday, 0], { to: '08:00' });
    assert.match(hoursFormProblem(wrong) ?? '', /avant celle de début/);
  });

  it('offers weeks to start from that are right', () => {
    for (const { form } of presets) {
      assert.equal(hoursFormProblem(form), undefined);
      assert.deepEqual(parseHours(formatHours(form)), form);
    }
  });

  it('names the days as they are in order', () => {
    assert.equal(dayNames[sunday], 'dimanche');
    assert.equal(dayNames[holidays], 'jours fériés');
  });
});

describe('the sentence under the hours', () => {
  const sentence = (osm: string) =>
    hoursSentence(parseHours(osm) ?? noHours).replaceAll('\u00a0', ' ');

  it('groups the days that are alike', () => {
    assert.equal(
      sentence('Mo-Fr 09:00-12:00,14:00-17:30; Sa 09:00-12:00'),
      'Ouvert du lundi au vendredi de 9 h à 12 h et de 14 h à 17 h 30\u202f; le samedi de 9 h à 12 h. Fermé le dimanche et les jours fériés.',
    );
    assert.equal(
      sentence('Tu,Fr 14:00-17:00'),
      'Ouvert le mardi et le vendredi de 14 h à 17 h. Fermé le lundi, le mercredi, le jeudi, le samedi, le dimanche et les jours fériés.',
    );
  });

  it('says what is beside the times, and what is open on public holidays', () => {
    const form = withDay(parseHours('Mo-Su 08:00-24:00') ?? noHours, holidays, {
      slots: [{ from: '10:00', to: '12:00' }],
      comment: 'sur rendez-vous',
    });
    assert.equal(
      hoursSentence(form).replaceAll('\u00a0', ' '),
      'Ouvert tous les jours de 8 h à minuit\u202f; les jours fériés de 10 h à 12 h (sur rendez-vous).',
    );
  });

  it('says that there is nothing to show', () => {
    assert.equal(hoursSentence(noHours), 'Aucun horaire ne sera montré.');
  });
});
