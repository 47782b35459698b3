import type { Temporal } from 'temporal-polyfill';
import { isAlertOver } from '../content/alerts.ts';
import type { Commune, Entry } from '../content/commune.ts';
import { sessionTitle } from '../content/council.ts';
import { electedOn } from '../content/elected.ts';
import { fieldAt, replaceFields } from '../content/fields.ts';
import { isExpired } from '../content/news.ts';
import { hasMairiePage, sectionsOf } from '../content/pages.ts';
import { openOffers } from '../content/selection.ts';
import { endMinute, lastOccurrence } from '../dates/occurrences.ts';
import { collectionNames, collections, infoOf, type CollectionName } from '../model/index.ts';
import { councilName, roleWords, sectionNames } from '../strings.ts';
import { datesNear } from './dates.ts';
import {
  communePath,
  councilPath,
  entryPath,
  mairiePath,
  mediaPath,
  sectionPath,
} from '../urls.ts';

/** What is found of a commune: a page, and what people wrote in it. */
export interface SearchRecord {
  url: string;
  title: string;
  /** The heading under which it is found. */
  group: string;
  /** « Concert ». */
  kind?: string | undefined;
  /** Its fields, in the model's order. */
  texts: readonly string[];
  /** Its text, as sanitised HTML. */
  html: string;
  /** Of an event, when its last date ends, in minutes since the epoch. */
  until?: number | undefined;
  /** Of an event, as {@link datesNear} tells them. */
  dates?: string | undefined;
  example?: boolean | undefined;
  /** The address of the smallest variant of its first photo. */
  image?: string | undefined;
}

const own = 'La commune';

/**
 * All that is found of a commune on a day: its home, its mairie, its lists, and each thing that it
 * publishes and is not over. Events that are over are among them.
 */
export function recordsOf(commune: Commune, now: Temporal.ZonedDateTime): SearchRecord[] {
  return [
    homeRecord(commune),
    ...(hasMairiePage(commune) ? [mairieRecord(commune, now)] : []),
    ...listRecords(commune, now),
    ...collectionNames.flatMap((name) =>
      entriesOf(commune, name, now).map((entry) => entryRecord(commune, name, entry, now)),
    ),
  ];
}

function homeRecord(commune: Commune): SearchRecord {
  const { id, profile, intercommunality, department } = commune;
  const names = (profile.formerCommunes ?? []).map(({ name }) => name);
  const texts = [
    profile.tagline,
    profile.demonym,
    [...names, ...(profile.alternateNames ?? [])].join(', '),
    [...profile.postalCodes, department.name, intercommunality?.name].filter(Boolean).join(', '),
  ];
  return {
    url: communePath(id),
    title: profile.name,
    group: own,
    texts: texts.flatMap((text) => (text ? [text] : [])),
    html: commune.presentation + commune.access,
  };
}

function mairieRecord({ id, profile }: Commune, now: Temporal.ZonedDateTime): SearchRecord {
  const { mairie } = profile;
  const elected = electedOn(profile, now.toPlainDate()).map(({ person, mandate }) =>
    [`${person.givenName} ${person.familyName}`, roleWords[mandate.role], mandate.delegation]
      .filter(Boolean)
      .join(', '),
  );
  const texts = [mairie?.hoursNote, mairie?.address?.street, ...elected];
  return {
    url: mairiePath(id),
    title: 'Mairie',
    group: own,
    texts: texts.flatMap((text) => (text ? [text] : [])),
    html: '',
    example: mairie?.example,
  };
}

/** Those that have a page, by their name alone. */
function listRecords(commune: Commune, now: Temporal.ZonedDateTime): SearchRecord[] {
  const { id } = commune;
  return sectionsOf(commune, now).flatMap((name) => {
    if (name === 'pages') return [];
    const [title, url] =
      name === 'council'
        ? [councilName, councilPath(id)]
        : [sectionNames[name], sectionPath(id, name)];
    return [{ url, title, group: own, texts: [], html: '' }];
  });
}

type Thing = Entry<Commune[CollectionName][number]['data']>;

/** Without what can no longer be answered, and leaves the lists. */
function entriesOf(
  commune: Commune,
  name: CollectionName,
  now: Temporal.ZonedDateTime,
): readonly Thing[] {
  if (name === 'alerts') return commune.alerts.filter(({ data }) => !isAlertOver(data, now));
  if (name === 'news')
    return commune.news.filter(({ data }) => !isExpired(data, now.toPlainDate()));
  return name === 'offers' ? openOffers(commune, now) : commune[name];
}

function entryRecord(
  commune: Commune,
  name: CollectionName,
  { slug, data, html }: Thing,
  now: Temporal.ZonedDateTime,
): SearchRecord {
  return {
    url: entryPath(commune.id, name, slug),
    title: 'title' in data ? data.title : sessionTitle(data),
    group: name === 'sessions' || name === 'acts' ? councilName : sectionNames[name],
    kind: kindOf(name, data),
    texts: textsOf(name, data),
    html,
    ...(name === 'events' ? timesOf(commune, slug, now) : {}),
    example: data.example,
    image: imageOf(commune, data),
  };
}

function timesOf(
  { events, zone }: Commune,
  slug: string,
  now: Temporal.ZonedDateTime,
): Pick<SearchRecord, 'until' | 'dates'> {
  const event = events.find((one) => one.slug === slug);
  if (!event) return {};
  const last = lastOccurrence(event.data, zone);
  return { until: last && endMinute(last), dates: datesNear(event.data, zone, now) };
}

/** The French word of its kind. */
function kindOf(name: CollectionName, data: Thing['data']): string | undefined {
  const field = fieldAt(collections[name].schema, ['kind']);
  const widget = field && infoOf(field).widget;
  return widget?.kind === 'choice' && 'kind' in data ? widget.options[data.kind] : undefined;
}

/** What tells of a text, and is not the text. */
const apart = new Set<PropertyKey>([
  'title',
  'sources',
  'credit',
  'licence',
  'aliases',
  'imported',
]);

/** All that a person wrote in it, besides its title. */
function textsOf(name: CollectionName, data: Thing['data']): string[] {
  const texts: string[] = [];
  replaceFields(collections[name].schema, data, (value, { kind }, path) => {
    const isText = kind === 'text' || kind === 'markdown';
    const isApart = path.some((key, index) => apart.has(key) && (index === 0 || key !== 'title'));
    if (isText && !isApart) texts.push(String(value));
    return value;
  });
  return texts;
}

function imageOf({ id, pictures }: Commune, data: Thing['data']): string | undefined {
  const photo = 'photos' in data ? data.photos?.[0] : undefined;
  const variants = photo && pictures.get(photo.file)?.variants;
  const name = variants?.find(({ format }) => format === 'webp')?.name;
  return name && mediaPath(id, name);
}
