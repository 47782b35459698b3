import type { Problem } from '../../../src/content/problem.ts';
import type * as Renderer from '../../../src/renderer.ts';
import type { CommuneId } from '../../../src/urls.ts';

/** One part of the departments, from 1 to `count`. */
export interface Share {
  index: number;
  count: number;
}

/**
 * The communes that have a folder, or a share of them, cut by department. Folders are looked at when
 * they are asked for: a change of a few communes needs few of them.
 */
export class Listing {
  readonly #renderer: Pick<typeof Renderer, 'listCommunes'>;
  readonly #content: string;
  readonly #share: Share | undefined;
  readonly #names = new Map<string, readonly string[]>();
  #all: CommuneId[] | undefined;
  /** What has no place beside the folders that were looked at. */
  readonly problems: Problem[] = [];

  constructor(renderer: Pick<typeof Renderer, 'listCommunes'>, content: string, share?: Share) {
    this.#renderer = renderer;
    this.#content = content;
    this.#share = share;
    if (share) this.all();
  }

  /** The communes of a department, by the names of their folders. */
  communes(department: string): readonly string[] {
    if (!this.#all && !this.#names.has(department)) this.#list(department);
    return this.#names.get(department) ?? [];
  }

  /** The departments that have communes. */
  departments(): string[] {
    this.all();
    return [...this.#names.keys()];
  }

  /** The communes of all the shares. */
  all(): CommuneId[] {
    return (this.#all ??= this.#list());
  }

  #list(department?: string): CommuneId[] {
    const { communes, problems } = this.#renderer.listCommunes(this.#content, department);
    this.problems.push(...problems);
    const departments = Map.groupBy(communes, (id) => id.department);
    for (const [name, own] of shareOf(departments, this.#share))
      this.#names.set(
        name,
        own.map(({ commune }) => commune),
      );
    return communes;
  }
}

type Departments = ReadonlyMap<string, readonly CommuneId[]>;

/** Largest departments first, each to the share that has the fewest communes so far. */
function shareOf(departments: Departments, share: Share | undefined): Departments {
  if (!share) return departments;
  const counts = Array.from({ length: share.count }, () => 0);
  const own = new Set<string>();
  for (const [name, { length }] of [...departments].toSorted(
    ([, a], [, b]) => b.length - a.length,
  )) {
    const least = counts.indexOf(Math.min(...counts));
    counts[least] = (counts[least] ?? 0) + length;
    if (least === share.index - 1) own.add(name);
  }
  return new Map([...departments].filter(([name]) => own.has(name)));
}
