import { globSync, rmSync, statSync } from 'node:fs';
import { compileTheme } from '../build/theme.ts';
import { plural } from '../report.ts';
import { sum } from '../sum.ts';
import { hasGenerator } from './folders.ts';
import { measure, type Run } from './measure.ts';
import type { Options } from './options.ts';
import { findPeers } from './peers.ts';
import { memoryNotes, speedTable } from './speed-table.ts';
import { figure } from './table.ts';
import { prepareTools, themeCompiler, withIndexes, type Tool } from './tools.ts';

/** The runs of one tool on a network of so many communes (none: the theme alone). */
export interface Timing {
  tool: Tool;
  communes: number;
  /** HTML files that it wrote. */
  pages: number;
  /** Their weight, in bytes. */
  bytes: number;
  runs: Run[];
}

/** Times full builds, ours and the peers’, and prints them as it goes. */
export async function benchBuilds({ sizes, rounds }: Options): Promise<Timing[]> {
  if (!hasGenerator()) return [];
  const peers = findPeers();
  const timings = await timeTools([themeCompiler], 0, rounds);
  console.log(`\n${speedTable('Le thème, compilé une fois par changement de src/', timings)}`);
  await compileTheme();
  for (const size of sizes) {
    const [own, ...others] = await prepareTools(size, peers);
    // First, so that the indexes are there for the second.
    const tools = [withIndexes(own), own, ...others];
    const measured = await timeTools(tools, size, rounds);
    const title = `Construction complète de ${plural(size, 'commune')}, dist/ vide, thème déjà compilé`;
    console.log(`\n${speedTable(title, measured)}`);
    timings.push(...measured);
  }
  console.log(`\n${memoryNotes}`);
  return timings;
}

/** All the tools in turn, so many times: what slows the machine for a while slows them all. */
export async function timeTools(
  tools: readonly Tool[],
  communes: number,
  rounds: number,
): Promise<Timing[]> {
  const timings = tools.map((tool): Timing => ({ tool, communes, pages: 0, bytes: 0, runs: [] }));
  for (let round = 1; round <= rounds; round += 1)
    for (const timing of timings) await timeOnce(timing, round);
  return timings;
}

async function timeOnce(timing: Timing, round: number): Promise<void> {
  const { name, output } = timing.tool;
  rmSync(output, { recursive: true, force: true });
  timing.tool.before?.();
  const run = await measure(timing.tool);
  timing.runs.push(run);
  const pages = globSync('**/*.html', { cwd: output });
  timing.pages = pages.length;
  timing.bytes = sum(pages.map((page) => statSync(`${output}/${page}`).size));
  console.error(`  ${name}, tour ${String(round)} : ${figure(run.seconds, 's', 2)}`);
}
