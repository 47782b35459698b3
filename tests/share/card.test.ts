import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardName, cardsOf, communeCard, eventCard, newsCard } from '../../src/share/card.ts';
import { commune, event, heritage, news, now, offer } from '../commune.ts';

const town = { ...commune(), heritage: [heritage()] };
const nameOf = (...events: ReturnType<typeof event>[]) =>
  cardsOf({ ...commune(), events }, now).map(cardName);

test('the home page, a piece of news, an event, an offer and a place have each their image', () => {
  const all = cardsOf(
    { ...town, news: [news()], events: [event({ start: '2027-04-01' })], offers: [offer()] },
    now,
  );
  assert.deepEqual(
    all.map(({ title }) => title),
    ['Civray', 'Travaux rue du Pont', 'Bal', 'Secrétaire de mairie', 'Église'],
  );
  assert.equal(new Set(all.map(cardName)).size, 5);
});

test('an image says the name, the date, the place and whose it is', () => {
  const bal = event({
    start: '2027-04-03',
    startTime: '20:30',
    place: { name: 'Salle des fêtes' },
  });
  const card = eventCard({ ...commune(), events: [bal] }, bal, now);
  assert(card);
  const lines = card.lines.map((line) => line.replaceAll(/\s/g, ' '));
  assert.deepEqual(lines, ['Samedi 3 avril 2027, à 20 h 30', 'Salle des fêtes']);
  assert.deepEqual(card.foot, ['Civray', 'Vienne']);
  assert.equal(card.kind, 'Fête');
});

test('an image of news says what they are about and their day', () => {
  const card = newsCard(commune(), news(), now);
  assert.equal(card?.kind, 'Travaux et voirie');
  assert.deepEqual(card.lines, ['15\u00a0février 2027']);
  assert.equal(card.mark, 'roadworks');
});

test('what is an example, over, filled or past has none', () => {
  const example = true;
  const none = {
    ...commune(),
    news: [news({ example }), news({ expires: '2027-02-28' })],
    heritage: [heritage({ example })],
    events: [event({ start: '2027-04-01', example }), event({ start: '2027-02-01' })],
    offers: [
      offer({ example }),
      offer({ state: 'filled' }),
      offer({ published: '2027-01-01', ends: '2027-02-15' }),
    ],
  };
  assert.deepEqual(
    cardsOf(none, now).map(({ title }) => title),
    ['Civray'],
  );
});

test('a cancelled event says so', () => {
  const bal = event({ start: '2027-04-03', status: 'cancelled' });
  assert.equal(eventCard({ ...commune(), events: [bal] }, bal, now)?.kind, 'Annulé');
});

test('the name of an image changes with what it shows, and with nothing else', () => {
  const [home, first] = nameOf(event({ start: '2027-04-01' }));
  assert.deepEqual(nameOf(event({ start: '2027-04-01', summary: 'Autrement.' })), [home, first]);
  for (const data of [
    { title: 'Grand bal' },
    { start: '2027-04-02' },
    { kind: 'concert' as const },
  ])
    assert.notEqual(nameOf(event({ start: '2027-04-01', ...data }))[1], first);
  const red = communeCard(commune({ accent: '#aa1122' }));
  assert(red);
  assert.notEqual(cardName(red), home);
});

test('the image of an event that returns is the same one week after another', () => {
  const market = event({ start: '2027-01-08', recurrence: 'FREQ=WEEKLY;BYDAY=FR' });
  const at = (days: number) =>
    eventCard({ ...commune(), events: [market] }, market, now.add({ days }));
  assert.deepEqual(at(0)?.lines, ['Tous les vendredis']);
  assert.deepEqual(at(0), at(7));
});
