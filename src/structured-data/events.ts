import type { EventLeaf, OfferLeaf, OrganizationLeaf } from 'schema-dts';
import type { Commune, Entry } from '../content/commune.ts';
import { endsAt, occurrences, startsAt, type Occurrence } from '../dates/occurrences.ts';
import type { Moment } from '../dates/zones.ts';
import type { Event } from '../model/index.ts';
import { entryPath } from '../urls.ts';
import { node } from './graph.ts';
import { images } from './images.ts';
import { locationOf } from './place.ts';
import { phoneNumber } from '../phone.ts';

/**
 * One Event for each date, as Google asks: all of those that are written, or the next ten of a rule
 * after `now`. None for an example, nor for an event whose date is to come.
 * https://developers.google.com/search/docs/appearance/structured-data/event
 */
export function events(
  origin: string,
  commune: Commune,
  { slug, data }: Entry<Event>,
  now: Moment,
): EventLeaf[] {
  if (data.example) return [];
  const url = origin + entryPath(commune.id, 'events', slug);
  const common = description(origin, commune, data, url);
  return datesOf(data, commune.zone, now).map((one) => {
    const startDate = one.startTime ? timestamp(startsAt(one)) : one.start.toString();
    const endDate = endOf(one);
    const dated = { '@id': `${url}#${startDate}`, startDate, ...(endDate && { endDate }) };
    return { '@type': 'Event', ...common, ...dated, ...status(data, one) };
  });
}

/** One that is postponed keeps its old date until there is a new one: Google again. */
function datesOf(data: Event, zone: string, now: Moment): Occurrence[] {
  const start = data.start ?? (data.status === 'postponed' ? data.previousStart : undefined);
  const written = { from: { epochMilliseconds: 0 }, limit: Infinity };
  return occurrences(
    { ...data, start },
    zone,
    data.recurrence ? { from: now, limit: 10 } : written,
  );
}

function endOf(one: Occurrence): string | undefined {
  if (one.endTime) return timestamp(endsAt(one));
  return one.end.equals(one.start) ? undefined : one.end.toString();
}

/** « 2027-07-14T20:00:00+02:00 ». */
export function timestamp(moment: ReturnType<typeof startsAt>): string {
  return moment.toString({ timeZoneName: 'never' });
}

/** The whole event is cancelled or postponed; only its first date is moved. */
function status(
  data: Event,
  { start }: Occurrence,
): Pick<EventLeaf, 'eventStatus' | 'previousStartDate'> {
  if (data.status === 'cancelled') return { eventStatus: 'https://schema.org/EventCancelled' };
  if (data.status === 'postponed') return { eventStatus: 'https://schema.org/EventPostponed' };
  if (data.status === 'moved' && data.previousStart && start.toString() === data.start)
    return {
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: data.previousStart,
    };
  return { eventStatus: 'https://schema.org/EventScheduled' };
}

/** What its dates have in common. */
function description(
  origin: string,
  commune: Commune,
  data: Event,
  url: string,
): Omit<EventLeaf, '@type'> {
  return node<Omit<EventLeaf, '@type'>>({
    name: data.title,
    description: data.summary,
    url,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: locationOf(origin, commune, data),
    organizer: organizer(commune, data),
    isAccessibleForFree: data.free,
    offers: offers(data, url),
    image: images(origin, commune, data.photos),
  });
}

function organizer(commune: Commune, { organizer: data }: Event): OrganizationLeaf | undefined {
  return (
    data &&
    node<OrganizationLeaf>({
      '@type': 'Organization',
      name: data.name,
      telephone: data.phone && phoneNumber(data.phone, commune.department.code),
      url: data.url,
    })
  );
}

/** A written price is a sentence, not an amount: only a free entrance has one here. */
function offers({ free, booking }: Event, url: string): OfferLeaf | undefined {
  if (free) return { '@type': 'Offer', price: 0, priceCurrency: 'EUR', url: booking ?? url };
  return booking ? { '@type': 'Offer', url: booking } : undefined;
}
