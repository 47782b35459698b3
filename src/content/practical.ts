import { Temporal } from 'temporal-polyfill';
import { dateText, dayText, joinWords } from '../dates/french.ts';
import { endMinute, occurrences, type Occurrence } from '../dates/occurrences.ts';
import { recurrenceText } from '../dates/recurrence-text.ts';
import { byKind } from '../kinds.ts';
import { practicalKinds, type Practical } from '../model/index.ts';
import type { Commune, Entry } from './commune.ts';
import { madeOnce, type Selection } from './selection.ts';

type Sheet = Entry<Practical>;
/** What is collected, and when. */
export type Collection = NonNullable<Practical['collections']>[number];

/** The sheets in the order of the model's kinds; those of procedures apart. */
export function sheetsOf({ practical }: Commune): Sheet[] {
  return byKind(practicalKinds, practical.toSorted(byTitle), ({ data }) => data.kind)
    .filter(([kind]) => kind !== 'procedure')
    .flatMap(([, sheets]) => sheets);
}

/** What the mairie says of procedures. */
export function proceduresOf({ practical }: Commune): Sheet[] {
  return practical.filter(({ data }) => data.kind === 'procedure').toSorted(byTitle);
}

const byTitle = (a: Sheet, b: Sheet) => a.data.title.localeCompare(b.data.title, 'fr');

/** « Ordures ménagères (bac noir) »: a collection or a number, with what its file adds. */
export function notedTitle({ title, note }: { title: string; note?: string | undefined }): string {
  return note ? `${title} (${note})` : title;
}

/** What is collected on one day. */
export interface CollectionDay {
  day: Temporal.PlainDate;
  collections: readonly { sheet: Sheet; collection: Collection }[];
  /** Minutes since 1970 when the day is over. */
  until: number;
}

/** The days of collection of a commune in the coming two weeks. */
export const collectionDays: Selection<readonly CollectionDay[]> = madeOnce((commune, now) =>
  daysOf(commune, commune.practical, now, now.add({ weeks: 2 })),
);

/** The next ones of a sheet, in the coming year: some collections are rare. */
export function nextCollections(
  commune: Commune,
  sheet: Sheet,
  now: Temporal.ZonedDateTime,
): readonly CollectionDay[] {
  return daysOf(commune, [sheet], now, now.add({ years: 1 })).slice(0, 6);
}

/**
 * « tous les mercredis, sauf le 11 novembre 2026 »: the days left out are those to come; `today` is a
 * calendar day of the commune.
 */
export function rhythmText(
  { start, recurrence, exceptDates = [] }: Collection,
  today: Temporal.PlainDate,
): string {
  if (recurrence === undefined) return dayText(Temporal.PlainDate.from(start));
  const out = exceptDates
    .filter((day) => day >= today.toString())
    .toSorted()
    .map((day) => `le ${dateText(Temporal.PlainDate.from(day))}`);
  const except = out.length > 0 && `sauf ${joinWords(out)}`;
  return [recurrenceText(recurrence), except].filter(Boolean).join(', ');
}

/** Those of a sheet, a year ahead from the month of `now`: twelve months, as its calendar shows. */
export function yearOfCollections(
  commune: Commune,
  sheet: Sheet,
  now: Temporal.ZonedDateTime,
): readonly CollectionDay[] {
  const from = now.with({ day: 1 }).startOfDay();
  return daysOf(commune, [sheet], from, from.add({ years: 1 }));
}

function daysOf(
  { zone }: Commune,
  sheets: readonly Sheet[],
  from: Temporal.ZonedDateTime,
  until: Temporal.ZonedDateTime,
): CollectionDay[] {
  const all = sheets.flatMap((sheet) =>
    (sheet.data.collections ?? []).flatMap((collection) =>
      occurrences(collection, zone, { from, until, limit: 400 }).map((one) => ({
        sheet,
        collection,
        one,
      })),
    ),
  );
  return [...Map.groupBy(all, ({ one }) => one.start.toString())]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, found]) => dayOf(day, found));
}

function dayOf(
  day: string,
  found: readonly { sheet: Sheet; collection: Collection; one: Occurrence }[],
): CollectionDay {
  return {
    day: Temporal.PlainDate.from(day),
    collections: found,
    until: Math.max(...found.map(({ one }) => endMinute(one))),
  };
}

/** A month of a calendar of collections: its weeks from Monday, `undefined` outside of it. */
export interface CollectionMonth {
  /** Its first day. */
  first: Temporal.PlainDate;
  weeks: readonly (readonly (MonthDay | undefined)[])[];
}

export interface MonthDay {
  day: number;
  /** The collections of that day, by their rank in the sheet. */
  ranks: readonly number[];
}

/** The months of a sheet's calendar. */
export function collectionMonths(
  commune: Commune,
  sheet: Sheet,
  now: Temporal.ZonedDateTime,
): CollectionMonth[] {
  const all = sheet.data.collections ?? [];
  const ranks = new Map(
    yearOfCollections(commune, sheet, now).map(({ day, collections }) => [
      day.toString(),
      collections.map(({ collection }) => all.indexOf(collection)),
    ]),
  );
  const start = now.toPlainDate().with({ day: 1 });
  return Array.from({ length: 12 }, (_, index) => monthOf(start.add({ months: index }), ranks));
}

function monthOf(
  first: Temporal.PlainDate,
  ranks: ReadonlyMap<string, readonly number[]>,
): CollectionMonth {
  const before = first.dayOfWeek - 1;
  const cells = Array.from(
    { length: Math.ceil((before + first.daysInMonth) / 7) * 7 },
    (_, cell) => {
      const day = cell - before + 1;
      if (day < 1 || day > first.daysInMonth) return undefined;
      return { day, ranks: ranks.get(first.with({ day }).toString()) ?? [] };
    },
  );
  const weeks = Array.from({ length: cells.length / 7 }, (_, week) =>
    cells.slice(week * 7, week * 7 + 7),
  );
  return { first, weeks };
}
