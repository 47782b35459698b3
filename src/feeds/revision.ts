import type { Entry } from '../content/commune.ts';
import { filesOf } from '../content/venues.ts';
import type { Event } from '../model/index.ts';
import type { FeedSource } from './source.ts';

/** When something was last changed. */
export interface Revision {
  /** ISO instant in UTC, to the second. */
  at: string;
  /** Grows with each change. */
  sequence: number;
}

/** Before any. */
export const firstRevision: Revision = { at: '2020-01-01T00:00:00Z', sequence: 0 };

const firstTime = Date.parse(firstRevision.at);

/**
 * The revision of a content file. Its number is a date, the minutes from 2020 to its last commit:
 * it grows with each of them, and a build needs to remember none. A file never committed has the
 * first, whatever the day of the build: its calendar would be another each day.
 */
export function revisionOf({ dates }: FeedSource, file: string): Revision {
  const time = Date.parse(dates[file] ?? firstRevision.at);
  const at = `${new Date(time).toISOString().slice(0, 19)}Z`;
  return { at, sequence: Math.max(0, Math.floor((time - firstTime) / 60_000)) };
}

/** The revision of an event: it changes with the place that it names, too. */
export function eventRevision(source: FeedSource, entry: Entry<Event>): Revision {
  const revisions = filesOf(source.commune, entry).map((file) => revisionOf(source, file));
  return revisions.reduce((latest, one) => (one.sequence > latest.sequence ? one : latest));
}
