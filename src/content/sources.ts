import { event, heritage, news, offer, profile, type Profile } from '../model/index.ts';
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
  const read = {
    news: readCollection('news', news, root, listing.entries.news),
    heritage: readCollection('heritage', heritage, root, listing.entries.heritage),
    events: readCollection('events', event, root, listing.entries.events),
    offers: readCollection('offers', offer, root, listing.entries.offers),
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
    news: read.news.drafts,
    heritage: read.heritage.drafts,
    events: read.events.drafts,
    offers: read.offers.drafts,
    problems,
  };
}

/** The things of a commune, each read from a file of its own. */
export function draftsOf({ news, heritage, events, offers }: Sources): Draft[] {
  return [...news, ...heritage, ...events, ...offers];
}

function profileText(
  { file, data, written }: Read<Profile>,
  field: 'presentation' | 'access',
): PlacedText {
  const body = readMarkdown(data?.[field] ?? '');
  return { file, line: written([field])?.textLine ?? 1, body };
}
