import { plural } from '../report.ts';
import { prepareCases } from './edit-cases.ts';
import { hasGenerator } from './folders.ts';
import type { Options } from './options.ts';
import { findPeers } from './peers.ts';
import { figure, median, table } from './table.ts';
import { prepareTools } from './tools.ts';

/** From an edited file to its new page. */
export interface EditRun {
  /** Wall-clock seconds. */
  seconds: number;
  /** Peak resident memory of all the processes together, in MB. */
  total: number;
}

/** A way to have the new page. */
export interface EditCase {
  name: string;
  /** Edits, and gives the time of each edit; throws when the new page does not show it. */
  time: () => Promise<EditRun[]>;
}

/** The runs of one way on a network of so many communes. */
export interface EditTiming {
  tool: { name: string };
  communes: number;
  runs: EditRun[];
}

/** Times the way from an edited event to its new page, ours and the peers’, and prints it. */
export async function benchEdits({ sizes, rounds }: Options): Promise<EditTiming[]> {
  if (!hasGenerator()) return [];
  const peers = findPeers();
  const timings: EditTiming[] = [];
  for (const size of sizes) {
    // Today's: an edit is one of today, and on another day all the communes are made again.
    const tools = await prepareTools(size, peers, new Date().toISOString());
    const cases = await prepareCases(tools);
    const own = await timeCases(cases, size, rounds);
    console.log(`\n${editTable(size, own)}`);
    timings.push(...own);
  }
  return timings;
}

/** All the ways in turn, so many times: what slows the machine for a while slows them all. */
export async function timeCases(
  cases: readonly EditCase[],
  communes: number,
  rounds: number,
): Promise<EditTiming[]> {
  const timings = cases.map(({ name }): EditTiming => ({ tool: { name }, communes, runs: [] }));
  for (let round = 1; round <= rounds; round += 1)
    for (const [index, { name, time }] of cases.entries()) {
      const runs = await time();
      timings[index]?.runs.push(...runs);
      const seconds = median(runs.map((run) => run.seconds));
      console.error(`  ${name}, tour ${String(round)} : ${figure(seconds, 's', 3)}`);
    }
  return timings;
}

/** The medians, beside those of Beffroi already open (first) and of one that starts (third). */
export function editTable(size: number, timings: readonly EditTiming[]): string {
  const [warm = 0, , cold = 0] = timings.map(secondsOf);
  const rows = timings.map((timing) => [
    timing.tool.name,
    figure(secondsOf(timing), 's', 3),
    figure(secondsOf(timing) / warm, '', 1),
    figure(secondsOf(timing) / cold, '', 2),
    figure(median(timing.runs.map(({ total }) => total)), 'Mo'),
    figure(timing.runs.length),
  ]);
  const head = ['Outil', 'durée', '÷ déjà lancé', '÷ commune donnée', 'mémoire', 'relevés'];
  const title = `Un événement modifié parmi ${plural(size, 'commune')}, jusqu’à sa nouvelle page`;
  return `${title} (médianes)\n\n${table(head, rows)}`;
}

function secondsOf({ runs }: EditTiming): number {
  return median(runs.map(({ seconds }) => seconds));
}
