import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  barsOf,
  dayText,
  logScale,
  memoryText,
  minutesText,
  millisecondsText,
  runsText,
  secondsText,
  tableOf,
  tickText,
  timesText,
  type Measure,
} from '../src/performance.ts';

const measure = (name: string, seconds: number): Measure => ({
  name,
  seconds,
  pages: 100,
  bytes: 440_000,
  memory: 200,
  runs: [{ seconds }],
});

test('figures have the decimals that count', () => {
  const spaced = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ');
  assert.equal(spaced(secondsText(0.02123)), '0,021 s');
  assert.equal(spaced(secondsText(0.3)), '0,30 s');
  assert.equal(spaced(secondsText(22.16)), '22,2 s');
  assert.equal(spaced(minutesText(1571)), '26 min');
  assert.equal(spaced(millisecondsText(0.00046)), '0,46 ms');
  assert.equal(spaced(memoryText(1233.6)), '1 234 Mo');
  assert.equal(spaced(timesText(0.32, 0.2)), '× 1,6');
  assert.equal(spaced(tickText(0.001)), '0,001 s');
  assert.equal(spaced(dayText('2026-11-26T15:00:00.000Z')), '26 novembre 2026');
});

test('a logarithmic scale goes from a power of ten to another, and shows every bar', () => {
  const { ticks, of } = logScale([0.02, 11]);
  assert.deepEqual(ticks, [0.01, 0.1, 1, 10, 100]);
  assert.equal(of(0.01), 0);
  assert.equal(of(1), 0.5);
  assert.equal(of(100), 1);
  const near = logScale([0.01, 1]);
  assert.ok(near.of(0.01) > 0);
  assert.equal(near.of(1), 1);
});

test('Beffroi’s own bars are told from the others', () => {
  const measures = [measure('Beffroi, déjà lancé', 1), measure('Hugo', 2)];
  assert.deepEqual(
    barsOf(measures, ({ seconds }) => seconds, String).map(({ own, text }) => [own, text]),
    [
      [true, '1'],
      [false, '2'],
    ],
  );
});

test('a table has a line for each tool, and a column for each network, measured or not', () => {
  const networks = [
    { communes: 200, measures: [measure('Beffroi', 1), measure('Hugo', 3)] },
    { communes: 1000, measures: [measure('Beffroi', 2)] },
  ];
  const table = tableOf(networks, (one, first) => ({
    text: String(one.seconds),
    note: String(one.seconds / first.seconds),
  }));
  assert.deepEqual(table.columns, ['200', '1\u202f000']);
  assert.deepEqual(
    table.rows.map(({ name, cells }) => [name, ...cells.map(({ text, note }) => text + note)]),
    [
      ['Beffroi', '11', '21'],
      ['Hugo', '33', ''],
    ],
  );
  assert.equal(runsText(networks), '1 relevé');
});
