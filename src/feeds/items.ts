import { actName, sessionTitle } from '../content/council.ts';
import { alertsOf } from '../content/alerts.ts';
import { newsOf } from '../content/news.ts';
import { openOffers, toComeText, upcomingEvents, type Upcoming } from '../content/selection.ts';
import { capital, dateText } from '../dates/french.ts';
import { occurrenceText } from '../dates/occurrence-text.ts';
import { periodText } from '../dates/period-text.ts';
import type { Commune, Entry } from '../content/commune.ts';
import {
  alertLevels,
  eventKinds,
  newsKinds,
  offerKinds,
  type Act,
  type Alert,
  type News,
  type Offer,
  type Session,
} from '../model/index.ts';
import { offerFigures } from '../offers.ts';
import { councilName } from '../strings.ts';
import { entryPath, type FeedSection, type Section } from '../urls.ts';
import { announced, locationText, statusText } from './event-words.ts';
import { eventRevision, revisionOf } from './revision.ts';
import { isReal, type FeedSource } from './source.ts';

/** An item as JSON Feed has it: https://www.jsonfeed.org/version/1.1/#items-a-name-items-a */
export interface FeedItem {
  id: string;
  url: string;
  title: string;
  content_text: string;
  date_published: string;
  date_modified: string;
  tags: string[];
}

/**
 * The items of a commune's feed, the latest first; nothing when it has no feed. An offer that can no
 * longer be answered, an event or an alert that is over, news that have had their time, leave it; the
 * feed stays for those to come.
 */
export function itemsOf(source: FeedSource, section: FeedSection): FeedItem[] | undefined {
  if (!entriesOf(source.commune, section).some(isReal)) return undefined;
  return latestFirst(makers[section](source));
}

function entriesOf(commune: Commune, section: FeedSection) {
  return section === 'council' ? [...commune.sessions, ...commune.acts] : commune[section];
}

const makers: Readonly<Record<FeedSection, (source: FeedSource) => FeedItem[]>> = {
  alerts: alertItems,
  news: newsItems,
  events: eventItems,
  offers: offerItems,
  council: councilItems,
};

function alertItems(source: FeedSource): FeedItem[] {
  const { current, coming } = alertsOf(source.commune, source.now);
  return [...current, ...coming].filter(isReal).map((entry) => alertItem(source, entry));
}

function newsItems(source: FeedSource): FeedItem[] {
  const { current } = newsOf(source.commune, source.now);
  return current.filter(isReal).map((entry) => newsItem(source, entry));
}

function eventItems(source: FeedSource): FeedItem[] {
  const upcoming = upcomingEvents(source.commune, source.now);
  return upcoming.filter(({ entry }) => isReal(entry)).map((one) => eventItem(source, one));
}

function offerItems(source: FeedSource): FeedItem[] {
  const open = openOffers(source.commune, source.now);
  return open.filter(isReal).map((entry) => offerItem(source, entry));
}

/** A reader looks for what is new: the register has the rest. */
const mostPublications = 50;

/** The acts, the lists of deliberations and the minutes, on the day when each went online. */
function councilItems(source: FeedSource): FeedItem[] {
  const { sessions, acts } = source.commune;
  const items = [
    ...acts.filter(isReal).map((entry) => actItem(source, entry)),
    ...sessions.filter(isReal).flatMap((entry) => sessionItems(source, entry)),
  ];
  return latestFirst(items).slice(0, mostPublications);
}

/** Two of the same date stay in the order of their addresses, so that each build gives the same. */
export function latestFirst(items: readonly FeedItem[]): FeedItem[] {
  return items.toSorted(
    (a, b) => compare(b.date_published, a.date_published) || compare(a.url, b.url),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** One that is announced before it starts is published all the same: its last change counts. */
function alertItem(source: FeedSource, entry: Entry<Alert>): FeedItem {
  const { data } = entry;
  const level = alertLevels[data.level];
  return {
    ...common(source, entry, 'alerts'),
    title: `${level}\u202f: ${data.title}`,
    content_text: `${capital(periodText(data))}.`,
    date_published: revisionOf(source, entry.file).at,
    tags: [level, source.commune.profile.name],
  };
}

function newsItem(source: FeedSource, entry: Entry<News>): FeedItem {
  const { data } = entry;
  return {
    ...common(source, entry, 'news'),
    title: data.title,
    content_text: data.summary,
    date_published: dayStart(data.published),
    tags: [newsKinds[data.kind], source.commune.profile.name],
  };
}

/** Nobody says when an event was published: its last change counts. */
function eventItem(source: FeedSource, { entry, next }: Upcoming): FeedItem {
  const { commune } = source;
  const { data } = entry;
  const dates = next ? occurrenceText(next) : toComeText(data);
  const { at } = eventRevision(source, entry);
  return {
    ...common(source, entry, 'events'),
    title: `${announced(data)}, ${next ? dateText(next.start) : 'date à venir'}`,
    content_text: paragraphs(
      `${dates}, ${locationText(commune, data)}.`,
      data.summary,
      statusText(data),
    ),
    date_published: at,
    date_modified: at,
    tags: [eventKinds[data.kind], commune.profile.name],
  };
}

function offerItem(source: FeedSource, entry: Entry<Offer>): FeedItem {
  const { data } = entry;
  const figures = offerFigures(data).map(({ name, value }) => `${name}\u202f: ${value}.`);
  return {
    ...common(source, entry, 'offers'),
    title: data.title,
    content_text: paragraphs(data.summary, ...figures),
    date_published: dayStart(data.published),
    tags: [offerKinds[data.kind], source.commune.profile.name],
  };
}

function actItem(source: FeedSource, entry: Entry<Act>): FeedItem {
  const { data } = entry;
  return {
    ...common(source, entry, 'acts'),
    title: data.title,
    content_text: `${actName(data)}.`,
    date_published: dayStart(data.published),
    tags: [councilName, source.commune.profile.name],
  };
}

/** The list and the minutes have one page: its parts tell them apart. */
function sessionItems(source: FeedSource, entry: Entry<Session>): FeedItem[] {
  const { deliberations, minutes } = entry.data;
  const title = sessionTitle(entry.data);
  const page = common(source, entry, 'sessions');
  const item = (part: string, what: string, published: string): FeedItem => ({
    ...page,
    id: page.id + part,
    url: page.url + part,
    title: `${title}, ${what}`,
    content_text: `${capital(what)}.`,
    date_published: dayStart(published),
    tags: [councilName, source.commune.profile.name],
  });
  return [
    ...(deliberations
      ? [item('#liste-des-deliberations', 'liste des délibérations', deliberations.published)]
      : []),
    ...(minutes ? [item('#proces-verbal', 'procès-verbal', minutes.published)] : []),
  ];
}

function dayStart(day: string): string {
  return `${day}T00:00:00Z`;
}

function common(source: FeedSource, { slug, file }: Entry<unknown>, section: Section) {
  const url = source.network.url + entryPath(source.commune.id, section, slug);
  return { id: url, url, date_modified: revisionOf(source, file).at };
}

function paragraphs(...texts: readonly string[]): string {
  return texts.filter(Boolean).join('\n\n');
}
