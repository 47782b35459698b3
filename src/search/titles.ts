import type { Card } from '../content/card.ts';
import { occurrence } from '../dates/occurrences.ts';
import { eventKinds, heritageKinds, offerKinds } from '../model/index.ts';
import { sectionNames } from '../strings.ts';
import { datesText } from './dates.ts';
import { cut, fileCount, keysOf } from './keys.ts';

/** What the network's search finds of communes, by the heading under which it is found. */
export interface Titles {
  group: string;
  /** Path, title, kind, commune, dates of an event as {@link datesText}, 1 for an example. */
  lines: readonly TitleLine[];
}
export type TitleLine = readonly [
  path: string,
  title: string,
  kind: string,
  commune: string,
  dates: string,
  example: 0 | 1,
];

/** Words of a title and of a kind. */
const keysOfTitle = 4;

/** How many files hold so many events, offers and heritage items. */
export function titleFileCount(things: number): number {
  return fileCount(things, keysOfTitle);
}

/** The files of what is found of communes: each holds what has a word in it, as JSON of {@link Titles}. */
export function titleFiles(cards: readonly Card[]): string[] {
  const all = titlesOf(cards);
  const count = titleFileCount(all.reduce((sum, { lines }) => sum + lines.length, 0));
  const groups = all.map(({ group, lines }) => ({ group, files: cut(lines, count, keysOfLine) }));
  return Array.from({ length: count }, (_, file) => {
    const titles = groups.map(({ group, files }) => ({ group, lines: files[file] ?? [] }));
    return JSON.stringify(titles.filter(({ lines }) => lines.length > 0));
  });
}

function keysOfLine([, title, kind]: TitleLine): string[] {
  return keysOf(`${title} ${kind}`);
}

function titlesOf(cards: readonly Card[]): Titles[] {
  return [
    {
      group: sectionNames.events,
      lines: cards.flatMap(({ name, events }) =>
        events.map(({ path, title, kind, dates, zone, example }) => {
          const days = dates.map((span) =>
            span.end ? datesText([occurrence(span, zone)]) : span.start,
          );
          return lineOf(path, title, eventKinds[kind], name, example, days.join(' '));
        }),
      ),
    },
    {
      group: sectionNames.offers,
      lines: cards.flatMap(({ name, offers }) =>
        offers.map(({ path, title, kind, example }) =>
          lineOf(path, title, offerKinds[kind], name, example),
        ),
      ),
    },
    {
      group: sectionNames.heritage,
      lines: cards.flatMap(({ name, heritage }) =>
        heritage.map(({ path, title, kind, example }) =>
          lineOf(path, title, heritageKinds[kind], name, example),
        ),
      ),
    },
  ];
}

function lineOf(
  path: string,
  title: string,
  kind: string,
  commune: string,
  example: boolean,
  dates = '',
): TitleLine {
  return [path, title, kind, commune, dates, example ? 1 : 0];
}
