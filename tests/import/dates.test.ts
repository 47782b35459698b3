import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCalendar } from '../../scripts/lib/import/calendar.ts';
import { datesOf, type Dates } from '../../scripts/lib/import/dates.ts';

const now = { epochMilliseconds: Date.parse('2027-06-15T08:00:00Z') };

/** The dates of a calendar's first event, in Paris unless it is said. */
function dates(lines: readonly string[], zone = 'Europe/Paris') {
  const event = ['BEGIN:VEVENT', 'UID:bal', 'SUMMARY:Bal', ...lines, 'END:VEVENT'];
  const text = ['BEGIN:VCALENDAR', ...event, 'END:VCALENDAR', ''].join('\r\n');
  const { sources, zones } = readCalendar(text);
  const [source] = sources;
  assert.ok(source);
  return datesOf(source, { zones, zone, now });
}

const evening = [
  'DTSTART;TZID=Europe/Paris:20270706T203000',
  'DTEND;TZID=Europe/Paris:20270706T223000',
];
const times = { startTime: '20:30', endTime: '22:30' };

const once: Readonly<Record<string, readonly [lines: readonly string[], dates: Dates]>> = {
  'a time in UTC is told on the clocks of the commune': [
    ['DTSTART:20270710T190000Z', 'DTEND:20270710T210000Z'],
    { start: '2027-07-10', startTime: '21:00', endTime: '23:00' },
  ],
  'a time of another zone too': [
    ['DTSTART;TZID=Europe/London:20270710T190000', 'DURATION:PT1H'],
    { start: '2027-07-10', startTime: '20:00', endTime: '21:00' },
  ],
  'a ball until the small hours is of one day': [
    ['DTSTART:20270710T190000Z', 'DTEND:20270711T003000Z'],
    { start: '2027-07-10', startTime: '21:00', endTime: '02:30' },
  ],
  'a whole day ends on that day': [
    ['DTSTART;VALUE=DATE:20270710', 'DTEND;VALUE=DATE:20270711'],
    { start: '2027-07-10' },
  ],
  'whole days end before the day that a calendar gives': [
    ['DTSTART;VALUE=DATE:20270710', 'DTEND;VALUE=DATE:20270713'],
    { start: '2027-07-10', end: '2027-07-12' },
  ],
  'from midnight to midnight is a whole day': [
    ['DTSTART:20270710T000000', 'DTEND:20270711T000000'],
    { start: '2027-07-10' },
  ],
  'several days with their times': [
    ['DTSTART:20270709T180000', 'DTEND:20270711T120000'],
    { start: '2027-07-09', end: '2027-07-11', startTime: '18:00', endTime: '12:00' },
  ],
  'until midnight of the last day is until that day': [
    ['DTSTART:20270709T180000', 'DTEND:20270712T000000'],
    { start: '2027-07-09', end: '2027-07-11', startTime: '18:00' },
  ],
  'no end is told when there is none': [
    ['DTSTART:20270709T180000'],
    { start: '2027-07-09', startTime: '18:00' },
  ],
};

for (const [name, [lines, wanted]] of Object.entries(once))
  test(name, () => {
    assert.deepEqual(dates(lines), { dates: wanted });
  });

test('an event of Réunion is told on its clocks', () => {
  const { dates: told } = dates(['DTSTART:20270710T190000Z'], 'Indian/Reunion');
  assert.deepEqual(told, { start: '2027-07-10', startTime: '23:00' });
});

