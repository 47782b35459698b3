import type { NetworkSettings } from '../../../src/content/network.ts';
import { fewEnoughToList, type NetworkSummary } from '../../../src/areas/network.ts';
import { sum } from '../sum.ts';
import { CommuneDates, newDates } from './dates.ts';
import { openCommunes } from './areas.ts';
import { buildIntercommunalities } from './intercommunalities.ts';
import { Finisher } from './finisher.ts';
import type { Listing } from './listing.ts';
import type { Memory } from './memory.ts';
import { nameOf } from './names.ts';
import { buildNetwork } from './network.ts';
import { OpenRecords } from './open-records.ts';
import { addTally, Output } from './output.ts';
import type { DepartmentDigest, SharedRecord } from './records.ts';
import type { Repository } from './repository.ts';
import { renderRounds, type Rendered } from './rounds.ts';
import type { BuildOptions, Tools } from './site.ts';
import { surveyAll, surveyFew, type Survey } from './survey.ts';
import type { Algorithm } from './tree-id.ts';

export interface UpdateParts extends Tools, BuildOptions {
  network: NetworkSettings;
  memory: Memory;
  repository: Repository | undefined;
  algorithm: Algorithm;
  listing: Listing;
}

/** What a build did, and the site as it is now. */
export interface Updated extends Rendered {
  digests: ReadonlyMap<string, DepartmentDigest>;
  /** Of the network itself, and of the intercommunalities. */
  pages: number;
}

/** Makes again the pages of what changed and of what shows it, and remembers from what. */
export async function update(parts: UpdateParts): Promise<Updated> {
  const { memory, dist } = parts;
  const dates = new CommuneDates(await newDates(parts), memory);
  const records = new OpenRecords(memory, dates);
  const found = await surveyOf(parts, records, dates);
  if (memory.site) memory.begin([...found.stale, ...found.gone].map(nameOf));
  else memory.begin();
  const output = new Output(dist);
  const finisher = new Finisher(output, parts, records, dates);
  const rendered = await renderRounds(parts, records, dates, found, finisher);
  const digests = await finisher.rest();
  const { shared, pages }: Shared = parts.share
    ? { pages: 0 }
    : await buildShared(output, parts, records, digests);
  const { maker } = memory;
  const commit = parts.repository?.head;
  memory.end({ maker, commit, shared, departments: Object.fromEntries(digests) });
  return { ...rendered, digests, pages, tally: addTally(rendered.tally, output.tally) };
}

async function surveyOf(
  parts: UpdateParts,
  records: OpenRecords,
  dates: CommuneDates,
): Promise<Survey> {
  const { changes = 'all', content, listing, memory, repository, renderer, now } = parts;
  const dayOf = (department: string) => renderer.dayOf(department, now);
  const record = (department: string) => records.of(department);
  const known = { content, listing, memory, record, dates, dayOf, repository };
  if (typeof changes !== 'string' && memory.site) return surveyFew(known, changes);
  const isTrusted = changes === 'committed' || !memory.site;
  const uncommitted = isTrusted ? undefined : await repository?.uncommitted();
  return surveyAll(known, uncommitted ?? new Set());
}

/** What departments share, and its number of pages. */
interface Shared {
  shared?: SharedRecord;
  pages: number;
}

async function buildShared(
  output: Output,
  parts: UpdateParts,
  records: OpenRecords,
  digests: ReadonlyMap<string, DepartmentDigest>,
): Promise<Shared> {
  output.copy(parts.theme.assets);
  const intercommunalities = await buildIntercommunalities(output, parts, records, digests);
  const named = isNamed(digests) ? [...digests.keys()] : [];
  const communes = named.flatMap((name) => records.inOrder(name));
  const open = once(() => ({
    summary: summaryOf(parts, records, digests),
    cards: openCommunes(records, communes).cards,
  }));
  const before = parts.memory.sure()?.shared?.area;
  const known = { digests, intercommunalities, open, communes, before };
  const { area, pages } = await buildNetwork(output, { ...parts, ...known });
  const shared = { area, intercommunalities: intercommunalities.pages };
  return { shared, pages: pages + sum(Object.values(intercommunalities.pages)) };
}

/** Whether the network’s own pages name its communes. */
function isNamed(digests: ReadonlyMap<string, DepartmentDigest>): boolean {
  const counts = [...digests.values()].map(({ communes }) => communes).filter(Boolean);
  return counts.length === 1 || sum(counts) <= fewEnoughToList;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function summaryOf(
  { renderer, memory }: UpdateParts,
  records: OpenRecords,
  digests: ReadonlyMap<string, DepartmentDigest>,
): NetworkSummary {
  const cards = (name: string) => openCommunes(records, records.inOrder(name)).cards;
  const one = (name: string) => memory.summary(name) ?? renderer.summaryOf(cards(name));
  return renderer.mergeSummaries([...digests.keys()].map(one));
}
