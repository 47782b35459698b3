import { intercommunalityPath } from '../../../src/urls.ts';
import { openTerritory, putArea, type KnownArea } from './areas.ts';
import { hashOf } from './hash.ts';
import type { Memory } from './memory.ts';
import { inOrder } from './names.ts';
import type { KnownCommune, OpenRecords } from './open-records.ts';
import type { Output } from './output.ts';
import type { DepartmentDigest } from './records.ts';
import type { UpdateParts } from './update.ts';

type Digests = ReadonlyMap<string, DepartmentDigest>;
/** The departments that one has communes in, each with a hash of what these show there. */
type Departments = readonly (readonly [name: string, hash: string])[];

/** All of them, by their word in addresses. */
export interface Intercommunalities {
  pages: Record<string, number>;
  /** Of those just made, the addresses that search engines may keep. */
  made: ReadonlyMap<string, readonly string[]>;
}

/** Builds the pages of each intercommunality of which a commune shows something else than before. */
export async function buildIntercommunalities(
  output: Output,
  parts: UpdateParts,
  records: OpenRecords,
  digests: Digests,
): Promise<Intercommunalities> {
  const { memory } = parts;
  const pages = new Map(Object.entries(memory.sure()?.shared?.intercommunalities ?? {}));
  const made = new Map<string, readonly string[]>();
  for (const slug of changedIn(memory, digests)) {
    const departments = departmentsOf(digests, slug);
    const known = await build(output, parts, records, slug, departments);
    if (known) {
      pages.set(slug, Object.keys(known.shown).length);
      made.set(slug, known.indexed);
    } else pages.delete(slug);
  }
  return { pages: Object.fromEntries(inOrder(pages, ([slug]) => slug)), made };
}

/** Those of which communes may show something else there than when they were last made. */
function changedIn(memory: Memory, digests: Digests): Set<string> {
  const isKnown = memory.sure()?.shared !== undefined;
  const before = memory.site?.departments ?? {};
  const names = new Set([...Object.keys(before), ...digests.keys()]);
  return new Set(
    [...names].flatMap((name) => {
      const was = before[name]?.intercommunalities ?? {};
      const is = digests.get(name)?.intercommunalities ?? {};
      // Thousands of them are not compared when nothing was done in their department.
      const slugs = isKnown && was === is ? [] : [...Object.keys(was), ...Object.keys(is)];
      return slugs.filter((slug) => !isKnown || was[slug] !== is[slug]);
    }),
  );
}

function departmentsOf(digests: Digests, slug: string): Departments {
  return [...digests].flatMap(([name, { intercommunalities }]) => {
    const hash = intercommunalities[slug];
    return hash === undefined ? [] : [[name, hash] as const];
  });
}

/** Nothing when none of its communes is left. */
async function build(
  output: Output,
  parts: UpdateParts,
  records: OpenRecords,
  slug: string,
  departments: Departments,
): Promise<KnownArea | undefined> {
  const { memory, renderer } = parts;
  const before = memory.intercommunality(slug);
  // A build that is killed meanwhile leaves nothing known of it.
  memory.keepIntercommunality(slug, undefined);
  if (departments.length === 0) return undefined;
  const communes = () => communesOf(records, slug, departments);
  const open = () => openTerritory('intercommunality', parts, records, communes());
  const known = await putArea(output, renderer, { from: hashOf(departments), open }, before);
  output.sweep(intercommunalityPath(slug));
  memory.keepIntercommunality(slug, known);
  return known;
}

/** In the order of their addresses. */
function communesOf(records: OpenRecords, slug: string, departments: Departments): KnownCommune[] {
  return departments.flatMap(([department]) =>
    records.inOrder(department).filter(({ digest }) => digest.intercommunality === slug),
  );
}
