import { existsSync, readdirSync } from 'node:fs';
import { communeAliasProblems } from '../../../src/content/aliases.ts';
import { neighbourFinder, readPlace, type Place } from '../../../src/content/neighbours.ts';
import { listCommunes, readNetwork, type NetworkSettings } from '../../../src/content/network.ts';
import { sortProblems, type Problem } from '../../../src/content/problem.ts';
import { communePath, type CommuneId } from '../../../src/urls.ts';
import { BuildError } from './build-error.ts';
import { gitDates } from './git-dates.ts';
import type { Done, Job } from './jobs.ts';
import { buildNetwork, type Built } from './network.ts';
import { addTally, noTally, Output, type Tally } from './output.ts';
import { runJobs } from './pool.ts';
import { compileTheme } from './theme.ts';

export interface BuildOptions {
  /** The folder that people write. */
  content: string;
  /** The folder of the site: what is in it and is not of the site is removed. */
  dist: string;
  cache: string;
  /** ISO instant that decides what is to come and what is past. */
  now: string;
  /** Told after each commune. */
  progress: (done: number, total: number, id: CommuneId) => void;
}

export interface Summary {
  communes: number;
  /** None when the network's own settings have problems: nothing was built. */
  pages: number;
  pictures: number;
  tally: Tally;
  /** Peak memory of the largest worker, in MB. */
  memory: number;
  problems: Problem[];
}

/**
 * Builds the whole site. A commune with problems keeps the pages it had; the others are built all
 * the same, and the problems are in the summary. Throws a BuildError.
 */
export async function buildSite(options: BuildOptions): Promise<Summary> {
  const { content, dist, now } = options;
  refuseForeign(dist);
  const { network, problems } = readNetwork(content);
  if (!network) return summarise([], 0, noTally, problems);
  const { communes, problems: misplaced } = listCommunes(content);
  const dates = gitDates(content);
  const theme = await compileTheme();
  const output = new Output(dist);
  output.copy(theme.assets);
  const results = await buildCommunes(theme.entry, network, communes, options);
  const built = results.flatMap(asBuilt);
  const build = { network, built, now, communes, dates: await dates };
  const pages = await buildNetwork(output, theme.entry, build);
  const cards = built.map(({ card }) => card);
  return summarise(
    results.map(({ done }) => done),
    pages,
    output.tally,
    [...problems, ...misplaced, ...communeAliasProblems(content, communes, cards)],
  );
}

/** Files of someone else, in a folder named by mistake, must not be swept away. */
function refuseForeign(dist: string): void {
  if (!existsSync(dist) || readdirSync(dist).length === 0 || existsSync(`${dist}/_astro`)) return;
  throw new BuildError(
    `${dist} contient autre chose qu’un site construit par Beffroi\u202f: videz ce dossier, ou choisissez-en un autre.`,
  );
}

interface Result {
  id: CommuneId;
  done: Done;
}

async function buildCommunes(
  entry: string,
  network: NetworkSettings,
  communes: readonly CommuneId[],
  { content, dist, cache, now, progress }: BuildOptions,
): Promise<Result[]> {
  const results = new Map<string, Result>();
  const keep = ({ request: { id } }: Job, done: Done) => results.set(communePath(id), { id, done });
  const jobs = withNeighbours(content, communes).map((one): Job => ({
    dist,
    request: { ...one, content, cache, now, network },
  }));
  await runJobs(entry, jobs, (job, done) => {
    keep(job, done);
    progress(results.size, jobs.length, job.request.id);
  });
  await runJobs(entry, withoutAbsent(jobs, absentFrom(dist, results)), keep);
  return [...results.values()].toSorted((a, b) => (communePath(a.id) < communePath(b.id) ? -1 : 1));
}

/** The communes that have no page, for their problems were there before their first build. */
function absentFrom(dist: string, results: ReadonlyMap<string, Result>): Set<string> {
  const unbuilt = [...results].filter(([, { done }]) => !done.card).map(([path]) => path);
  return new Set(unbuilt.filter((path) => !existsSync(`${dist}${path}index.html`)));
}

/** The jobs whose pages name an absent commune, to be done again without it. */
function withoutAbsent(jobs: readonly Job[], absent: ReadonlySet<string>): Job[] {
  const there = ({ id }: Place) => !absent.has(communePath(id));
  return jobs
    .filter(({ request }) => !request.neighbours.every(there))
    .map(({ dist, request }) => ({
      dist,
      request: { ...request, neighbours: request.neighbours.filter(there) },
    }));
}

function withNeighbours(
  content: string,
  communes: readonly CommuneId[],
): { id: CommuneId; neighbours: readonly Place[] }[] {
  const places = communes.map((id) => readPlace(content, id));
  const neighboursOf = neighbourFinder(places.filter((place) => place !== undefined));
  return communes.map((id, index) => {
    const place = places[index];
    return { id, neighbours: place ? neighboursOf(place) : [] };
  });
}

function asBuilt({ id, done }: Result): Built[] {
  return done.card ? [{ ...done, id, card: done.card }] : [];
}

function summarise(
  done: readonly Done[],
  networkPages: number,
  networkTally: Readonly<Tally>,
  problems: readonly Problem[],
): Summary {
  return {
    communes: done.filter(({ card }) => card).length,
    pages: networkPages + done.reduce((sum, { pages }) => sum + pages, 0),
    pictures: done.reduce((sum, { pictures }) => sum + pictures, 0),
    tally: done.reduce((sum, { tally }) => addTally(sum, tally), { ...networkTally }),
    memory: Math.max(0, ...done.map(({ memory }) => memory)),
    problems: sortProblems([...problems, ...done.flatMap((one) => one.problems)]),
  };
}
