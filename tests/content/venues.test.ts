import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventCards } from '../../src/content/event-card.ts';
import { atPlace, filesOf, locatedEvent, locatedHeritage } from '../../src/content/venues.ts';
import { locationText } from '../../src/feeds/event-words.ts';
import { eventRevision } from '../../src/feeds/revision.ts';
import { commune, event, heritage, now, place } from '../commune.ts';
import { network } from '../feeds/network.ts';

const coordinates = { latitude: 46.15, longitude: 0.3 };
const hall = place({ address: '2 rue du Pont', coordinates, wheelchair: 'yes' });
const town = { ...commune(), places: [hall] };
const ball = locatedEvent(town, event({ start: '2027-03-06', venue: 'salle' }));
const talk = event({ start: '2027-03-07', place: { name: 'Mairie' } });
const full = { ...town, events: [ball, talk] };

test('an event takes from its place what it does not say', () => {
  const { data } = ball;
  assert.deepEqual(data.place, { name: 'Salle', address: '2 rue du Pont', coordinates });
  assert.equal(data.wheelchair, 'yes');
  assert.equal(
    locatedEvent(town, event({ venue: 'salle', wheelchair: 'no' })).data.wheelchair,
    'no',
  );
  assert.deepEqual(locatedEvent(town, talk), talk);
});

test('cards and calendars then say where it is', () => {
  const [card] = eventCards(full, now);
  assert.deepEqual([card?.place, card?.accessible], ['Salle', true]);
  assert.equal(locationText(town, ball.data), 'Salle, 2 rue du Pont, Civray');
});

test('a heritage item does too', () => {
  const { data } = locatedHeritage(town, heritage({ venue: 'salle' }));
  assert.deepEqual(
    [data.place, data.address, data.coordinates],
    ['Salle', '2 rue du Pont', coordinates],
  );
});

test('a place has the events to come there, and its heritage', () => {
  const church = heritage({ venue: 'salle' });
  const past = event({ start: '2027-01-01', venue: 'salle' });
  const found = atPlace({ ...full, events: [ball, talk, past], heritage: [church] }, hall, now);
  assert.deepEqual(
    found.events.map(({ entry }) => entry),
    [ball],
  );
  assert.deepEqual(found.heritage, [church]);
});

test('what is known of an event changes with its place', () => {
  assert.deepEqual(filesOf(town, ball), [ball.file, hall.file]);
  assert.deepEqual(filesOf(town, talk), [talk.file]);
  const dates = { [ball.file]: '2027-01-01T10:00:00Z', [hall.file]: '2027-02-01T10:00:00Z' };
  const source = { network, commune: full, now, dates };
  assert.equal(eventRevision(source, ball).at, '2027-02-01T10:00:00Z');
});
