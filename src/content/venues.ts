import type { Temporal } from 'temporal-polyfill';
import type { Event, Heritage, Place } from '../model/index.ts';
import type { Commune, Entry } from './commune.ts';
import { upcomingEvents, type Upcoming } from './selection.ts';

interface Located {
  venue?: string | undefined;
}

type Places = Pick<Commune, 'places'>;

/** The place of the commune that a thing names as its own. */
export function venueOf({ places }: Places, { venue }: Located): Entry<Place> | undefined {
  return places.find(({ slug }) => slug === venue);
}

/** An event, with what its venue says: whatever shows an event then knows where it is. */
export function locatedEvent(commune: Places, entry: Entry<Event>): Entry<Event> {
  const found = venueOf(commune, entry.data)?.data;
  if (!found) return entry;
  const { title: name, address, coordinates } = found;
  const wheelchair = entry.data.wheelchair ?? found.wheelchair;
  return { ...entry, data: { ...entry.data, wheelchair, place: { name, address, coordinates } } };
}

/** The same for a heritage item. */
export function locatedHeritage(commune: Places, entry: Entry<Heritage>): Entry<Heritage> {
  const found = venueOf(commune, entry.data)?.data;
  if (!found) return entry;
  const { title: place, address, coordinates } = found;
  const wheelchair = entry.data.wheelchair ?? found.wheelchair;
  return { ...entry, data: { ...entry.data, wheelchair, place, address, coordinates } };
}

/** The files that say what a thing is, and where. */
export function filesOf(commune: Commune, { file, data }: Entry<Located>): string[] {
  const venue = venueOf(commune, data);
  return venue ? [file, venue.file] : [file];
}

/** What a place has to show besides itself. */
export interface AtPlace {
  /** The events to come there. */
  events: Upcoming[];
  heritage: Entry<Heritage>[];
}

/** What happens, and what is to be seen, in a place. */
export function atPlace(
  commune: Commune,
  { slug }: Entry<Place>,
  now: Temporal.ZonedDateTime,
): AtPlace {
  return {
    events: upcomingEvents(commune, now).filter(({ entry }) => entry.data.venue === slug),
    heritage: commune.heritage.filter(({ data }) => data.venue === slug),
  };
}
