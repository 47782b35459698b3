import { gitDates, later } from './git-dates.ts';
import { idOf } from './names.ts';
import type { DepartmentRecord } from './records.ts';
import type { UpdateParts } from './update.ts';

/** The dates of commits that the records do not have yet. */
export interface NewDates {
  /** By department, the last commit of each file. */
  dates: ReadonlyMap<string, readonly [file: string, date: string][]>;
  /** Whether they are those of all the commits, rather than of the latest ones. */
  whole: boolean;
}

/** Reads the commits that came since the records were made; all of them when those are not known. */
export async function newDates({ content, memory, repository }: UpdateParts): Promise<NewDates> {
  const last = memory.site?.commit;
  const isKnown = last !== undefined && (await repository?.isAncestor(last)) === true;
  if (isKnown && last === repository?.head) return { dates: new Map(), whole: false };
  const dates = await gitDates(content, isKnown ? last : undefined);
  return { dates: Map.groupBy(dates, ([file]) => idOf(file).department), whole: !isKnown };
}

/** Puts its dates in a department's record, those of communes that are not made again too: sitemaps tell them. */
export function takeDates(
  department: string,
  record: DepartmentRecord,
  { dates, whole }: NewDates,
): void {
  if (whole) record.dates = {};
  for (const [file, date] of dates.get(department) ?? [])
    record.dates[file] = later(date, record.dates[file]);
}
