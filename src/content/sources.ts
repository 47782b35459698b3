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
  const texts = {
    presentation: profileText(main, 'presentation'),
    access: profileText(main, 'access'),
  };
  const problems = [
    ...listing.problems,
    ...main.problems,
    ...Object.values(texts).flatMap(textProblems),
  ];
  const drafts = <F extends z.ZodRawShape>(name: CollectionName, type: ContentType<F>) => {
    const read = readCollection(name, type, root, listing.entries[name]);
    problems.push(...read.problems);
    return read.drafts;
  };
  return {
    main,
    ...texts,
    alerts: drafts('alerts', collections.alerts),
    news: drafts('news', collections.news),
    events: drafts('events', collections.events),
    sessions: drafts('sessions', collections.sessions),
    acts: drafts('acts', collections.acts),
    documents: drafts('documents', collections.documents),
    practical: drafts('practical', collections.practical),
    directory: drafts('directory', collections.directory),
    places: drafts('places', collections.places),
    heritage: drafts('heritage', collections.heritage),
    offers: drafts('offers', collections.offers),
    ambassadors: drafts('ambassadors', collections.ambassadors),
    pages: drafts('pages', collections.pages),
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
