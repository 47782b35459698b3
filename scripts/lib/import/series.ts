import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import type { DateSpan } from '../../../src/dates/occurrences.ts';
import { dayIn, type Moment as Now } from '../../../src/dates/zones.ts';
import { isCancelled, type Source } from './calendar.ts';
import { ImportError } from './import-error.ts';
import { endOf, momentsOf, spanOf, wallIn, type Moment } from './moments.ts';
import { icalTime, knownZone, wallOf, type Zone } from './zones.ts';

/** Where and when a calendar is imported. */
export interface Setting {
  zones: ReadonlyMap<string, ICAL.Timezone>;
  /** The time zone of the commune. */
  zone: string;
  now: Now;
}

/** What a rule gives, reckoned on the clocks of the first time. */
export interface Given {
  rule: ICAL.Recur;
  starts: readonly Temporal.PlainDateTime[];
  /** Whether more follow than were looked at. */
  isCut: boolean;
}

/** Each day of half a century. */
const maxStarts = 20_000;
/** Of a rule that gives several times a day. */
const maxOften = 200;

/** Whether a rule goes by the hour, the minute or the second. */
function isOften({ freq }: ICAL.Recur): boolean {
  return /^(?:HOUR|MINUTE|SECOND)LY$/.test(freq);
}

const tooOften =
  'se répète plusieurs fois par jour, plus de 200 fois\u202f: dites ses horaires dans sa description, et ses jours par sa répétition';

/** The times of an event, as its calendar says them. */
export class Series {
  readonly #source: Source;
  readonly #setting: Setting;
  readonly #home: Zone;
  readonly #first: Moment;
  readonly #zone: Zone;
  readonly #length: Temporal.Duration | undefined;
  readonly given: readonly Given[];
  /** The first day after those that are looked at: each rule has shown itself, 29 February too. */
  readonly end: Temporal.PlainDate;

  /** Throws an ImportError for an event without a date, or in a zone that nobody knows. */
  constructor(source: Source, setting: Setting) {
    this.#source = source;
    this.#setting = setting;
    this.#home = knownZone(setting.zone);
    const [first] = this.#moments('dtstart');
    if (!first) throw new ImportError('n’a pas de date\u202f: donnez-lui-en une dans l’agenda');
    this.#first = first;
    this.#zone = first.zone ?? this.#home;
    const end = endOf(source.component, first, setting.zones, this.#home);
    this.#length = end && first.wall.until(end);
    this.end = horizon(dayIn(setting.zone, setting.now), first.wall.toPlainDate());
    this.given = this.#rules().map((rule) => this.#startsOf(rule));
    if (this.given.some(({ rule, isCut }) => isCut && isOften(rule)))
      throw new ImportError(tooOften);
  }

  /** All the times of the event, in order, on the clocks of the commune. */
  spans(): DateSpan[] {
    const dates = this.#moments('rdate').map((moment) => this.#wall(moment));
    const starts = [this.#first.wall, ...this.given.flatMap((one) => one.starts), ...dates];
    const isRemoved = this.#removals();
    const kept = starts.filter((start) => !isRemoved(start)).map((start) => this.spanFrom(start));
    const all = [...kept, ...this.#source.overrides.flatMap((one) => this.#moved(one))];
    return [...new Map(all.map((span) => [spanKey(span), span])).values()].toSorted(inOrder);
  }

  /** The time that starts then, as long as the first. */
  spanFrom(start: Temporal.PlainDateTime): DateSpan {
    const { isDay } = this.#first;
    const here = (wall: Temporal.PlainDateTime) =>
      wallIn({ wall, isDay, zone: this.#zone }, this.#home, this.#home);
    const end = this.#length && here(start.add(this.#length));
    return spanOf({ start: here(start), end }, isDay);
  }

  #moments(name: string, component = this.#source.component): Moment[] {
    return momentsOf(component, name, this.#setting.zones);
  }

  #wall(moment: Moment): Temporal.PlainDateTime {
    return wallIn(moment, this.#zone, this.#home);
  }

  #rules(): ICAL.Recur[] {
    return this.#source.component.getAllProperties('rrule').flatMap((property) => {
      const rule = property.getFirstValue();
      return rule instanceof ICAL.Recur ? [this.#endingHere(this.#dayWritten(rule.clone()))] : [];
    });
  }

  /** Of 29 February, the library would make 1 March in most years. */
  #dayWritten(rule: ICAL.Recur): ICAL.Recur {
    const { month, day } = this.#first.wall;
    if (rule.freq === 'YEARLY' && Object.keys(rule.parts).length === 0)
      rule.parts = { BYMONTH: [month], BYMONTHDAY: [day] };
    return rule;
  }

  /** A rule ends at an instant; the library compares it with the clocks of the first time. */
  #endingHere(rule: ICAL.Recur): ICAL.Recur {
    if (!rule.until) return rule;
    const { isDate, zone } = rule.until;
    const until = { wall: wallOf(rule.until), isDay: isDate, zone: undefined };
    const wall = this.#wall(
      zone === ICAL.Timezone.utcTimezone ? { ...until, zone: knownZone('UTC') } : until,
    );
    const last = isDate ? wall.with({ hour: 23, minute: 59, second: 59 }) : wall;
    rule.until = icalTime(last, this.#first.isDay);
    return rule;
  }

  #startsOf(rule: ICAL.Recur): Given {
    const iterator = rule.iterator(icalTime(this.#first.wall, this.#first.isDay));
    const starts: Temporal.PlainDateTime[] = [];
    const most = isOften(rule) ? maxOften : maxStarts;
    for (let start = next(iterator); start; start = next(iterator)) {
      const isLate = Temporal.PlainDate.compare(start.toPlainDate(), this.end) >= 0;
      if (isLate || starts.length === most) return { rule, starts, isCut: true };
      starts.push(start);
    }
    return { rule, starts, isCut: false };
  }

  /** What is no time of the rule any more; a day removes all that starts on it. */
  #removals(): (start: Temporal.PlainDateTime) => boolean {
    const { overrides, apart } = this.#source;
    const replaced = [...overrides, ...apart].flatMap((one) => this.#moments('recurrence-id', one));
    const moments = [...this.#moments('exdate'), ...replaced];
    const removed = new Set(
      moments.map((moment) =>
        moment.isDay ? moment.wall.toPlainDate().toString() : this.#wall(moment).toString(),
      ),
    );
    return (start) => removed.has(start.toString()) || removed.has(start.toPlainDate().toString());
  }

  #moved(override: ICAL.Component): DateSpan[] {
    if (isCancelled(override)) return [];
    return new Series(
      { ...this.#source, component: override, overrides: [], apart: [] },
      this.#setting,
    ).spans();
  }
}

/** A span as a word, to compare it. */
export function spanKey({ start, end, startTime, endTime }: DateSpan): string {
  return [start, startTime, end, endTime].join(' ');
}

function horizon(today: Temporal.PlainDate, first: Temporal.PlainDate): Temporal.PlainDate {
  const later = Temporal.PlainDate.compare(today, first) > 0 ? today : first;
  return later.with({ month: 1, day: 1 }).add({ years: 5 });
}

function next(iterator: ICAL.RecurIterator): Temporal.PlainDateTime | undefined {
  const time: unknown = iterator.next();
  return time instanceof ICAL.Time ? wallOf(time) : undefined;
}

function inOrder(a: DateSpan, b: DateSpan): number {
  return spanKey(a) < spanKey(b) ? -1 : 1;
}
