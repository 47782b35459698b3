import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  collectionDays,
  collectionMonths,
  nextCollections,
  rhythmText,
} from '../../src/content/practical.ts';
import { collectionComponents } from '../../src/feeds/calendar-collection.ts';
import { commune, now, practical, today } from '../commune.ts';
import { network } from '../feeds/network.ts';
import { problems } from './essai.ts';

const sheet = practical({
  collections: [
    {
      title: 'Ordures ménagères',
      start: '2027-01-06',
      recurrence: 'FREQ=WEEKLY;BYDAY=WE',
      exceptDates: ['2027-03-10'],
    },
    { title: 'Tri', start: '2027-01-06', recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE' },
  ],
});
const place = { ...commune(), practical: [sheet] };

test('the next days of collection, two weeks ahead, each with all that is collected', () => {
  assert.deepEqual(
    collectionDays(place, now).map(({ day, collections }) => [
      day.toString(),
      ...collections.map(({ collection }) => collection.title),
    ]),
    [['2027-03-03', 'Ordures ménagères', 'Tri']],
  );
});

test('a sheet tells its next collections even when they are rare', () => {
  const rare = practical({ collections: [{ title: 'Encombrants', start: '2027-09-15' }] });
  const rarely = { ...commune(), practical: [rare] };
  assert.deepEqual(collectionDays(rarely, now), []);
  assert.deepEqual(
    nextCollections(rarely, rare, now).map(({ day }) => day.toString()),
    ['2027-09-15'],
  );
});

test('a rhythm is said in words, with the days left out that are to come', () => {
  const weekly = {
    title: 'Ordures',
    start: '2027-01-06',
    recurrence: 'FREQ=WEEKLY;BYDAY=WE',
    exceptDates: ['2027-07-14', '2027-01-13'],
  };
  const plain = (text: string) => text.replaceAll(/\s/gu, ' ');
  assert.equal(plain(rhythmText(weekly, today)), 'tous les mercredis, sauf le 14 juillet 2027');
  const once = { title: 'Encombrants', start: '2027-09-15' };
  assert.equal(plain(rhythmText(once, today)), 'mercredi 15 septembre 2027');
});

test('the calendar of a year marks each day of collection, week by week from Monday', () => {
  const months = collectionMonths(place, sheet, now);
  assert.equal(months.length, 12);
  const [march] = months;
  assert.equal(march?.first.toString(), '2027-03-01');
  assert.deepEqual(march.weeks.map((week) => week.map((cell) => cell?.day)).at(-1), [
    29,
    30,
    31,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  const marked = march.weeks.flat().filter((cell) => cell && cell.ranks.length > 0);
  assert.deepEqual(
    marked.map((cell) => [cell?.day, cell?.ranks]),
    [
      [3, [0, 1]],
      [17, [0, 1]],
      [24, [0]],
      [31, [0, 1]],
    ],
  );
});

test('each collection is an event of whole days, with a name of its own for ever', () => {
  const source = { network, commune: place, now, dates: {} };
  const components = collectionComponents(source, sheet);
  const valueOf = (name: string) =>
    components.map(([, properties]) => properties.find(([one]) => one === name)?.[3]);
  assert.deepEqual(valueOf('dtstart'), ['2027-01-06', '2027-01-06']);
  assert.deepEqual(valueOf('exdate'), ['2027-03-10', undefined]);
  assert.equal(new Set(valueOf('uid')).size, 2);
});

test('a rule is checked against the first day that is written beside it', async () => {
  const file = (collections: string) =>
    problems({
      'practical/dechets.md': `---\ntitle: D\nkind: waste\nsummary: D.\ncollections:\n${collections}---\n`,
    });
  const one = (title: string, start: string) =>
    `  - {title: ${title}, start: ${start}, recurrence: FREQ=WEEKLY;BYDAY=WE}\n`;
  assert.deepEqual(await file(one('A', '2027-01-06') + one('B', '2027-01-13')), []);
  const [wrong = '', ...more] = await file(one('A', '2027-01-06') + one('B', '2027-01-14'));
  assert.match(wrong, /^practical\/dechets\.md:7:\d+ recurrence Le premier jour/);
  assert.deepEqual(more, []);
  const [twice = ''] = await file(one('A', '2027-01-06') + one('A', '2027-01-13'));
  assert.match(twice, /rule « A » est déjà le nom d’une collecte/);
});

test('a page that is not of service-public.fr is a link among others', async () => {
  const file = (url: string) =>
    problems({
      'practical/a.md': `---\ntitle: A\nkind: procedure\nsummary: A.\nofficialPage: ${url}\n---\n`,
    });
  assert.deepEqual(await file('https://www.service-public.fr/particuliers/vosdroits/F870'), []);
  assert.equal((await file('https://service-public.example.org/F870')).length, 1);
});
