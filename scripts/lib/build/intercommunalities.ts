import { intercommunalityPath } from '../../../src/urls.ts';
import { noArea, putArea, type KnownArea } from './areas.ts';
import { hashOf } from './hash.ts';
import type { OpenRecords } from './open-records.ts';
import type { Output } from './output.ts';
import type { CommuneRecord, DepartmentDigest, IntercommunalityDigest } from './records.ts';
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
    const communes = () => communesOf(records, slug, departments.keys());
    const before = () => (last ? memory.intercommunality(slug) : noArea);
    const isSame = known?.from === from;
    const built = isSame ? known : await build(output, parts, slug, communes(), before());
    all[slug] = { ...built, from };
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
  { renderer, network, now, cache, memory }: UpdateParts,
  slug: string,
  communes: readonly CommuneRecord[],
  before: KnownArea,
): Promise<Omit<IntercommunalityDigest, 'from'>> {
  const cards = communes.map(({ card }) => card);
  const request = { kind: 'intercommunality' as const, network, now, cache, cards };
  const its = communes.map(({ card, hashes }) => ({ base: card.path, hashes }));
  const known = await putArea(output, renderer, request, its, before);
  output.sweep(intercommunalityPath(slug));
  memory.keepIntercommunality(slug, known);
  return { indexed: known.indexed, pages: Object.keys(known.shown).length };
}

/** In the order of their addresses. */
function communesOf(
  records: OpenRecords,
  slug: string,
  departments: Iterable<string>,
): CommuneRecord[] {
  return [...departments].flatMap((department) =>
    records.inOrder(department).filter(({ card }) => card.intercommunality?.slug === slug),
  );
}

function forget({ memory }: UpdateParts, all: All): void {
  for (const slug of Object.keys(memory.site?.intercommunalities ?? {}))
    if (!all[slug]) memory.keepIntercommunality(slug, undefined);
}
