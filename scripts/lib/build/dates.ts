import { isDeepStrictEqual } from 'node:util';
import type { FileDates } from '../../../src/feeds/index.ts';
import type { CommuneId } from '../../../src/urls.ts';
import { gitDates, later } from './git-dates.ts';
import type { Memory } from './memory.ts';
import { idOf } from './names.ts';
import type { UpdateParts } from './update.ts';

/** The dates of commits that are not remembered yet. */
export interface NewDates {
  /** By department and commune, the last commit of each file that people write: a photo has no date of its own. */
  dates: ReadonlyMap<string, ReadonlyMap<string, FileDates>>;
  /** Whether they are those of all the commits, rather than of the latest ones. */
  whole: boolean;
}

/** Reads the commits that came since the last build; all of them when those before are not known. */
export async function newDates({ content, memory, repository }: UpdateParts): Promise<NewDates> {
  const last = memory.site?.commit;
  const isKnown = last !== undefined && (await repository?.isAncestor(last)) === true;
  if (isKnown && last === repository?.head) return { dates: new Map(), whole: false };
  const dates = await gitDates(content, isKnown ? last : undefined);
  const written = dates.entries().filter(([file]) => writtenFile.test(file));
  const departments = Map.groupBy(written, ([file]) => idOf(file).department);
  return { dates: new Map([...departments].map(byCommune)), whole: !isKnown };
}

/** In the folder of a commune. */
const writtenFile = /^[^/]+\/[^/]+\/.+\.(?:md|yaml)$/;

type Dated = readonly [file: string, date: string];

function byCommune([department, files]: [string, Dated[]]): [string, Map<string, FileDates>] {
  const communes = Map.groupBy(files, ([file]) => idOf(file).commune);
  return [department, new Map([...communes].map(([name, own]) => [name, Object.fromEntries(own)]))];
}

/**
 * The last commits of the communes' own files, which their calendars, feeds and sitemaps tell. Those
 * that are remembered are what its pages were made with: a commune with others is made again.
 */
export class CommuneDates {
  readonly #new: NewDates;
  readonly #memory: Memory;

  constructor(dates: NewDates, memory: Memory) {
    this.#new = dates;
    this.#memory = memory;
  }

  of(id: CommuneId): FileDates {
    const { dates, whole } = this.#new;
    const own = dates.get(id.department)?.get(id.commune) ?? {};
    if (whole) return own;
    const all: Record<string, string> = { ...this.#memory.commune(id).dates };
    for (const [file, date] of Object.entries(own)) all[file] = later(date, all[file]);
    return all;
  }

  /** The communes of a department with other dates than their pages; some may have no folder any more. */
  changed(department: string): string[] {
    return this.names(department).filter((commune) => this.isNew({ department, commune }));
  }

  /** The communes of a department among which there may be some. */
  names(department: string): string[] {
    const { dates, whole } = this.#new;
    const own = dates.get(department)?.keys() ?? [];
    return [...new Set([...own, ...(whole ? this.#memory.communes(department) : [])])];
  }

  /** Whether a commune has other dates than those that are remembered. */
  isNew(id: CommuneId): boolean {
    return !isDeepStrictEqual(this.#memory.commune(id).dates, this.of(id));
  }

  /** The departments in which there may be some. */
  departments(all: () => readonly string[]): readonly string[] {
    return this.#new.whole ? all() : [...this.#new.dates.keys()];
  }
}
