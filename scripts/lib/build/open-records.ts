import type { CommuneId } from '../../../src/urls.ts';
import type { Memory } from './memory.ts';
import { inOrder } from './names.ts';
import type { CommuneRecord, DepartmentRecord } from './records.ts';

/** Communes come by department, and are done by a few processes: no more are at work at once. */
const mostHeld = 4;

/** The records of a build at work. Few are held: all of a country's weigh hundreds of megabytes. */
export class OpenRecords {
  readonly #memory: Memory;
  /** Those that are not written yet, the latest last. */
  readonly #changed = new Map<string, DepartmentRecord>();
  #read: { department: string; record: DepartmentRecord } | undefined;
  /** The departments with something that is not as it was. */
  readonly touched = new Set<string>();

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /** A department's record, to read. */
  of(department: string): DepartmentRecord {
    const changed = this.#changed.get(department);
    if (changed) return changed;
    if (this.#read?.department !== department)
      this.#read = { department, record: this.#memory.department(department) };
    return this.#read.record;
  }

  /** Its communes, in the order of their addresses. */
  inOrder(department: string): CommuneRecord[] {
    return inOrder(this.of(department).communes.values(), ({ card }) => card.path);
  }

  commune({ department, commune }: CommuneId): CommuneRecord | undefined {
    return this.of(department).communes.get(commune);
  }

  /** Sets what is known of a commune; nothing when it has no page made from its content. */
  set({ department, commune }: CommuneId, known: CommuneRecord | undefined): void {
    const { communes } = this.change(department);
    if (known) communes.set(commune, known);
    else communes.delete(commune);
  }

  /** A department's record, to change. */
  change(department: string): DepartmentRecord {
    const record = this.of(department);
    this.#changed.delete(department);
    this.#changed.set(department, record);
    this.touched.add(department);
    const [oldest = department] = this.#changed.keys();
    if (this.#changed.size > mostHeld) this.#write(oldest);
    return record;
  }

  /** Keeps the record of a department that is done, as it is given; without one, it is gone. */
  finish(department: string, record: DepartmentRecord | undefined): void {
    this.#memory.keepDepartment(department, record);
    this.#drop(department);
    this.touched.delete(department);
  }

  #write(department: string): void {
    const record = this.#changed.get(department);
    if (record) this.#memory.keepDepartment(department, record);
    this.#drop(department);
  }

  #drop(department: string): void {
    this.#changed.delete(department);
    if (this.#read?.department === department) this.#read = undefined;
  }
}
