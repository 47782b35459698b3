import { Temporal } from 'temporal-polyfill';
import type { Commune } from '../content/commune.ts';
import { dayText } from '../dates/french.ts';
import type { Event } from '../model/index.ts';
import { placeText } from '../names.ts';
import { eventStatus } from '../strings.ts';

/** An event's title; one that does not take place says so first, for programs that know no status. */
export function announced({ status, title }: Event): string {
  const isOff = status === 'cancelled' || status === 'postponed';
  return isOff ? `${eventStatus[status]}\u202f: ${title}` : title;
}

/** « Nouvelle date. Prévu auparavant le samedi 3 juillet 2027. La rivière était trop haute. » */
export function statusText({ status, statusNote, previousStart }: Event): string {
  const word = status && eventStatus[status];
  const before = previousStart && dayText(Temporal.PlainDate.from(previousStart));
  return [word && `${word}.`, before && `Prévu auparavant le ${before}.`, statusNote]
    .filter(Boolean)
    .join(' ');
}

/** « Salle des fêtes, 2 rue du Pont, Civray » : a calendar of many communes must say which. */
export function locationText({ profile }: Commune, { place }: Event): string {
  const where = place ? placeText(place) : '';
  return where.includes(profile.name) ? where : [where, profile.name].filter(Boolean).join(', ');
}
