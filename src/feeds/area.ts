import {
  areaFeedSections,
  calendarPath,
  dataFormats,
  dataPath,
  jsonFeedPath,
  rssPath,
  type DataFormat,
  type AreaFeedSection,
} from '../urls.ts';
import { agendaFile } from './calendar.ts';
import { dataFile, type NamedSet } from './data/files.ts';
import { linesDocument } from './data/formats.ts';
import { communesSet, dataSets } from './data/sets.ts';
import { feedsOf } from './feeds.ts';
import { latestFirst, type FeedItem } from './items.ts';
import { calendarParts, csvRows, documentLines } from './join.ts';
import type { FeedFile, Place } from './source.ts';

/** What an area has of its parts, which are communes or smaller areas, put end to end. */
export interface AreaSource {
  /** The files of a part that it may be made from: a smaller area gives some another name. */
  from: (base: string) => string[];
  /** Its own files, or the folder that has them alone. */
  paths: (base: string) => string[];
  /** Makes them from the texts of its parts, in the order of the area; none without a text. */
  join: (place: Place, texts: readonly string[]) => FeedFile[];
}

const calendar: AreaSource = {
  from: (base) => [calendarPath(base)],
  paths: (base) => [calendarPath(base)],
  join: joinCalendars,
};

/** What is new: readers of feeds look at it for the network however large it is. */
export const areaFeeds: readonly AreaSource[] = areaFeedSections.map((section) => ({
  from: (base) => [jsonFeedPath(base, section)],
  paths: (base) => [rssPath(base, section), jsonFeedPath(base, section)],
  join: (place, texts) => joinFeeds(place, section, texts),
}));

const areaData: readonly AreaSource[] = dataSets.flatMap((set) =>
  dataFormats.map((format) => {
    const own = set.name === 'commune' ? communesSet : set;
    return {
      from: (base) =>
        [...new Set([own.name, set.name])].map((name) => dataPath(base, name, format)),
      paths: (base) => [dataPath(base, own.name, format)],
      join: (place, texts) => joinData(place, own, format, texts),
    };
  }),
);

/** All that an area may have: its calendar, feeds and open data. */
export const areaSources: readonly AreaSource[] = [calendar, ...areaFeeds, ...areaData];

/** The calendar of a place that has those of others. */
function joinCalendars(place: Place, texts: readonly string[]): FeedFile[] {
  if (texts.length === 0) return [];
  const parts = texts.map(calendarParts);
  const zones = new Set(parts.flatMap((part) => part.zones));
  return [
    agendaFile(
      place,
      [...zones],
      parts.map(({ events }) => events),
    ),
  ];
}

/** A reader looks for what is new: a large area would have thousands of items. */
const mostItems = 100;

/** The RSS and the JSON Feed of a place, from the JSON Feeds of others. */
function joinFeeds(place: Place, section: AreaFeedSection, texts: readonly string[]): FeedFile[] {
  if (texts.length === 0) return [];
  const items = latestFirst(texts.flatMap(itemsIn));
  return feedsOf(place, section, items.slice(0, mostItems));
}

function itemsIn(text: string): readonly FeedItem[] {
  const feed: unknown = JSON.parse(text);
  return isFeed(feed) ? feed.items : [];
}

/** This part wrote it: only its outline is checked. */
function isFeed(value: unknown): value is { items: FeedItem[] } {
  return (
    typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items)
  );
}

/** A set of data of a place, from the files of others in the same format. */
function joinData(
  place: Place,
  set: NamedSet,
  format: DataFormat,
  texts: readonly string[],
): FeedFile[] {
  const [first = ''] = texts;
  if (texts.length === 0) return [];
  return [
    dataFile(place, set, format, (about) =>
      format === 'csv'
        ? csvRows(first).header + texts.map((text) => csvRows(text).rows).join('')
        : linesDocument(format, about, texts.map(documentLines).filter(Boolean)),
    ),
  ];
}
