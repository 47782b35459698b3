import { isDeepStrictEqual } from 'node:util';
import type { FileDates } from '../../../src/feeds/index.ts';
import type { CommuneId } from '../../../src/urls.ts';
import { gitDates, later } from './git-dates.ts';
import type { Memory } from './memory.ts';
import { idOf } from './names.ts';
import type { UpdateParts } from './update.ts';

/** The dates of commits that are not remembered yet. */
export interface NewDates {
  /** Of each file. */
  dates: ReadonlyMap<string, string>;
  /** By department and commune, those of them that people write: a photo has no date of its own. */
  files: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** Whether they are those of all the commits, rather than of the latest ones. */
  whole: boolean;
}

/** Reads the commits that came since the last build; all of them when those before are not known. */
export async function newDates({ content, memory, repository }: UpdateParts): Promise<NewDates> {
  const last = memory.site?.commit;
  const isKnown = last !== undefined && (await repository?.isAncestor(last)) === true;
  if (isKnown && last === repository?.head) return nothingNew;
  const dates = await gitDates(content, isKnown ? last : undefined);
  return { dates, files: byCommune(dates.keys()), whole: !isKnown };
}

const nothingNew: NewDates = { dates: new Map(), files: new Map(), whole: false };

/** In the folder of a commune. */
const writtenFile = /^[^/]+\/[^/]+\/.+\.(?:md|yaml)$/;

/** Names alone: the dates of a country, as objects by commune, take 80 MB more. */
function byCommune(files: Iterable<string>): NewDates['files'] {
  const written = Iterator.from(files).filter((file) => writtenFile.test(file));
  const departments = Map.groupBy(written, (file) => idOf(file).department);
  const byName = (own: readonly string[]) => Map.groupBy(own, (file) => idOf(file).commune);
  return new Map([...departments].map(([name, own]) => [name, byName(own)]));
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
    const { dates, files, whole } = this.#new;
    const all: Record<string, string> = whole ? {} : { ...this.#memory.commune(id).dates };
    for (const file of files.get(id.department)?.get(id.commune) ?? [])
      all[file] = later(dates.get(file) ?? '', all[file]);
    return all;
  }

  /** The communes of a department with other dates than their pages; some may have no folder any more. */
  changed(department: string): string[] {
    return this.names(department).filter((commune) => this.isNew({ department, commune }));
  }

  /** The communes of a department among which there may be some. */
  names(department: string): string[] {
    const { files, whole } = this.#new;
    const own = files.get(department)?.keys() ?? [];
    return [...new Set([...own, ...(whole ? this.#memory.communes(department) : [])])];
  }

  /** Whether a commune has other dates than those that are remembered. */
  isNew(id: CommuneId): boolean {
    return !isDeepStrictEqual(this.#memory.commune(id).dates, this.of(id));
  }

  /** The departments in which there may be some. */
  departments(all: () => readonly string[]): readonly string[] {
    return this.#new.whole ? all() : [...this.#new.files.keys()];
  }
}
