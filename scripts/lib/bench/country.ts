import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { compileTheme } from '../build/theme.ts';
import { commitContent, ownCases } from './edit-cases.ts';
import { editTable, timeCases, type EditTiming } from './edit.ts';
import { hasGenerator, kept } from './folders.ts';
import { runMeasured, type Run } from './measure.ts';
import type { Options } from './options.ts';
import { figure, table } from './table.ts';
import { ownTool, prepareBeffroi, type OwnTool } from './tools.ts';

/** Nearly as many as France has (34,945). */
const communes = 35_000;

/** On disk: they weigh more than the memory of most machines. */
const folder = `${kept}/country`;

/** The build of a whole country, search indexes included. */
export interface CountryTiming {
  tool: { name: string };
  communes: number;
  pages: number;
  runs: [CountryRun];
}

interface CountryRun extends Run {
  /** Peak resident memory of the largest worker, in MB. */
  worker: number;
  /** What the site takes on disk, in MB. */
  disk: number;
}

/** Builds a country once, and times an edit in it; prints both. */
export async function benchCountry({
  rounds,
}: Options): Promise<[] | [CountryTiming, ...EditTiming[]]> {
  if (!hasGenerator()) return [];
  const tool = await prepareCountry();
  for (const made of [tool.output, `${folder}/cache/search`])
    rmSync(made, { recursive: true, force: true });
  const build = await timeBuild(tool);
  console.log(`\n${countryTable(build)}`);
  const edits = await timeCases(ownCases(tool), communes, rounds);
  console.log(`\n${editTable(communes, edits)}`);
  return [build, ...edits];
}

/** Written once for each theme, which names the images of shares: it takes a quarter of an hour. */
async function prepareCountry(): Promise<OwnTool> {
  const { id } = await compileTheme();
  const now = new Date().toISOString();
  const mark = `${folder}/theme`;
  if (existsSync(mark) && readFileSync(mark, 'utf8') === id) return ownTool(folder, now);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const tool = await prepareBeffroi(communes, { folder, now });
  commitContent(tool);
  writeFileSync(mark, id);
  return tool;
}

const summary = z.object({ pages: z.number(), memory: z.number() });

async function timeBuild(tool: OwnTool): Promise<CountryTiming> {
  const { run, output } = await runMeasured(tool);
  const { pages, memory } = summary.parse(JSON.parse(output));
  const [disk = ''] = execFileSync('du', ['-sm', tool.output], { encoding: 'utf8' }).split('\t');
  return { tool, communes, pages, runs: [{ ...run, worker: memory, disk: Number(disk) }] };
}

function countryTable({ pages, runs: [run] }: CountryTiming): string {
  return table(
    ['Pays entier', 'mesuré'],
    [
      ['Communes', figure(communes)],
      ['Pages', figure(pages)],
      ['Durée, index compris', figure(run.seconds / 60, 'min', 1)],
      ['Processeur', figure(run.cpu / 60, 'min', 1)],
      ['Mémoire, le plus gros processus de rendu', figure(run.worker, 'Mo')],
      ['Mémoire, le plus gros processus', figure(run.largest, 'Mo')],
      ['Sur le disque', figure(run.disk / 1000, 'Go', 1)],
    ],
  );
}
