import type { CommuneId } from '../../../src/urls.ts';
import type { CommuneDates } from './dates.ts';
import type { Memory } from './memory.ts';
import { inOrder, nameOf } from './names.ts';
import type { CommuneDigest, CommuneRecord, DepartmentRecord } from './records.ts';

/** A commune that has pages. */
export interface KnownCommune {
  id: CommuneId;
  digest: CommuneDigest;
}

/** The records of a build at work. */
export class OpenRecords {
  readonly #memory: Memory;
  readonly #dates: CommuneDates;
  readonly #departments = new Map<string, DepartmentRecord>();
  /** The communes (`vienne/civray`) that are not as they were. */
  readonly #changed = new Set<string>();
  /** Of one department: those of a country weigh hundreds of megabytes. */
  #held: { department: string; communes: Map<string, CommuneRecord> } | undefined;
  /** The departments with something that is not as it was. */
  readonly touched = new Set<string>();

  constructor(memory: Memory, dates: CommuneDates) {
    this.#memory = memory;
    this.#dates = dates;
  }

  of(department: string): DepartmentRecord {
    const record = this.#departments.get(department) ?? this.#memory.department(department);
    this.#departments.set(department, record);
    return record;
  }

  /** The communes of a department that have pages, in the order of their addresses. */
  inOrder(department: string): KnownCommune[] {
    const communes = [...this.of(department).communes].map(([commune, digest]) => ({
      id: { department, commune },
      digest,
    }));
    return inOrder(communes, ({ id }) => id.commune);
  }

  /** How a commune was last made; nothing when that is not known, or was not done to its end. */
  commune(id: CommuneId): CommuneRecord | undefined {
    const isSure = this.isChanged(id) || !this.#memory.unsure.has(nameOf(id));
    // No file is looked for where there is none, as in a first build.
    const isKnown = isSure && this.of(id.department).communes.has(id.commune);
    return isKnown ? this.#memory.commune(id).made : undefined;
  }

  /** The records of communes that have pages. */
  made(communes: readonly KnownCommune[]): CommuneRecord[] {
    return communes.map(({ id }) => this.#whole(id));
  }

  #whole(id: CommuneId): CommuneRecord {
    if (this.#held?.department !== id.department)
      this.#held = { department: id.department, communes: new Map() };
    const record = this.#held.communes.get(id.commune) ?? this.#memory.commune(id).made;
    if (!record) throw new Error(`Nothing is known of ${nameOf(id)}.`);
    this.#held.communes.set(id.commune, record);
    return record;
  }

  /** Whether it was set. */
  isChanged(id: CommuneId): boolean {
    return this.#changed.has(nameOf(id));
  }

  /** Sets what is known of a commune; nothing when it has no page made from its content. */
  set(id: CommuneId, known?: { digest: CommuneDigest; made: CommuneRecord }): void {
    const { communes } = this.of(id.department);
    if (known) communes.set(id.commune, known.digest);
    else communes.delete(id.commune);
    this.#memory.keepCommune(id, { dates: this.#dates.of(id), made: known?.made });
    this.#held?.communes.delete(id.commune);
    this.#changed.add(nameOf(id));
    this.touched.add(id.department);
  }

  /** Keeps a department that is done; one without a folder is gone. */
  finish(department: string, isThere: boolean): void {
    for (const commune of this.#dates.names(department)) this.#keepDates({ department, commune });
    this.#memory.keepDepartment(department, isThere ? this.of(department) : undefined);
    this.touched.delete(department);
  }

  /** Those of communes that were not made again too: they may be one day. */
  #keepDates(id: CommuneId): void {
    if (this.isChanged(id) || !this.#dates.isNew(id)) return;
    const { made } = this.#memory.commune(id);
    this.#memory.keepCommune(id, { dates: this.#dates.of(id), made });
  }
}
