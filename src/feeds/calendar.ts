import type { Entry } from '../content/commune.ts';
import { lastOccurrence, endsAt } from '../dates/occurrences.ts';
import type { Event } from '../model/index.ts';
import { calendarPath, entryCalendarPath } from '../urls.ts';
import { eventComponents } from './calendar-event.ts';
import { collectionComponents } from './calendar-collection.ts';
import { calendarDates } from './event-dates.ts';
import { calendarText, textProperty, type Property } from './jcal.ts';
import {
  mediaTypes,
  isReal,
  placeOf,
  type FeedFile,
  type FeedSource,
  type Place,
} from './source.ts';
import { timeZoneText } from './time-zone.ts';

/** An event as it stands in calendars: the texts of its dates. */
interface Dated {
  entry: Entry<Event>;
  texts: string[];
}

/** The calendar of a commune, those of each of its events and of each sheet of collections; none without dates. */
export function calendarFiles(source: FeedSource): FeedFile[] {
  return [...agendaFiles(source), ...collectionFiles(source)];
}

function agendaFiles(source: FeedSource): FeedFile[] {
  const dated = source.commune.events
    .filter((entry) => isReal(entry) && isKept(source, entry))
    .map((entry) => ({ entry, texts: eventComponents(source, entry).map(calendarText) }))
    .filter(({ texts }) => texts.length > 0);
  if (dated.length === 0) return [];
  const zone = timeZoneText(source.commune.zone);
  const all = dated.flatMap(({ texts }) => texts);
  const agenda = agendaFile(placeOf(source), [zone], all);
  return [agenda, ...dated.map((one) => single(source, zone, one))];
}

/** For a year after its end: those who subscribe keep a history, and the file does not grow for ever. */
function isKept({ commune, now }: FeedSource, { data }: Entry<Event>): boolean {
  const last = lastOccurrence(calendarDates(data), commune.zone);
  const limit = now.subtract({ years: 1 }).epochMilliseconds;
  return !last || endsAt(last).epochMilliseconds > limit;
}

/** The agenda of a place, from the texts of its time zones and of its events. */
export function agendaFile(
  place: Place,
  zones: readonly string[],
  events: readonly string[],
): FeedFile {
  const path = calendarPath(place.base);
  const title = `Agenda ${place.ofName}`;
  const own = [
    ...textProperty('name', title),
    ...textProperty('x-wr-calname', title),
    property('source', 'uri', place.origin + path),
    property('url', 'uri', place.origin + place.base),
    // How often to look for changes, for the programs that know only one of them.
    property('refresh-interval', 'duration', 'PT6H'),
    property('x-published-ttl', 'duration', 'PT6H'),
  ];
  return { path, type: mediaTypes.ics, title, text: calendar(own, zones, events) };
}

/** The days of collection that a sheet tells: whole days, that need no time zone. */
function collectionFiles(source: FeedSource): FeedFile[] {
  const { commune } = source;
  return commune.practical.filter(isReal).flatMap((entry) => {
    const texts = collectionComponents(source, entry).map(calendarText);
    if (texts.length === 0) return [];
    const path = entryCalendarPath(commune.id, 'practical', entry.slug);
    const { title } = entry.data;
    const own = [...textProperty('name', title), ...textProperty('x-wr-calname', title)];
    return [{ path, type: mediaTypes.ics, title, text: calendar(own, [], texts) }];
  });
}

function single({ commune }: FeedSource, zone: string, { entry, texts }: Dated): FeedFile {
  return {
    path: entryCalendarPath(commune.id, 'events', entry.slug),
    type: mediaTypes.ics,
    title: entry.data.title,
    text: calendar([], [zone], texts),
  };
}

function property(name: string, type: string, value: string): Property {
  return [name, {}, type, value];
}

const always: Property[] = [
  property('version', 'text', '2.0'),
  property('prodid', 'text', '-//Beffroi//Agenda//FR'),
  property('calscale', 'text', 'GREGORIAN'),
];
const end = 'END:VCALENDAR';

/** Time zones and events are texts already: an area takes those of its communes as they are. */
function calendar(
  own: readonly Property[],
  zones: readonly string[],
  events: readonly string[],
): string {
  const head = calendarText(['vcalendar', [...always, ...own], []]).slice(0, -end.length);
  return [`${head}${[...zones, ...events].join('\r\n')}`, end, ''].join('\r\n');
}
