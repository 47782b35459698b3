import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import type { NetworkSummary } from '../../../src/areas/network.ts';
import type { Place } from '../../../src/content/neighbours.ts';
import type { CommuneId } from '../../../src/urls.ts';
import { noArea, type KnownArea } from './areas.ts';
import { idOf, nameOf } from './names.ts';
import {
  isCommuneMemory,
  isListOf,
  isPlace,
  isPlainRecord,
  isKnownArea,
  isSiteRecord,
  isSummary,
  type CommuneMemory,
  type DepartmentRecord,
  type SiteRecord,
} from './records.ts';

const everything = '*';

/**
 * What a site was last made from, kept beside it in `.beffroi`, which no host serves: a site that is
 * copied or removed takes it along. While pages are being written a list says which: a build that is
 * killed leaves it, and the next one trusts nothing of what it names.
 */
export class Memory {
  readonly maker: string;
  readonly #folder: string;
  readonly #pending: ReadonlySet<string>;
  /** Whether what the folder holds is of this maker. */
  #isOurs: boolean;
  /** The last whole build of this maker; nothing when there is none. */
  readonly site: SiteRecord | undefined;

  /** With `whole`, nothing of what was built before is relied on. */
  constructor(dist: string, maker: string, whole = false) {
    this.maker = maker;
    this.#folder = `${dist}/${memoryFolder}`;
    this.#pending = new Set(this.#read('pending.json', isListOf(isText)) ?? []);
    const site = this.#read('site.json', isSiteRecord);
    this.site =
      site?.maker === maker && !whole && !this.#pending.has(everything) ? site : undefined;
    this.#isOurs = this.site !== undefined;
  }

  /** The communes (`vienne/civray`) whose pages a killed build may have left half done. */
  get unsure(): ReadonlySet<string> {
    return this.#pending;
  }

  /** The last build, for what is of one department or of all; nothing when a killed build may have changed it. */
  sure(department?: string): SiteRecord | undefined {
    const isOf = (name: string) => department === undefined || idOf(name).department === department;
    return this.#pending.values().some(isOf) ? undefined : this.site;
  }

  department(name: string): DepartmentRecord {
    const kept = this.#ours(departmentFile(name), isPlainRecord);
    return { communes: new Map(kept?.communes), area: kept?.area ?? noArea };
  }

  /** What the network shows of a department. */
  summary(department: string): NetworkSummary | undefined {
    return this.#ours(summaryFile(department), isSummary);
  }

  commune(id: CommuneId): CommuneMemory {
    return this.#ours(communeFile(id), isCommuneMemory) ?? { dates: {} };
  }

  /** The communes of a department of which something is remembered, some without a folder any more. */
  communes(department: string): string[] {
    const folder = `${this.#folder}/communes/${department}`;
    const files = this.#isOurs && existsSync(folder) ? readdirSync(folder) : [];
    return files.map((file) => basename(file, '.json'));
  }

  /** An intercommunality as it was last made. */
  intercommunality(slug: string): KnownArea {
    return this.#ours(`intercommunalities/${slug}.json`, isKnownArea) ?? noArea;
  }

  keepIntercommunality(slug: string, known: KnownArea | undefined): void {
    if (known) this.#write(`intercommunalities/${slug}.json`, known);
    else rmSync(`${this.#folder}/intercommunalities/${slug}.json`, { force: true });
  }

  /** All the communes that the pages of others may name. */
  places(): Place[] {
    return this.#ours('places.json', isListOf(isPlace)) ?? [];
  }

  /** To call before the first page is written; without communes, all of them are, and nothing is known. */
  begin(communes: Iterable<string> = [everything]): void {
    this.#write('pending.json', [...new Set([...this.#pending, ...communes])]);
    if (this.#isOurs) return;
    for (const name of [
      'communes',
      'departments',
      'summaries',
      'intercommunalities',
      'places.json',
    ])
      rmSync(`${this.#folder}/${name}`, { recursive: true, force: true });
    this.#isOurs = true;
  }

  keepCommune(id: CommuneId, known: CommuneMemory): void {
    this.#write(communeFile(id), known);
  }

  keepDepartment(name: string, record: DepartmentRecord | undefined): void {
    const file = departmentFile(name);
    if (record) this.#write(file, { ...record, communes: [...record.communes] });
    else
      for (const gone of [file, summaryFile(name)])
        rmSync(`${this.#folder}/${gone}`, { force: true });
  }

  keepSummary(department: string, summary: NetworkSummary): void {
    this.#write(summaryFile(department), summary);
  }

  keepPlaces(places: readonly Place[]): void {
    this.#write('places.json', places);
  }

  /** To call when all is written. */
  end(site: SiteRecord): void {
    this.#write('site.json', site);
    rmSync(`${this.#folder}/pending.json`, { force: true });
  }

  #ours<T>(name: string, is: (value: unknown) => value is T): T | undefined {
    return this.#isOurs ? this.#read(name, is) : undefined;
  }

  /** Nothing when it is not there, or was left by something else than this. */
  #read<T>(name: string, is: (value: unknown) => value is T): T | undefined {
    try {
      const value: unknown = JSON.parse(readFileSync(`${this.#folder}/${name}`, 'utf8'));
      return is(value) ? value : undefined;
    } catch {
      return undefined;
    }
  }

  #write(name: string, value: object): void {
    const file = `${this.#folder}/${name}`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.tmp`, JSON.stringify(value));
    renameSync(`${file}.tmp`, file);
  }
}

function communeFile(id: CommuneId): string {
  return `communes/${nameOf(id)}.json`;
}

function departmentFile(name: string): string {
  return `departments/${name}.json`;
}

function summaryFile(department: string): string {
  return `summaries/${department}.json`;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export const memoryFolder = '.beffroi';

/** All that it holds of a department, as paths in its folder. */
export function memoryOf(department: string): string[] {
  return [`communes/${department}`, departmentFile(department), summaryFile(department)];
}
