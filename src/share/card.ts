import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { EmblemName } from '../components/emblems/drawings.ts';
import {
  communeEmblem,
  eventEmblems,
  heritageEmblems,
  newsEmblems,
  offerEmblems,
} from '../components/emblems/kinds.ts';
import type { Commune, Entry } from '../content/commune.ts';
import { isExpired } from '../content/news.ts';
import { isOpen, toComeText, upcomingEvents } from '../content/selection.ts';
import { calendarLeaf, occurrenceText, type CalendarLeaf } from '../dates/occurrence-text.ts';
import { recurrenceText } from '../dates/recurrence-text.ts';
import { capital, dateText } from '../dates/french.ts';
import type { Picture } from '../media/pictures.ts';
import {
  eventKinds,
  heritageKinds,
  newsKinds,
  offerKinds,
  type Event,
  type Heritage,
  type News,
  type Offer,
} from '../model/index.ts';
import { offerFigures } from '../offers.ts';
import { statusTag } from '../tags.ts';
import { accentOf } from '../theme/palette.ts';

/** In pixels, what Open Graph images are shown at. */
export const imageSize = { width: 1200, height: 630 } as const;

/** Stands for the code that draws: with another, all the images are made again. */
const version = 1;

/** All that the image made for a share shows. */
export interface ShareCard {
  accent: string;
  /** Above the title. */
  kind: string;
  title: string;
  /** Below it: when and where, the figures. */
  lines: readonly string[];
  mark: EmblemName | CalendarLeaf;
  /** Whose it is, and where that is. */
  foot: readonly [owner: string, place: string];
}

/** The name of a card's image, which changes with what it shows. */
export function cardName(card: ShareCard): string {
  const hash = createHash('sha256').update(JSON.stringify({ version, card })).digest('hex');
  return `partage-${hash.slice(0, 16)}.png`;
}

/** The first of some photos, which is a better image than any card. */
export function firstPicture(
  { pictures }: Commune,
  photos: readonly { file: string }[] | undefined,
): Picture | undefined {
  return photos?.[0] && pictures.get(photos[0].file);
}

/** The cards of a commune's pages: what search engines may keep, without a photo. */
export function cardsOf(commune: Commune, now: Temporal.ZonedDateTime): ShareCard[] {
  return [
    communeCard(commune),
    ...commune.news.map((entry) => newsCard(commune, entry, now)),
    ...commune.events.map((entry) => eventCard(commune, entry, now)),
    ...commune.offers.map((entry) => offerCard(commune, entry, now)),
    ...commune.heritage.map((entry) => heritageCard(commune, entry)),
  ].filter((card) => card !== undefined);
}

/** Of a commune's home, and of its pages that have no image of their own. */
export function communeCard(commune: Commune): ShareCard | undefined {
  const { profile, department } = commune;
  if (firstPicture(commune, profile.cover && [profile.cover])) return undefined;
  return {
    ...common(commune),
    kind: department.name,
    title: profile.name,
    lines: profile.tagline ? [profile.tagline] : [],
    mark: communeEmblem(commune),
    foot: ['Mairie, agenda, patrimoine, annonces', ''],
  };
}

/** Of a piece of news, as long as it is true. */
export function newsCard(
  commune: Commune,
  { data }: Entry<News>,
  now: Temporal.ZonedDateTime,
): ShareCard | undefined {
  if (data.example || firstPicture(commune, data.photos) || isExpired(data, now.toPlainDate()))
    return undefined;
  return {
    ...common(commune),
    kind: newsKinds[data.kind],
    title: data.title,
    lines: [dateText(Temporal.PlainDate.from(data.published))],
    mark: newsEmblems[data.kind],
  };
}

/** Of an event to come; that of one that returns says its rhythm, so that it is made once. */
export function eventCard(
  commune: Commune,
  entry: Entry<Event>,
  now: Temporal.ZonedDateTime,
): ShareCard | undefined {
  const { data } = entry;
  if (data.example || firstPicture(commune, data.photos)) return undefined;
  const upcoming = upcomingEvents(commune, now).find((one) => one.entry === entry);
  if (!upcoming) return undefined;
  const { next } = upcoming;
  const { text, mark } = data.recurrence
    ? { text: recurrenceText(data.recurrence), mark: undefined }
    : { text: next ? occurrenceText(next) : toComeText(data), mark: next && calendarLeaf(next) };
  return {
    ...common(commune),
    kind: statusTag(data.status)?.text ?? eventKinds[data.kind],
    title: data.title,
    lines: [capital(text), ...(data.place ? [data.place.name] : [])],
    mark: mark ?? eventEmblems[data.kind],
  };
}

/** Of an offer that can be answered. */
export function offerCard(
  commune: Commune,
  { data }: Entry<Offer>,
  now: Temporal.ZonedDateTime,
): ShareCard | undefined {
  if (data.example || firstPicture(commune, data.photos) || !isOpen(data, now.toPlainDate()))
    return undefined;
  const figures = offerFigures(data).map(({ value }) => value);
  return {
    ...common(commune),
    kind: offerKinds[data.kind],
    title: data.title,
    lines: figures.length > 0 ? [figures.join(', ')] : [],
    mark: offerEmblems[data.kind],
  };
}

/** Of a heritage item. */
export function heritageCard(commune: Commune, { data }: Entry<Heritage>): ShareCard | undefined {
  if (data.example || firstPicture(commune, data.photos)) return undefined;
  return {
    ...common(commune),
    kind: heritageKinds[data.kind],
    title: data.title,
    lines: data.period ? [data.period] : [],
    mark: heritageEmblems[data.kind],
  };
}

function common({ profile, department }: Commune): Pick<ShareCard, 'accent' | 'foot'> {
  return { accent: accentOf(profile), foot: [profile.name, department.name] };
}
