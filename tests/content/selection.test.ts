import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Commune, Entry } from '../../src/content/commune.ts';
import { datesOf, openOffers, pastEvents, upcomingEvents } from '../../src/content/selection.ts';
import type { Event, Offer } from '../../src/model/index.ts';
import { commune, event, now, offer } from '../commune.ts';

function named(slug: string, data: Partial<Event>): Entry<Event> {
  return { ...event(data), slug };
}

function withEvents(...events: Entry<Event>[]): Commune {
  return { ...commune(), events };
}

const slugs = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug);

test('events to come are in order of date and time; those without a date are last', () => {
  const place = withEvents(
    named('un-jour', { datesToCome: 'en août' }),
    named('soir', { start: '2027-04-02', startTime: '20:00' }),
    named('matin', { start: '2027-04-02', startTime: '09:00' }),
    named('avant', { start: '2027-03-20' }),
  );
  const shown = upcomingEvents(place, now).map(({ entry }) => entry);
  assert.deepEqual(slugs(shown), ['avant', 'matin', 'soir', 'un-jour']);
});

test('an event of today stays until it is over', () => {
  const place = withEvents(
    named('ce-matin', { start: '2027-03-01', startTime: '08:00', endTime: '09:00' }),
    named('ce-soir', { start: '2027-03-01', startTime: '18:00' }),
    named('toute-la-journee', { start: '2027-03-01' }),
  );
  assert.deepEqual(slugs(pastEvents(place, now)), ['ce-matin']);
  assert.equal(upcomingEvents(place, now).length, 2);
});

test('what repeats shows its next date, and is never in the archive', () => {
  const market = named('marche', { start: '2020-01-07', recurrence: 'FREQ=WEEKLY;BYDAY=TU' });
  const place = withEvents(market);
  assert.equal(upcomingEvents(place, now)[0]?.next?.start.toString(), '2027-03-02');
  assert.deepEqual(pastEvents(place, now), []);
  assert.equal(datesOf(place, market, now).others.length, 12);
});

test('an event whose date nobody has announced says so', () => {
  const feast = named('fete', { datesToCome: 'en août' });
  const { shown, past, text } = datesOf(withEvents(feast), feast, now);
  assert.deepEqual(
    { shown, past, text },
    { shown: undefined, past: false, text: 'en août, date à venir' },
  );
});

test('the page of an event that is over shows its last date', () => {
  const over = named('bal', { start: '2026-12-31', otherDates: [{ start: '2027-01-02' }] });
  const { shown, past } = datesOf(withEvents(over), over, now);
  assert.equal(shown?.start.toString(), '2027-01-02');
  assert.equal(past, true);
});

test('an offer is shown through its last day, unless it is filled; the latest comes first', () => {
  const make = (slug: string, data: Partial<Offer>) => ({ ...offer(data), slug });
  const place = {
    ...commune(),
    offers: [
      make('ancienne', { published: '2027-01-05' }),
      make('recente', { published: '2027-02-20' }),
      make('dernier-jour', { published: '2027-01-10', ends: '2027-03-01' }),
      make('finie', { ends: '2027-02-28' }),
      make('pourvue', { state: 'filled' }),
    ],
  };
  assert.deepEqual(slugs(openOffers(place, now)), ['recente', 'dernier-jour', 'ancienne']);
});
