import type { NetworkSettings } from '../../../src/content/network.ts';
import { communesOf, fewEnoughToList } from '../../../src/network.ts';
import { newDates } from './dates.ts';
import { hashOf } from './departments.ts';
import { Finisher } from './finisher.ts';
import type { Listing } from './listing.ts';
import type { Memory } from './memory.ts';
import { nameOf } from './names.ts';
import { buildNetwork } from './network.ts';
import { OpenRecords } from './open-records.ts';
import { addTally, Output } from './output.ts';
import type { DepartmentDigest } from './records.ts';
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
  /** Of the network itself. */
  pages: number;
}

/** Makes again the pages of what changed and of what shows it, and remembers from what. */
export async function update(parts: UpdateParts): Promise<Updated> {
  const { memory, dist } = parts;
  const records = new OpenRecords(memory);
  const dates = newDates(parts);
  const found = await surveyOf(parts, records);
  if (memory.site) memory.begin([...found.stale, ...found.gone].map(nameOf));
  else memory.begin();
  const output = new Output(dist);
  const finisher = new Finisher(output, parts, records, dates);
  const rendered = await renderRounds(parts, records, found, finisher);
  const digests = await finisher.rest();
  const home = parts.share ? noHome : await buildHome(output, parts, records, digests);
  const { maker } = memory;
  const commit = parts.repository?.head;
  const departments = Object.fromEntries(digests);
  memory.end({ maker, commit, shown: home.shown, departments });
  return { ...rendered, digests, pages: home.pages, tally: addTally(rendered.tally, output.tally) };
}

async function surveyOf(parts: UpdateParts, records: OpenRecords): Promise<Survey> {
  const { changes = 'all', content, listing, memory, repository, renderer, now } = parts;
  const dayOf = (department: string) => renderer.dayOf(department, now);
  const record = (department: string) => records.of(department);
  const known = { content, listing, memory, record, dayOf, repository };
  if (typeof changes !== 'string' && memory.site) return surveyFew(known, changes);
  const isTrusted = changes === 'committed' || !memory.site;
  const uncommitted = isTrusted ? undefined : await repository?.uncommitted();
  return surveyAll(known, uncommitted ?? new Set());
}

/** The pages of the network itself, and a hash of what they show. */
interface Home {
  pages: number;
  shown: string;
}
const noHome: Home = { pages: 0, shown: '' };

async function buildHome(
  output: Output,
  parts: UpdateParts,
  records: OpenRecords,
  digests: ReadonlyMap<string, DepartmentDigest>,
): Promise<Home> {
  output.copy(parts.theme.assets);
  const summary = parts.renderer.mergeSummaries([...digests.values()].map((one) => one.summary));
  const { departments } = summary;
  const isNamed = departments.length === 1 || communesOf(departments) <= fewEnoughToList;
  const named = isNamed ? [...digests.keys()] : [];
  const cards = named.flatMap((name) => cardsOf(records, name));
  const shown = hashOf({ summary, cards });
  const isShown = parts.memory.site?.shown === shown;
  const pages = await buildNetwork(output, { ...parts, digests, summary, cards, isShown });
  return { pages, shown };
}

/** In the order of their addresses. */
function cardsOf(records: OpenRecords, department: string) {
  const cards = [...records.of(department).communes.values()].map(({ card }) => card);
  return cards.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
