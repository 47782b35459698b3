import ICAL from 'ical.js';

/** An event of a calendar as a program that reads it knows it. */
export interface ReadEvent {
  uid: string;
  summary: string;
  /** By name, as text. */
  values: Readonly<Record<string, string>>;
  /** The first times that it takes place, as instants; whole days as days. */
  times: (limit?: number) => { start: string; end: string }[];
}

/** Reads a calendar. Throws for one that is not right. */
export function readCalendar(text: string): { name: string; events: ReadEvent[] } {
  const root = ICAL.Component.fromString(text);
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return {
    name: String(root.getFirstPropertyValue('x-wr-calname') ?? ''),
    events: root.getAllSubcomponents('vevent').map(readEvent),
  };
}

function readEvent(component: ICAL.Component): ReadEvent {
  const event = new ICAL.Event(component);
  const properties = component
    .getAllProperties()
    .map((property) => [property.name, property.getValues().join()] as const);
  return {
    uid: event.uid,
    summary: event.summary,
    values: Object.fromEntries(properties),
    times: (limit = 1) => timesOf(event, limit),
  };
}

function timesOf(event: ICAL.Event, limit: number): { start: string; end: string }[] {
  if (!event.isRecurring()) return [{ start: textOf(event.startDate), end: textOf(event.endDate) }];
  const iterator = event.iterator();
  const found: { start: string; end: string }[] = [];
  while (found.length < limit) {
    const next = nextOf(iterator);
    if (!next) break;
    const { startDate, endDate } = event.getOccurrenceDetails(next);
    found.push({ start: textOf(startDate), end: textOf(endDate) });
  }
  return found;
}

/** Nothing after the last. */
function nextOf(iterator: { next: () => unknown }): ICAL.Time | undefined {
  const next = iterator.next();
  return next instanceof ICAL.Time ? next : undefined;
}

function textOf(time: ICAL.Time): string {
  return time.isDate ? time.toString() : new Date(time.toUnixTime() * 1000).toISOString();
}