const rules: Readonly<Record<string, string>> = {
  'FREQ=WEEKLY': 'FREQ=WEEKLY;BYDAY=TU',
  'FREQ=WEEKLY;WKST=SU;BYDAY=TU': 'FREQ=WEEKLY;BYDAY=TU',
  'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU': 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU',
  'FREQ=DAILY;BYDAY=MO,TU': 'FREQ=WEEKLY;BYDAY=MO,TU',
  'FREQ=WEEKLY;BYHOUR=20;BYMINUTE=30': 'FREQ=WEEKLY;BYDAY=TU',
  'FREQ=MONTHLY': 'FREQ=MONTHLY;BYMONTHDAY=6',
  'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1': 'FREQ=MONTHLY;BYDAY=1TU',
  'FREQ=YEARLY': 'FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=6',
  'FREQ=WEEKLY;COUNT=3': 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270720',
  // Half past eight in the evening is later than that instant: the 19th is out.
  'FREQ=DAILY;UNTIL=20270719T180000Z': 'FREQ=DAILY;UNTIL=20270718',
  'FREQ=WEEKLY;UNTIL=20270731': 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270727',
};

for (const [written, wanted] of Object.entries(rules))
  test(`${written} is ${wanted}`, () => {
    const told = dates([...evening, `RRULE:${written}`]);
    assert.deepEqual(told, { dates: { start: '2027-07-06', ...times, recurrence: wanted } });
  });

test('days that a rule leaves out, and others', () => {
  const { dates: told } = dates([
    ...evening,
    'RRULE:FREQ=WEEKLY',
    'EXDATE;TZID=Europe/Paris:20270713T203000',
    'EXDATE;VALUE=DATE:20270720',
    'EXDATE:20270727T183000Z',
    'RDATE;TZID=Europe/Paris:20270714T203000',
  ]);
  assert.deepEqual(told.exceptDates, ['2027-07-13', '2027-07-20', '2027-07-27']);
  assert.deepEqual(told.otherDates, [{ start: '2027-07-14', ...times }]);
});

test('a first day that is not of the rule is another date', () => {
  const { dates: told } = dates([...evening, 'RRULE:FREQ=WEEKLY;BYDAY=WE']);
  assert.equal(told.start, '2027-07-07');
  assert.deepEqual(told.otherDates, [{ start: '2027-07-06', ...times }]);
});

test('a rule that keeps its hour in UTC, and so no hour here, is told date by date', () => {
  const { dates: told, remark } = dates(['DTSTART:20271018T180000Z', 'RRULE:FREQ=WEEKLY;COUNT=3']);
  assert.equal(told.recurrence, undefined);
  assert.equal(told.startTime, '20:00');
  assert.deepEqual(told.otherDates, [
    { start: '2027-10-25', startTime: '20:00' },
    { start: '2027-11-01', startTime: '19:00' },
  ]);
  assert.equal(remark, undefined);
});

test('of what Beffroi cannot say, the dates to come, and it is said', () => {
  const rule = 'RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1';
  const { dates: told, remark } = dates(['DTSTART;VALUE=DATE:20240101', rule]);
  assert.match(remark ?? '', /ne sait pas dire/);
  const days = [told.start, ...(told.otherDates ?? []).map(({ start }) => start)];
  assert.equal(days.length, 24);
  assert.deepEqual([days[0], days.at(-1)], ['2027-01-29', '2028-12-29']);
});

const refused: Readonly<Record<string, readonly [lines: readonly string[], told: RegExp]>> = {
  'a day that does not exist': [['DTSTART;VALUE=DATE:20270231'], /n’existe pas/],
  'no day at all': [['SUMMARY:Bal'], /n’a pas de date/],
  'a zone that nothing describes': [
    ['DTSTART;TZID=Mars:20270706T100000'],
    /fuseau inconnu, «\s?Mars/,
  ],
  'every hour, without an end': [[...evening, 'RRULE:FREQ=HOURLY'], /plusieurs fois par jour/],
  'a rule of exceptions': [[...evening, 'RRULE:FREQ=DAILY', 'EXRULE:FREQ=WEEKLY'], /EXRULE/],
  periods: [[...evening, 'RDATE;VALUE=PERIOD:20270707T100000Z/PT1H'], /périodes/],
  'no date left': [['DTSTART:20270706T100000', 'EXDATE:20270706T100000'], /plus aucune date/],
};

for (const [name, [lines, told]] of Object.entries(refused))
  test(`${name}: nothing is made up`, () => {
    assert.throws(() => dates(lines), told);
  });
