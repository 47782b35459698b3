import { intercommunalityPath } from '../../../src/urls.ts';
import { noArea, openTerritory, putArea, type AreaSources, type KnownArea } from './areas.ts';
import { hashOf } from './hash.ts';
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
  const { memory } = parts;
  const all: All = {};
  for (const [slug, departments] of departmentsOf(digests)) {
    const from = hashOf([...departments]);
    const last = memory.sure(departments.keys());
    const known = last?.intercommunalities[slug];
    const isSame = known?.from === from;
    const before = last && !isSame ? memory.intercommunality(slug) : noArea;
    const communes = () => communesOf(records, slug, departments.keys());
    const open = () => openTerritory('intercommunality', parts, records, communes());
    all[slug] = isSame ? known : await build(output, parts, slug, { from, open }, before);
  }
  forget(parts, all);
  return all;
}

/** The departments that each has communes in, with a hash of what these show there. */
function departmentsOf(digests: Digests): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const [department, { intercommunalities }] of digests)
    for (const [slug, hash] of Object.entries(intercommunalities))
      found.set(slug, (found.get(slug) ?? new Map<string, string>()).set(department, hash));
  return found;
}

async function build(
  output: Output,
  { renderer, memory }: UpdateParts,
  slug: string,
  sources: AreaSources,
  before: KnownArea,
): Promise<IntercommunalityDigest> {
  const known = await putArea(output, renderer, sources, before);
  output.sweep(intercommunalityPath(slug));
  memory.keepIntercommunality(slug, known);
  const { from, indexed, shown } = known;
  return { from, indexed, pages: Object.keys(shown).length };
}

/** In the order of their addresses. */
function communesOf(
  records: OpenRecords,
  slug: string,
  departments: Iterable<string>,
): KnownCommune[] {
  return [...departments].flatMap((department) =>
    records.inOrder(department).filter(({ digest }) => digest.intercommunality === slug),
  );
}

function forget({ memory }: UpdateParts, all: All): void {
  for (const slug of Object.keys(memory.site?.intercommunalities ?? {}))
    if (!all[slug]) memory.keepIntercommunality(slug, undefined);
}
