import { departmentPath } from '../../../src/urls.ts';
import type { CommuneDates } from './dates.ts';
import { buildDepartment } from './departments.ts';
import { idOf, inOrder } from './names.ts';
import type { OpenRecords } from './open-records.ts';
import type { Output } from './output.ts';
import type { DepartmentDigest } from './records.ts';
import type { UpdateParts } from './update.ts';

/**
 * Builds what is of a department and of none of its communes, once these are done: while the workers
 * render the next ones, since this process has nothing else to do.
 */
export class Finisher {
  readonly #output: Output;
  readonly #parts: UpdateParts;
  readonly #records: OpenRecords;
  readonly #dates: CommuneDates;
  readonly #digests: Map<string, DepartmentDigest>;
  readonly #done = new Set<string>();
  #queue: Promise<void> = Promise.resolve();

  constructor(output: Output, parts: UpdateParts, records: OpenRecords, dates: CommuneDates) {
    this.#output = output;
    this.#parts = parts;
    this.#records = records;
    this.#dates = dates;
    this.#digests = new Map(Object.entries(parts.memory.site?.departments ?? {}));
  }

  /** Builds a department after those that wait. */
  soon(department: string): void {
    this.#queue = this.#queue.then(() => this.#build(department));
  }

  /** Resolves when none waits. */
  async settled(): Promise<void> {
    await this.#queue;
  }

  /** Builds the others with something new. Gives the digests of all, in the order of their addresses. */
  async rest(): Promise<Map<string, DepartmentDigest>> {
    await this.#queue;
    for (const department of this.#left()) await this.#build(department);
    return new Map(inOrder(this.#digests, ([name]) => departmentPath(name)));
  }

  /** With communes that came or went, with other dates, or left half done by a killed build. */
  #left(): Set<string> {
    const { memory, listing } = this.#parts;
    if (!memory.site) return new Set(this.#records.touched);
    const dated = this.#dates.departments(() => listing.departments());
    const unsure = [...memory.unsure].map((name) => idOf(name).department);
    const others = [...dated.filter((name) => this.#digests.has(name)), ...unsure];
    return new Set([...this.#records.touched, ...others.filter((name) => !this.#done.has(name))]);
  }

  async #build(department: string): Promise<void> {
    const names = this.#parts.listing.communes(department);
    const isSure = this.#parts.memory.sure(department) !== undefined;
    const before = isSure ? this.#digests.get(department) : undefined;
    const build = { ...this.#parts, department, names, records: this.#records, before };
    const digest = await buildDepartment(this.#output, build);
    if (digest) this.#digests.set(department, digest);
    else this.#digests.delete(department);
    this.#records.finish(department, digest !== undefined);
    this.#done.add(department);
  }
}
