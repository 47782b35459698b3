import { existsSync } from 'node:fs';
import type { Problem } from '../../../src/content/problem.ts';
import { communePath, type CommuneId } from '../../../src/urls.ts';
import type { CommuneDates } from './dates.ts';
import type { Finisher } from './finisher.ts';
import { hashOf } from './hash.ts';
import type { Done, Job, Made } from './jobs.ts';
import { nameOf } from './names.ts';
import type { OpenRecords } from './open-records.ts';
import { addTally, noTally, type Tally } from './output.ts';
import type { CommuneDigest, CommuneRecord } from './records.ts';
import { render } from './render.ts';
import { Surroundings } from './surroundings.ts';
import type { Survey } from './survey.ts';
import type { UpdateParts } from './update.ts';

/** What was done with communes. */
export interface Rendered {
  communes: number;
  tally: Tally;
  /** Peak memory of the largest worker, in MB. */
  memory: number;
  problems: Problem[];
}

interface Round {
  parts: UpdateParts;
  records: OpenRecords;
  surroundings: Surroundings;
  dates: CommuneDates;
  rendered: Rendered;
  /** Communes with problems, and without a page from before. */
  absent: CommuneId[];
  /** Told of each department whose communes are all done. */
  finisher: Pick<Finisher, 'soon' | 'settled'>;
}

/**
 * Renders the communes that changed, then those that name one that moved, came or went: a commune
 * with problems is only known to have no page once it was read.
 */
export async function renderRounds(
  parts: UpdateParts,
  records: OpenRecords,
  dates: CommuneDates,
  { stale, gone }: Survey,
  finisher: Pick<Finisher, 'soon' | 'settled'>,
): Promise<Rendered> {
  const { content, memory, renderer } = parts;
  const surroundings = new Surroundings(renderer, content, memory);
  const rendered: Rendered = { communes: 0, tally: { ...noTally }, memory: 0, problems: [] };
  const round: Round = { parts, records, surroundings, dates, rendered, absent: [], finisher };
  for (const id of stale) surroundings.look(id, records.commune(id));
  // What is near the border of a share is built elsewhere.
  if (parts.share) for (const id of parts.listing.all()) surroundings.look(id, undefined);
  for (const id of gone) forget(round, id);
  await renderSome(round, stale);
  // In a whole build, all were made with what is known now.
  if (!memory.site) surroundings.settle();
  for (const id of round.absent) surroundings.forget(id);
  await finisher.settled();
  await renderSome(round, affected(round));
  surroundings.keep();
  return rendered;
}

function forget({ records, surroundings }: Round, id: CommuneId): void {
  surroundings.forget(id);
  records.set(id, undefined);
}

/** The communes whose pages name others than they should. */
function affected({ records, surroundings, parts }: Round): CommuneId[] {
  const found = surroundings.takeAffected().filter((id) => {
    const known = records.commune(id);
    return known && JSON.stringify(known.neighbours) !== JSON.stringify(surroundings.of(id));
  });
  if (parts.memory.site) parts.memory.begin(found.map(nameOf));
  return found;
}

/** Renders communes, and hands over each department as soon as all of its own are done. */
async function renderSome(round: Round, ids: readonly CommuneId[]): Promise<void> {
  const { parts } = round;
  const left = new Map<string, number>();
  for (const { department } of ids) left.set(department, (left.get(department) ?? 0) + 1);
  let count = 0;
  const done = (job: Job, result: Done) => {
    const { id } = job.request;
    take(round, job, result);
    const others = (left.get(id.department) ?? 0) - 1;
    left.set(id.department, others);
    if (others === 0) round.finisher.soon(id.department);
    parts.progress((count += 1), ids.length, id);
  };
  await render(parts, ids, (id) => jobOf(round, id), done);
}

function jobOf({ parts, records, surroundings, dates: known }: Round, id: CommuneId): Job {
  const { content, cache, now, network, dist, algorithm } = parts;
  const neighbours = surroundings.of(id, records.commune(id));
  const dates = known.of(id);
  return { dist, algorithm, request: { content, cache, id, now, network, neighbours, dates } };
}

function take(round: Round, { request }: Job, done: Done): void {
  const { parts, records, rendered, absent } = round;
  const { id } = request;
  const known = done.made && knownOf(round, request, done.tree, done.made);
  records.set(id, known);
  rendered.communes += known ? 1 : 0;
  rendered.tally = addTally(rendered.tally, done.tally);
  rendered.memory = Math.max(rendered.memory, done.memory);
  rendered.problems.push(...done.problems);
  if (!known && !existsSync(`${parts.dist}${communePath(id)}index.html`)) absent.push(id);
}

function knownOf(
  { parts, records, surroundings }: Round,
  { id, neighbours }: Job['request'],
  tree: string,
  { card, hashes, urls, ...made }: Made,
): { digest: CommuneDigest; made: CommuneRecord } {
  const { aliases, intercommunality } = card;
  const place = surroundings.placeOf(id, records.commune(id));
  const day = parts.renderer.dayOf(id.department, parts.now);
  const shown = hashOf({ card, hashes });
  const seen = { tree, day, shown, aliases, intercommunality: intercommunality?.slug };
  return { digest: { ...made, ...seen }, made: { neighbours, place, card, hashes, urls } };
}
