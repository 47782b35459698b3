import type { Entry } from '../../content/commune.ts';
import { endsAt, startsAt, type Occurrence } from '../../dates/occurrences.ts';
import { eventKinds, type Event } from '../../model/index.ts';
import { eventStatus, wheelchairWords } from '../../strings.ts';
import { spanIn } from '../event-dates.ts';
import { communeFields, headFields, modified, placeFields } from './common.ts';
import { choice, date, flag, list, moment, text, url, type Field, type Item } from './field.ts';

type EventItem = Item<Entry<Event>>;

const statuses = { ...eventStatus, scheduled: 'Prévu' };

export const eventFields: readonly Field<EventItem>[] = [
  ...headFields<Event>('events'),
  choice('kind', 'Nature', eventKinds, ({ entry }) => entry.data.kind),
  text('kindName', 'Nature, en français', ({ entry }) => eventKinds[entry.data.kind]),
  ...dateFields(),
  choice('status', 'État', statuses, ({ entry }) => entry.data.status ?? 'scheduled'),
  text('statusNote', 'Raison du changement', ({ entry }) => entry.data.statusNote),
  date('previousStart', 'Jour prévu auparavant', ({ entry }) => entry.data.previousStart),
  ...placeFields<Event>(),
  ...peopleFields(),
  text('audience', 'Public', ({ entry }) => entry.data.audience),
  flag('free', 'Gratuit', ({ entry }) => entry.data.free),
  text('price', 'Tarif, en une phrase', ({ entry }) => entry.data.price),
  url('booking', 'Réservation', ({ entry }) => entry.data.booking),
  choice(
    'wheelchair',
    'Accès en fauteuil roulant',
    wheelchairWords,
    ({ entry }) => entry.data.wheelchair,
  ),
  ...communeFields<Entry<Event>>(),
  modified(({ entry }) => entry.file),
];

function dateFields(): Field<EventItem>[] {
  return [
    moment('start', 'Début\u202f; un jour seul quand l’heure n’est pas dite', (item) =>
      startText(spanOf(item)),
    ),
    moment('end', 'Fin\u202f; un jour seul est le dernier, compris', (item) =>
      endText(spanOf(item)),
    ),
    text(
      'recurrence',
      'Répétition à partir de start, règle RRULE (RFC 5545) dont UNTIL est un jour',
      ({ entry }) => entry.data.recurrence,
    ),
    list('exceptDates', 'Jours que la répétition saute', ({ entry }) => entry.data.exceptDates),
    list(
      'otherDates',
      'Autres dates, chacune un début, ou un début et une fin séparés par une barre oblique',
      ({ entry, commune }) =>
        entry.data.otherDates?.map((span) => interval(spanIn(span, commune.zone))),
    ),
    text(
      'datesToCome',
      'Période, quand la date n’est pas annoncée',
      ({ entry }) => entry.data.datesToCome,
    ),
    text('timeZone', 'Fuseau horaire (IANA)', ({ commune }) => commune.zone),
  ];
}

/** Those of an association or of a service, which the page shows already. */
function peopleFields(): Field<EventItem>[] {
  return [
    text('organizerName', 'Organisateur', ({ entry }) => entry.data.organizer?.name),
    text('organizerPhone', 'Son téléphone', ({ entry }) => entry.data.organizer?.phone),
    text('organizerEmail', 'Son courriel', ({ entry }) => entry.data.organizer?.email),
    url('organizerUrl', 'Son site', ({ entry }) => entry.data.organizer?.url),
    text('contactName', 'Contact', ({ entry }) => entry.data.contact?.name),
    text('contactPhone', 'Son téléphone', ({ entry }) => entry.data.contact?.phone),
    text('contactEmail', 'Son courriel', ({ entry }) => entry.data.contact?.email),
    url('contactUrl', 'Son site', ({ entry }) => entry.data.contact?.url),
  ];
}

function spanOf({ entry: { data }, commune }: EventItem): Occurrence | undefined {
  const { start, end, startTime, endTime } = data;
  return start === undefined ? undefined : spanIn({ start, end, startTime, endTime }, commune.zone);
}

/** « 2027-07-10 », « 2027-07-10T14:00:00+02:00 ». */
function startText(one: Occurrence | undefined): string | undefined {
  return one?.startTime ? timestamp(startsAt(one)) : one?.start.toString();
}

function endText(one: Occurrence | undefined): string | undefined {
  if (one?.endTime) return timestamp(endsAt(one));
  return one && !one.end.equals(one.start) ? one.end.toString() : undefined;
}

function interval(one: Occurrence | undefined): string {
  return [startText(one), endText(one)].filter(Boolean).join('/');
}

function timestamp(moment: ReturnType<typeof startsAt>): string {
  return moment.toString({ timeZoneName: 'never' });
}
