import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agendaViews, type AgendaViews } from '../../src/areas/agenda.ts';
import type { AreaEvent, EventLine } from '../../src/areas/lines.ts';
import type { View } from '../../src/areas/views.ts';
import { eventCards } from '../../src/content/event-card.ts';
import type { Event } from '../../src/model/index.ts';
import { commune, event, now, today } from '../commune.ts';

/** The agenda of events of one commune, on Monday 1 March 2027. */
function agenda(...events: Partial<Event>[]): AgendaViews {
  const entries = events.map((data, index) => ({ ...event(data), slug: `e${String(index)}` }));
  const cards = eventCards({ ...commune(), events: entries }, now);
  const lines: AreaEvent[] = cards.map((card) => ({ event: card, commune: 'Civray' }));
  return agendaViews(lines, today.toString());
}

/** What a view shows, group by group: « Titre jour ». */
function shown(views: readonly View<EventLine>[], slug: string): Record<string, string[]> {
  const view = views.find((one) => one.slug === slug);
  return Object.fromEntries(
    (view?.groups ?? []).map(({ title = '', lines }) => [
      title,
      lines.map(({ event: { title: name }, on }) => `${name} ${on?.start ?? '?'}`),
    ]),
  );
}

const market = {
  title: 'Marché',
  kind: 'market' as const,
  start: '2027-01-05',
  startTime: '08:00',
  recurrence: 'FREQ=WEEKLY;BYDAY=TU',
};

test('the whole agenda has each date of the next days, then each event once by month', () => {
  const { main } = agenda(
    market,
    { title: 'Bal', start: '2027-03-02', startTime: '20:00' },
    { title: 'Foire', start: '2027-05-08' },
    { title: 'Feu', datesToCome: 'en août' },
  );
  assert.deepEqual(shown(main, ''), {
    'Les jours qui viennent': ['Marché 2027-03-02', 'Bal 2027-03-02', 'Marché 2027-03-09'],
    'Mai 2027': ['Foire 2027-05-08'],
    'Dates à venir': ['Feu ?'],
  });
});

test('what began before today and is not over comes first', () => {
  const { main } = agenda({ title: 'Exposition', start: '2027-02-20', end: '2027-03-20' });
  assert.deepEqual(shown(main, ''), { 'En ce moment': ['Exposition 2027-02-20'] });
});

test('what repeats only after the next days is told once, on its first date', () => {
  const { main } = agenda({ ...market, start: '2027-04-06' });
  assert.deepEqual(shown(main, ''), { 'Avril 2027': ['Marché 2027-04-06'] });
});

test('the week-end has its two days, with what lasts until then', () => {
  const { main } = agenda(
    { title: 'Vendredi', start: '2027-03-05' },
    { title: 'Samedi', start: '2027-03-06' },
    { title: 'Dimanche', start: '2027-03-07' },
    { title: 'Salon', start: '2027-03-05', end: '2027-03-06' },
  );
  const view = main.find(({ slug }) => slug === 'week-end');
  assert.equal(view?.label, 'Week-end du 6 et 7\u00a0mars');
  assert.deepEqual(shown(main, 'week-end'), {
    '': ['Salon 2027-03-05', 'Samedi 2027-03-06', 'Dimanche 2027-03-07'],
  });
});

test('a day has what takes place on it, what lasts several days included', () => {
  const { days } = agenda(market, { title: 'Salon', start: '2027-03-08', end: '2027-03-10' });
  assert.deepEqual(
    days.map(({ slug }) => slug),
    ['2027-03-02', '2027-03-08', '2027-03-09', '2027-03-10'],
  );
  assert.deepEqual(shown(days, '2027-03-09'), { '': ['Salon 2027-03-08', 'Marché 2027-03-09'] });
});

test('a month has each of its dates, and what repeats once', () => {
  const { months } = agenda(market, {
    title: 'Concert',
    start: '2027-04-10',
    otherDates: [{ start: '2027-04-17' }],
  });
  assert.deepEqual(shown(months, '2027-04'), {
    '': ['Marché 2027-04-06', 'Concert 2027-04-10', 'Concert 2027-04-17'],
  });
  assert.equal(months.length, 12);
});

test('kinds, free and accessible events are views of their own', () => {
  const { kinds, main } = agenda(market, {
    title: 'Visite',
    kind: 'walk',
    start: '2027-06-01',
    free: true,
    wheelchair: 'yes',
  });
  assert.deepEqual(
    kinds.map(({ slug }) => slug),
    ['marches', 'promenades'],
  );
  assert.deepEqual(shown(main, 'gratuit'), { '': ['Visite 2027-06-01'] });
  assert.deepEqual(shown(main, 'accessible'), { '': ['Visite 2027-06-01'] });
});

test('an agenda without an event is there all the same, with nothing to choose', () => {
  const { main, days, months, kinds } = agenda();
  assert.deepEqual([main.length, days.length, months.length, kinds.length], [1, 0, 0, 0]);
});
