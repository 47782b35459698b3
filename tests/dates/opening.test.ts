import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { publicHolidays } from '../../src/dates/holidays.ts';
import { openingChanges, type Opening } from '../../src/dates/opening.ts';
import { timeZoneOf } from '../../src/dates/zones.ts';

/** The changes on the wall clock: « 2027-11-04 09:00–12:00 14:00–17:00 », a line per day. */
function table(opening: Partial<Opening> & { hours: string }, now: string, days: number): string[] {
  const place = { departmentCode: '86', ...opening };
  const changes = openingChanges(place, Temporal.Instant.from(now), days);
  const local = changes.map((at) =>
    Temporal.Instant.fromEpochMilliseconds(at * 60_000)
      .toZonedDateTimeISO(timeZoneOf(place.departmentCode))
      .toPlainDateTime(),
  );
  const lines = new Map<string, string>();
  for (let index = 0; index < local.length; index += 2) {
    const [from, to] = local.slice(index, index + 2);
    const day = from?.toPlainDate().toString() ?? '';
    const slot = ` ${from?.toString().slice(11, 16) ?? ''}–${to?.toString().slice(11, 16) ?? ''}`;
    lines.set(day, (lines.get(day) ?? day) + slot);
  }
  return [...lines.values()];
}

test('the hours of the coming days, from the one that is going on', () => {
  const hours = 'Mo-Fr 09:00-12:00,14:00-17:00';
  assert.deepEqual(table({ hours }, '2027-11-04T10:00Z', 4), [
    '2027-11-04 09:00–12:00 14:00–17:00',
    '2027-11-05 09:00–12:00 14:00–17:00',
  ]);
  assert.deepEqual(table({ hours }, '2027-11-04T12:00Z', 1), ['2027-11-04 14:00–17:00']);
  assert.deepEqual(table({ hours }, '2027-11-05T16:00Z', 3), []);
});

test('closed on public holidays, unless the rule says otherwise', () => {
  const week = '2027-11-10T00:00Z';
  const usual = ['2027-11-10 09:00–12:00', '2027-11-12 09:00–12:00'];
  assert.deepEqual(table({ hours: 'Mo-Fr 09:00-12:00' }, week, 3), usual);
  assert.deepEqual(table({ hours: 'Mo-Fr 09:00-12:00; PH off' }, week, 3), usual);
  assert.deepEqual(table({ hours: 'PH off; Mo-Fr 09:00-12:00' }, week, 3), usual);
  assert.deepEqual(table({ hours: '24/7; PH off' }, '2027-11-11T12:00Z', 1), []);
  assert.deepEqual(table({ hours: 'PH off' }, week, 3), []);
  assert.deepEqual(
    table({ hours: 'Mo-Fr 09:00-12:00; PH 10:00-11:00' }, week, 3)[1],
    '2027-11-11 10:00–11:00',
  );
});

test('a place always open stays open on public holidays, without a change at midnight', () => {
  const [line, ...others] = table({ hours: '24/7' }, '2027-11-10T12:00Z', 3);
  assert.match(line ?? '', /^2027-11-09 00:00–00:00$/);
  assert.deepEqual(others, []);
});

test('Easter Monday, 1 May and Ascension 2027', () => {
  const closed = (from: string, day: string) =>
    table({ hours: 'Mo-Su 09:00-12:00' }, from, 3).every((line) => !line.startsWith(day));
  assert.ok(closed('2027-03-28T00:00Z', '2027-03-29'));
  assert.ok(closed('2027-04-30T00:00Z', '2027-05-01'));
  assert.ok(closed('2027-05-05T00:00Z', '2027-05-06'));
  assert.ok(!closed('2027-03-26T00:00Z', '2027-03-26'));
});

test('departments have holidays of their own', () => {
  const own = (code: string, day: string) => publicHolidays(code, 2027).get(day);
  assert.equal(own('86', '2027-03-26'), undefined);
  assert.equal(own('67', '2027-03-26'), 'Vendredi saint');
  assert.equal(own('57', '2027-12-26'), 'lendemain de Noël');
  assert.equal(own('971', '2027-05-27'), 'abolition de l’esclavage');
  assert.equal(own('974', '2027-12-20'), 'abolition de l’esclavage');
  assert.equal(own('86', '2027-12-20'), undefined);
  assert.equal(publicHolidays('86', 2027).size, 11);
});

test('exceptional closures, both days included', () => {
  const closures = [{ from: '2027-08-03', to: '2027-08-04' }, { from: '2027-08-06' }];
  assert.deepEqual(table({ hours: 'Mo-Fr 09:00-12:00', closures }, '2027-08-02T00:00Z', 6), [
    '2027-08-02 09:00–12:00',
    '2027-08-05 09:00–12:00',
  ]);
});

test('a closure cuts what is open across midnight', () => {
  const closures = [{ from: '2027-08-04' }];
  const hours = 'Tu 21:00-02:00';
  assert.deepEqual(table({ hours }, '2027-08-03T12:00Z', 3), ['2027-08-03 21:00–02:00']);
  assert.deepEqual(table({ hours, closures }, '2027-08-03T12:00Z', 3), ['2027-08-03 21:00–00:00']);
});

test('hours for which the rule only has a note are not open for sure', () => {
  const hours =
    'Tu 09:00-12:00; We 09:00-12:00 "sur rendez-vous"; Th 09:00-12:00 open "état civil"';
  assert.deepEqual(table({ hours }, '2027-08-02T12:00Z', 5), [
    '2027-08-03 09:00–12:00',
    '2027-08-05 09:00–12:00',
  ]);
});

test('the instants are those of the commune’s time zone', () => {
  const first = (departmentCode: string) => {
    const opening = { hours: 'Mo-Fr 08:00-12:00', departmentCode };
    const [at = 0] = openingChanges(opening, Temporal.Instant.from('2027-07-06T00:00Z'));
    return new Date(at * 60_000).toISOString();
  };
  assert.equal(first('86'), '2027-07-06T06:00:00.000Z');
  assert.equal(first('974'), '2027-07-06T04:00:00.000Z');
  // In Guadeloupe it is still Monday evening.
  assert.equal(first('971'), '2027-07-06T12:00:00.000Z');
});

test('29 February', () => {
  const lines = table({ hours: 'Feb 29 10:00-12:00' }, '2028-02-28T12:00Z', 3);
  assert.deepEqual(lines, ['2028-02-29 10:00–12:00']);
});

const ownZone = process.env.TZ;
after(() => {
  if (ownZone === undefined) delete process.env.TZ;
  else process.env.TZ = ownZone;
});

test('the computer’s own time zone changes nothing, even when its clocks change', () => {
  const zones = ['UTC', 'America/New_York', 'Europe/Paris', 'Pacific/Auckland'];
  for (const [index, zone] of zones.entries()) {
    process.env.TZ = zone;
    // A rule that no other zone has evaluated yet.
    const hours = `Mo-Su 00:00-03:00,09:00-12:0${String(index)}`;
    for (const day of ['2027-03-14', '2027-03-28', '2027-04-30', '2027-10-31', '2027-11-07']) {
      const lines = table({ hours, departmentCode: '973' }, `${day}T00:00Z`, 2);
      assert.equal(lines.at(-1), `${day} 00:00–03:00 09:00–12:0${String(index)}`, zone);
    }
  }
});
