import { Feed } from 'feed';
import { feedSections, jsonFeedPath, rssPath, type FeedSection } from '../urls.ts';
import { councilName, sectionNames } from '../strings.ts';
import { itemsOf, type FeedItem } from './items.ts';
import { firstRevision } from './revision.ts';
import { mediaTypes, placeOf, type FeedFile, type FeedSource, type Place } from './source.ts';

/** The feeds of a commune. */
export function feedFiles(source: FeedSource): FeedFile[] {
  const place = placeOf(source);
  return feedSections.flatMap((section) => {
    const items = itemsOf(source, section);
    return items ? feedsOf(place, section, items) : [];
  });
}

/** The same items as RSS and as JSON Feed. */
export function feedsOf(
  place: Place,
  section: FeedSection,
  items: readonly FeedItem[],
): FeedFile[] {
  const name = section === 'council' ? councilName : sectionNames[section];
  const title = `${name} ${place.ofName}`;
  const [rss, feed] = [rssPath(place.base, section), jsonFeedPath(place.base, section)];
  return [
    { path: rss, type: mediaTypes.rss, title, text: rssText(place, rss, title, items) },
    { path: feed, type: mediaTypes.feed, title, text: jsonFeedText(place, feed, title, items) },
  ];
}

/** RSS 2.0 (https://www.rssboard.org/rss-specification). */
function rssText(place: Place, path: string, title: string, items: readonly FeedItem[]): string {
  const changed = items.map((item) => item.date_modified).toSorted();
  const feed = new Feed({
    title,
    description: `${title}, par ${place.publisher}.`,
    link: place.origin + place.base,
    feedLinks: { rss: place.origin + path },
    language: 'fr',
    copyright: 'Licence Ouverte 2.0',
    generator: 'Beffroi',
    // The date of the build would make another file of the same items.
    updated: new Date(changed.at(-1) ?? firstRevision.at),
  });
  for (const item of items) feed.addItem(rssItem(item));
  return feed.rss2();
}

function rssItem(item: FeedItem) {
  return {
    title: item.title,
    link: item.url,
    description: item.content_text,
    date: new Date(item.date_published),
    category: item.tags.map((name) => ({ name })),
  };
}

/** JSON Feed 1.1. */
function jsonFeedText(
  place: Place,
  path: string,
  title: string,
  items: readonly FeedItem[],
): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: place.origin + place.base,
    feed_url: place.origin + path,
    language: 'fr',
    authors: [{ name: place.publisher, url: place.origin + place.base }],
    items,
  };
  return `${JSON.stringify(feed)}\n`;
}
