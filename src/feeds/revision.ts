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
