import type { Entry } from '../content/commune.ts';
import type { DateSpan, EventDates } from '../dates/occurrences.ts';
import { eventKinds, type Event } from '../model/index.ts';
import { entryPath } from '../urls.ts';
import { calendarDates, ruleProperties, spanIn, spanProperties } from './event-dates.ts';
import { announced, locationText, statusText } from './event-words.ts';
import { textProperty, type Component, type Property } from './jcal.ts';
import { eventRevision, type Revision } from './revision.ts';
import type { FeedSource } from './source.ts';

/**
 * An event as VEVENTs: one for its first date, or for its rule; one for each other date, since few
 * programs know RDATE. None when its date is still to come.
 */
export function eventComponents(source: FeedSource, entry: Entry<Event>): Component[] {
  const dates = calendarDates(entry.data);
  const { zone } = source.commune;
  if (dates.start === undefined) return [];
  const common = description(source, entry);
  const component = (uid: string, when: Property[]): Component => [
    'vevent',
    [['uid', {}, 'text', uid], ...when, ...common],
    [],
  ];
  return [
    component(uidOf(source, 'events', entry), firstOf(dates, zone)),
    ...(dates.otherDates ?? []).map((span) =>
      component(uidOf(source, 'events', entry, partOf(span)), spanOf(span, zone)),
    ),
  ];
}

/** The first time of something, and the rule by which it comes back. */
export function firstOf(dates: EventDates, zone: string): Property[] {
  const { start = '', end, startTime, endTime } = dates;
  const first = spanIn({ start, end, startTime, endTime }, zone);
  return first ? [...spanProperties(first), ...ruleProperties(dates, first)] : [];
}

function spanOf(span: DateSpan, zone: string): Property[] {
  const one = spanIn(span, zone);
  return one ? spanProperties(one) : [];
}

/**
 * The name of an event, or of one of the parts of what has dates, for ever, whatever else is changed of it. It is
 * made of the address that it had first: an event, or a commune, that was renamed keeps its old names,
 * the oldest first. A date has no rank in it: the others keep theirs when one is withdrawn.
 */
export function uidOf(
  { network, commune: { id, profile } }: FeedSource,
  section: 'events' | 'practical',
  { slug, data }: Entry<{ aliases?: readonly string[] | undefined }>,
  part?: string,
): string {
  const commune = profile.aliases?.[0] ?? id.commune;
  const path = entryPath({ ...id, commune }, section, data.aliases?.[0] ?? slug);
  const words = [...path.split('/'), part].filter(Boolean);
  return `${words.join('.')}@${new URL(network.url).host}`;
}

function partOf({ start, startTime = '' }: DateSpan): string {
  return `${start}${startTime}`.replaceAll(/\D/g, '');
}

/** What the dates of an event have in common. */
function description(source: FeedSource, entry: Entry<Event>): Property[] {
  const { commune, network } = source;
  const { data } = entry;
  const url = network.url + entryPath(commune.id, 'events', entry.slug);
  const text = [data.summary, statusText(data), url].filter(Boolean).join('\n\n');
  const { place } = data;
  return [
    ...revisionProperties(eventRevision(source, entry)),
    ...textProperty('summary', announced(data)),
    ...textProperty('description', text),
    ...textProperty('location', locationText(commune, data)),
    ...(place?.coordinates ? [geo(place.coordinates)] : []),
    ['url', {}, 'uri', url],
    ['categories', {}, 'text', eventKinds[data.kind]],
    ['status', {}, 'text', statusOf(data.status)],
    // What happens in the commune does not make its subscribers busy.
    ['transp', {}, 'text', 'TRANSPARENT'],
    ...organizer(data),
  ];
}

/** In a calendar without METHOD, DTSTAMP too is the date of the last change (RFC 5545, 3.8.7.2). */
export function revisionProperties({ at, sequence }: Revision): Property[] {
  return [
    ['dtstamp', {}, 'date-time', at],
    ['last-modified', {}, 'date-time', at],
    ['sequence', {}, 'integer', sequence],
  ];
}

function geo({ latitude, longitude }: { latitude: number; longitude: number }): Property {
  return ['geo', {}, 'float', [latitude, longitude]];
}

/**
 * RFC 5545 has three words (3.8.1.11). What is postponed without a new date does not take place when
 * it was planned: cancelled then, it is no longer waited for; TENTATIVE would still show it as planned.
 */
function statusOf(status: Event['status']): 'CONFIRMED' | 'CANCELLED' {
  return status === 'cancelled' || status === 'postponed' ? 'CANCELLED' : 'CONFIRMED';
}

/** Its value is an address to write to (RFC 5545, 3.8.4.3): none, no organizer. */
function organizer({ organizer: data }: Event): Property[] {
  return data?.email === undefined
    ? []
    : [['organizer', { cn: data.name }, 'cal-address', `mailto:${data.email}`]];
}
