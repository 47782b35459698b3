import type { EventLeaf } from 'schema-dts';
import type { Temporal } from 'temporal-polyfill';
import type { Commune, Entry } from '../content/commune.ts';
import { isComing, sessionMoment, sessionTitle } from '../content/council.ts';
import { startsAt } from '../dates/occurrences.ts';
import type { Session } from '../model/index.ts';
import { entryPath } from '../urls.ts';
import { placeIn } from './address.ts';
import { timestamp } from './events.ts';
import { node } from './graph.ts';
import { publisher } from './publisher.ts';

/**
 * A session of the council that one can still attend, or that was cancelled; undefined for an example
 * and once it is past on `today`, a calendar day of the commune.
 */
export function councilSession(
  origin: string,
  commune: Commune,
  { slug, data }: Entry<Session>,
  today: Temporal.PlainDate,
): EventLeaf | undefined {
  if (data.example || !isComing(data, today)) return undefined;
  const url = origin + entryPath(commune.id, 'sessions', slug);
  const state = data.status === 'cancelled' ? 'EventCancelled' : 'EventScheduled';
  return node<EventLeaf>({
    '@type': 'Event',
    '@id': `${url}#seance`,
    name: sessionTitle(data),
    url,
    startDate: data.time ? timestamp(startsAt(sessionMoment(data, commune.zone))) : data.date,
    eventStatus: `https://schema.org/${state}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: placeIn(commune, data.place === undefined ? undefined : { name: data.place }),
    organizer: publisher(origin, commune),
    isAccessibleForFree: true,
  });
}
