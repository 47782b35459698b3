import { isDeepStrictEqual } from 'node:util';
import type { FileDates } from '../../../src/feeds/index.ts';
import type { CommuneId } from '../../../src/urls.ts';
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

/** Dates of files, by the name of their commune. */
type Grouped = ReadonlyMap<string, FileDates>;

/**
 * The last commits of the communes' own files, which their calendars and feeds tell. Those in a
 * department's record are what its pages were made with: a commune with others is made again.
 */
export class CommuneDates {
  readonly #new: NewDates;
  readonly #recordOf: (department: string) => DepartmentRecord;
  /** Communes come by department. */
  #last: { department: string; now: Grouped } | undefined;

  constructor(dates: NewDates, recordOf: (department: string) => DepartmentRecord) {
    this.#new = dates;
    this.#recordOf = recordOf;
  }

  of({ department, commune }: CommuneId): FileDates {
    if (this.#last?.department !== department)
      this.#last = { department, now: this.#now(department) };
    return this.#last.now.get(commune) ?? {};
  }

  /** The communes of a department with other dates than their pages; some may have no folder any more. */
  changed(department: string): string[] {
    const { dates, whole } = this.#new;
    if (!whole && !dates.has(department)) return [];
    const before = grouped(this.#recordOf(department).dates);
    const now = this.#now(department);
    const names = new Set([...before.keys(), ...now.keys()]);
    return [...names].filter((name) => !isDeepStrictEqual(before.get(name), now.get(name)));
  }

  /** The departments in which there may be some. */
  departments(all: () => readonly string[]): readonly string[] {
    return this.#new.whole ? all() : [...this.#new.dates.keys()];
  }

  #now(department: string): Grouped {
    const { communes, dates } = this.#recordOf(department);
    const copy = { communes, dates: { ...dates } };
    takeDates(department, copy, this.#new);
    return grouped(copy.dates);
  }
}

/** Those of what people write: a photo has no date of its own. */
function grouped(dates: FileDates): Grouped {
  const written = Object.entries(dates).filter(([file]) => /\.(?:md|yaml)$/.test(file));
  const groups = Map.groupBy(written, ([file]) => idOf(file).commune);
  groups.delete('');
  return new Map([...groups].map(([name, files]) => [name, Object.fromEntries(files)]));
}
