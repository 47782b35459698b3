import {
  listCommunes,
  neighboursOf,
  readNetwork,
  readPlace,
  type NetworkSettings,
  type Place,
} from '../../../src/content/network.ts';
import { sortProblems, type Problem } from '../../../src/content/problem.ts';
import type { CommuneId } from '../../../src/urls.ts';
import { gitDates } from './git-dates.ts';
import type { Done, Job } from './jobs.ts';
import { buildNetwork, type Built } from './network.ts';
import { addTally, Output, type Tally } from './output.ts';
import { runJobs } from './pool.ts';
import { compileTheme } from './theme.ts';

export interface BuildOptions {
  /** The folder that people write. */
  content: string;
  /** The folder of the site. */
  dist: string;
  cache: string;
  /** ISO instant that decides what is to come and what is past. */
  now: string;
  /** Told after each commune. */
  progress: (done: number, total: number, id: CommuneId) => void;
}

export interface Summary {
  communes: number;
  pages: number;
  pictures: number;
  tally: Tally;
  /** Peak memory of the largest worker, in MB. */
  memory: number;
  problems: Problem[];
}

/**
 * Builds the whole site. A commune with problems keeps the pages it had; the others are built all
 * the same, and the problems are in the summary.
 */
export async function buildSite(options: BuildOptions): Promise<Summary> {
  const { network, problems } = readNetwork(options.content);
  if (!network)
    return { communes: 0, pages: 0, pictures: 0, tally: new Output('').tally, memory: 0, problems };
  const theme = await compileTheme();
  const listed = listCommunes(options.content);
  const dates = gitDates(options.content);
  const results = await buildCommunes(theme.entry, network, listed.communes, options);
  const built: Built[] = results.flatMap(({ id, done }) =>
    done.card ? [{ ...done, id, card: done.card }] : [],
  );
  const output = new Output(options.dist);
  output.copy(theme.assets);
  const pages = await buildNetwork(output, theme.entry, {
    network,
    built,
    now: options.now,
    dates: await dates,
    communes: listed.communes,
  });
  return summarise(
    results.map(({ done }) => done),
    pages,
    output.tally,
    [...problems, ...listed.problems],
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
  const results: Result[] = [];
  const places = communes.flatMap((id) => readPlace(content, id) ?? []);
  const jobs = communes.map((id): Job => ({
    dist,
    request: { content, cache, id, now, network, neighbours: around(id, places) },
  }));
  await runJobs(entry, jobs, ({ request: { id } }, done) => {
    results.push({ id, done });
    progress(results.length, jobs.length, id);
  });
  return results.toSorted((a, b) => pathOf(a.id).localeCompare(pathOf(b.id)));
}

const pathOf = ({ department, commune }: CommuneId) => `${department}/${commune}`;

function around(id: CommuneId, places: readonly Place[]): Place[] {
  const own = places.find((place) => place.id === id);
  return own ? neighboursOf(own, places) : [];
}

function summarise(
  done: readonly Done[],
  networkPages: number,
  networkTally: Tally,
  problems: Problem[],
): Summary {
  return {
    communes: done.filter(({ card }) => card).length,
    pages: networkPages + done.reduce((sum, { pages }) => sum + pages, 0),
    pictures: done.reduce((sum, { pictures }) => sum + pictures, 0),
    tally: done.reduce((sum, { tally }) => addTally(sum, tally), networkTally),
    memory: Math.max(0, ...done.map(({ memory }) => memory)),
    problems: sortProblems([...problems, ...done.flatMap((one) => one.problems)]),
  };
}
