import { existsSync, readdirSync } from 'node:fs';
import { sortProblems, type Problem } from '../../../src/content/problem.ts';
import type * as Renderer from '../../../src/renderer.ts';
import type { CommuneId } from '../../../src/urls.ts';
import { sum } from '../sum.ts';
import { BuildError } from './build-error.ts';
import { Listing, type Share } from './listing.ts';
import { makerOf } from './maker.ts';
import { Memory, memoryFolder } from './memory.ts';
import { mergeParts } from './merge.ts';
import { noTally, type Tally } from './output.ts';
import { loadRenderer } from './renderer.ts';
import { openRepository } from './repository.ts';
import { compileTheme, type Theme } from './theme.ts';
import { inTurn } from './turn.ts';
import { update, type Updated } from './update.ts';

export interface SiteFolders {
  /** The folder that people write. */
  content: string;
  /** The folder of the site: what is in it and is not of the site is removed. */
  dist: string;
  /** Where encoded photos are kept. */
  cache: string;
}

export interface BuildOptions {
  /** ISO instant: its day decides what is to come and what is past. */
  now: string;
  /** Told after each commune. */
  progress: (done: number, total: number, id: CommuneId) => void;
  /**
   * Where changes are looked for since the last build: everywhere unless said; in what is committed,
   * which the files are then taken to be; in some communes. `whole` makes everything again.
   */
  changes?: 'all' | 'committed' | 'whole' | readonly CommuneId[];
  /** A share of the departments to build, without the pages of the network itself. */
  share?: Share | undefined;
}

export interface Summary {
  /** Those that have pages, and those of them that were made again. */
  communes: number;
  rendered: number;
  /** None when the network's own settings have problems: nothing was built. */
  pages: number;
  pictures: number;
  tally: Tally;
  /** Peak memory of the largest worker, in MB. */
  memory: number;
  problems: Problem[];
}

/** A site that can be brought up to date again and again: what renders it stays loaded. */
export interface Site {
  /**
   * Makes again what changed; the files are those that a whole build would give. A commune with
   * problems keeps the pages it had; the others are built all the same, and the problems are in the
   * summary. Throws a BuildError.
   */
  build: (options: BuildOptions) => Promise<Summary>;
  /**
   * Puts together parts that were built apart, each a share; their folders go. The next build makes
   * what they have in common. Throws a BuildError.
   */
  merge: (parts: readonly string[]) => Promise<void>;
}

/** Opens the site of a folder. Throws a BuildError when the folder is someone else's. */
export async function openSite(folders: SiteFolders): Promise<Site> {
  refuseForeign(folders.dist);
  const theme = await compileTheme();
  return {
    build: (options) => inTurn(folders.dist, () => build({ ...folders, theme }, options)),
    merge: async (parts) => {
      const renderer = await loadRenderer(theme.entry);
      const { network } = renderer.readNetwork(folders.content);
      if (network) mergeParts(parts, folders.dist, makerOf(theme, network));
    },
  };
}

/** Brings the site of a folder up to date. Throws a BuildError. */
export async function buildSite(options: SiteFolders & BuildOptions): Promise<Summary> {
  return (await openSite(options)).build(options);
}

/** Files of someone else, in a folder named by mistake, must not be swept away. */
function refuseForeign(dist: string): void {
  if (!existsSync(dist) || readdirSync(dist).length === 0) return;
  if ([memoryFolder, '_astro'].some((name) => existsSync(`${dist}/${name}`))) return;
  throw new BuildError(
    `${dist} contient autre chose qu’un site construit par Beffroi\u202f: videz ce dossier, ou choisissez-en un autre.`,
  );
}

export interface Tools extends SiteFolders {
  theme: Theme;
  renderer: typeof Renderer;
}

async function build(opened: Omit<Tools, 'renderer'>, options: BuildOptions): Promise<Summary> {
  // First: Git takes 65 ms to look at 15,000 files, and the renderer twice as long to load.
  const opening = openRepository(opened.content, areFilesLookedAt(opened, options));
  const tools: Tools = { ...opened, renderer: await loadRenderer(opened.theme.entry) };
  const { network, problems } = tools.renderer.readNetwork(tools.content);
  if (!network) return { ...nothing, problems: sortProblems(problems) };
  const memory = new Memory(tools.dist, makerOf(tools.theme, network), options.changes === 'whole');
  const listing = new Listing(tools.renderer, tools.content, options.share);
  const repository = await opening;
  try {
    const { algorithm = 'sha1' } = repository ?? {};
    const parts = { ...tools, ...options, network, memory, repository, algorithm, listing };
    const updated = await update(parts);
    return summarise(updated, [...problems, ...listing.problems]);
  } finally {
    await repository?.close();
  }
}

/** A first build makes everything, whatever the files are. */
function areFilesLookedAt({ dist }: SiteFolders, { changes = 'all' }: BuildOptions): boolean {
  return changes === 'all' && existsSync(`${dist}/${memoryFolder}`);
}

const nothing: Summary = {
  communes: 0,
  rendered: 0,
  pages: 0,
  pictures: 0,
  tally: { ...noTally },
  memory: 0,
  problems: [],
};

function summarise({ digests, ...done }: Updated, problems: readonly Problem[]): Summary {
  const total = (key: 'communes' | 'pages' | 'pictures') =>
    sum([...digests.values()].map((digest) => digest[key]));
  const faults = [...digests.values()].flatMap((digest) => digest.problems);
  return {
    communes: total('communes'),
    rendered: done.communes,
    pages: done.pages + total('pages'),
    pictures: total('pictures'),
    tally: done.tally,
    memory: done.memory,
    problems: sortProblems([...problems, ...faults, ...done.problems]),
  };
}
