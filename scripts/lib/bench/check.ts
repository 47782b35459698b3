import { plural } from '../report.ts';
import { hasGenerator, work } from './folders.ts';
import type { Options } from './options.ts';
import { speedTable } from './speed-table.ts';
import { timeTools, type Timing } from './speed.ts';
import { npmCommand, prepareBeffroi, type OwnTool, type Tool } from './tools.ts';

/** `npm run check`, which writes nothing. */
function checker({ content }: OwnTool): Tool {
  const command = npmCommand('check', ['--content', content]);
  return { name: 'Beffroi, vérifier', ...command, output: `${work}/out-check` };
}

/** Times the check of all the communes, and prints it. */
export async function benchCheck({ sizes, rounds }: Options): Promise<Timing[]> {
  if (!hasGenerator()) return [];
  const timings: Timing[] = [];
  for (const size of sizes) {
    const own = await timeTools([checker(await prepareBeffroi(size))], size, rounds);
    console.log(`\n${speedTable(`Vérification de ${plural(size, 'commune')}`, own)}`);
    timings.push(...own);
  }
  return timings;
}
