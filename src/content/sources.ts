import {
  collectionNames,
  collections,
  profile,
  type CollectionName,
  type ContentType,
  type Profile,
} from '../model/index.ts';
import type { z } from 'zod';
import { readCollection, type Draft } from './collection.ts';
import { readFile, unread, type Read } from './entry.ts';
import { listCommuneFolder } from './folder.ts';
import { readMarkdown } from './markdown.ts';
import { textProblems, type PlacedText } from './text.ts';

export type Sources = ReturnType<typeof readSources>;

/** All the files of a commune's folder, each read by itself, and what is wrong in them. */
export function readSources(root: string, folder: string) {
  const listing = listCommuneFolder(root, folder);
  const file = `${folder}/profile.yaml`;
  const main = listing.hasProfile ? readFile(profile, root, file) : unread<Profile>(file, []);
  const of = <F extends z.ZodRawShape>(name: CollectionName, type: ContentType<F>) =>
    readCollection(name, type, root, listing.entries[name]);
  const read = {
    alerts: of('alerts', collections.alerts),
    news: of('news', collections.news),
    events: of('events', collections.events),
    sessions: of('sessions', collections.sessions),
    acts: of('acts', collections.acts),
    documents: of('documents', collections.documents),
    practical: of('practical', collections.practical),
    directory: of('directory', collections.directory),
    places: of('places', collections.places),
    heritage: of('heritage', collections.heritage),
    offers: of('offers', collections.offers),
    ambassadors: of('ambassadors', collections.ambassadors),
    pages: of('pages', collections.pages),
  };
  const texts = {
    presentation: profileText(main, 'presentation'),
    access: profileText(main, 'access'),
  };
  const problems = [
    ...listing.problems,
    ...main.problems,
    ...Object.values(texts).flatMap(textProblems),
    ...Object.values(read).flatMap((collection) => collection.problems),
  ];
  return {
    main,
    ...texts,
    alerts: read.alerts.drafts,
    news: read.news.drafts,
    events: read.events.drafts,
    sessions: read.sessions.drafts,
    acts: read.acts.drafts,
    documents: read.documents.drafts,
    practical: read.practical.drafts,
    directory: read.directory.drafts,
    places: read.places.drafts,
    heritage: read.heritage.drafts,
    offers: read.offers.drafts,
    ambassadors: read.ambassadors.drafts,
    pages: read.pages.drafts,
    problems,
  };
}

/** The things of a commune, each read from a file of its own. */
export function draftsOf(sources: Sources): Draft[] {
  return collectionNames.flatMap((name): readonly Draft[] => sources[name]);
}

function profileText(
  { file, data, written }: Read<Profile>,
  field: 'presentation' | 'access',
): PlacedText {
  const body = readMarkdown(data?.[field] ?? '');
  return { file, line: written([field])?.textLine ?? 1, body };
}
