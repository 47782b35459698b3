import { calendarFiles } from './calendar.ts';
import { dataFiles } from './data/files.ts';
import { feedFiles } from './feeds.ts';
import type { FeedFile, FeedSource } from './source.ts';

export { areaFeeds, areaSources, type AreaSource } from './area.ts';
export { areaPlace } from './source.ts';
export type { FeedFile, FeedSource, FileDates, Place } from './source.ts';

/** The calendars, feeds and open data of a commune. */
export function communeFeeds(source: FeedSource): FeedFile[] {
  return [...calendarFiles(source), ...feedFiles(source), ...dataFiles(source)];
}
