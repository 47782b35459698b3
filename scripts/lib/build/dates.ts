import { gitDates, later } from './git-dates.ts';
import type { OpenRecords } from './open-records.ts';
import type { UpdateParts } from './update.ts';

/** The dates of commits that the records do not have yet. */
export interface NewDates {
  dates: ReadonlyMap<string, string>;
  /** Whether they are those of all the commits, rather than of the latest ones. */
  whole: boolean;
}

/** Reads the commits that came since the records were made; all of them when those are not known. */
export async function newDates({ content, memory, repository }: UpdateParts): Promise<NewDates> {
  const last = memory.site?.commit;
  const isKnown = last !== undefined && (await repository?.isAncestor(last)) === true;
  if (isKnown && last === repository?.head) return { dates: new Map(), whole: false };
  return { dates: await gitDates(content, isKnown ? last : undefined), whole: !isKnown };
}

/** Puts dates in the records, those of communes that are not made again too: sitemaps tell them. */
export function takeDates(
  { listing }: UpdateParts,
  records: OpenRecords,
  { dates, whole }: NewDates,
): void {
  const own = Map.groupBy(dates, ([file]) => file.slice(0, file.indexOf('/')));
  const departments = whole ? listing.departments() : [...own.keys()];
  for (const department of departments.filter((one) => listing.communes(one).length > 0)) {
    const record = records.change(department);
    if (whole) record.dates = {};
    for (const [file, date] of own.get(department) ?? [])
      record.dates[file] = later(date, record.dates[file]);
  }
}
