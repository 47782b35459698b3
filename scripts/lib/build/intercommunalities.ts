import { intercommunalityPath } from '../../../src/urls.ts';
import { openTerritory, putArea } from './areas.ts';
import { hashOf } from './hash.ts';
import type { Memory } from './memory.ts';
import type { KnownCommune, OpenRecords } from './open-records.ts';
import type { Output } from './output.ts';
import type { DepartmentDigest, IntercommunalityDigest } from './records.ts';
import type { UpdateParts } from './update.ts';

type Digests = ReadonlyMap<string, DepartmentDigest>;
type All = Record<string, IntercommunalityDigest>;

/**
 * Builds the pages of each intercommunality of which a commune shows something else than before.
 * Gives what is known of all, by their word in addresses.
 */
export async function buildIntercommunalities(
  output: Output,
  parts: UpdateParts,
  records: OpenRecords,
  digests: Digests,
): Promise<All> {
  const all: All = {};
  for (const [slug, isSame] of survey(parts.memory, digests)) {
    const known = isSame ? parts.memory.site?.intercommunalities[slug] : undefined;
    all[slug] = known ?? (await build(output, parts, records, digests, slug));
  }
  forget(parts, all);
  return all;
}

/** Whether the communes of each show there what they showed, as far as is known. */
function survey(memory: Memory, digests: Digests): Map<string, boolean> {
  const before = memory.sure()?.departments ?? {};
  const found = new Map<string, boolean>();
  for (const [name, { intercommunalities: own }] of digests)
    for (const [slug, hash] of Object.entries(own)) {
      const isSame = before[name]?.intercommunalities[slug] === hash;
      found.set(slug, isSame && found.get(slug) !== false);
    }
  for (const [name, { intercommunalities: own }] of Object.entries(before))
    for (const slug of Object.keys(own))
      if (found.has(slug) && !digests.get(name)?.intercommunalities[slug]) found.set(slug, false);
  return found;
}

async function build(
  output: Output,
  parts: UpdateParts,
  records: OpenRecords,
  digests: Digests,
  slug: string,
): Promise<IntercommunalityDigest> {
  const { memory, renderer } = parts;
  const departments = departmentsOf(digests, slug);
  const communes = () => communesOf(records, slug, departments);
  const open = () => openTerritory('intercommunality', parts, records, communes());
  const before = memory.intercommunality(slug);
  // A build that is killed meanwhile leaves nothing known of it.
  memory.keepIntercommunality(slug, undefined);
  const known = await putArea(output, renderer, { from: hashOf(departments), open }, before);
  output.sweep(intercommunalityPath(slug));
  memory.keepIntercommunality(slug, known);
  return { indexed: known.indexed, pages: Object.keys(known.shown).length };
}

/** The departments that one has communes in, each with a hash of what these show there. */
function departmentsOf(digests: Digests, slug: string): [name: string, hash: string][] {
  return [...digests].flatMap(([name, { intercommunalities }]) => {
    const hash = intercommunalities[slug];
    return hash === undefined ? [] : [[name, hash]];
  });
}

/** In the order of their addresses. */
function communesOf(
  records: OpenRecords,
  slug: string,
  departments: readonly [name: string, hash: string][],
): KnownCommune[] {
  return departments.flatMap(([department]) =>
    records.inOrder(department).filter(({ digest }) => digest.intercommunality === slug),
  );
}

function forget({ memory }: UpdateParts, all: All): void {
  for (const slug of Object.keys(memory.site?.intercommunalities ?? {}))
    if (!all[slug]) memory.keepIntercommunality(slug, undefined);
}
