import { cpSync, globSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { root } from '../folders.ts';
import { convertContent } from './content.ts';
import { kept, shared, work } from './folders.ts';
import { measure, type Command } from './measure.ts';
import { benchNow } from './now.ts';
import type { Peer } from './peers.ts';
import { fillShares } from './shares.ts';

/** A full build to time: the command, and the folder that it writes, emptied before each run. */
export interface Tool extends Command {
  name: string;
  output: string;
  /** Where an event of a commune is written, and shown, for a tool that shows some. */
  eventOf?: (commune: string, event: string) => EditedEvent;
  /** What is to be done before each run. */
  before?: () => void;
}

/** Beffroi, on the communes of a folder. */
export interface OwnTool extends Tool {
  content: string;
  eventOf: NonNullable<Tool['eventOf']>;
}

/** The file of an event, and that of its page. */
export interface EditedEvent {
  file: string;
  page: string;
}

const ours = fileURLToPath(new URL('ours.ts', import.meta.url));
const node = process.execPath;

const packageJson = z.object({ scripts: z.record(z.string(), z.string()) });

/** What `npm run` does for a name, npm itself left out. */
export function npmCommand(name: string, words: readonly string[]): Command {
  const { scripts } = packageJson.parse(JSON.parse(readFileSync(`${root}/package.json`, 'utf8')));
  const [, ...command] = scripts[name]?.split(' ') ?? [];
  return { command: [node, ...command, ...words], cwd: root };
}

/** Those of `npm run build`, as its options. */
function heapLimits(): string[] {
  return npmCommand('build', []).command.filter((word) => word.startsWith('--'));
}

/** Compiling the theme, which happens once for each change of `src/`. */
export const themeCompiler: Tool = {
  name: 'Beffroi, compiler le thème',
  command: [
    node,
    'node_modules/astro/bin/astro.mjs',
    'build',
    '--silent',
    '--outDir',
    `${work}/theme`,
  ],
  cwd: root,
  output: `${work}/theme`,
};

/** Writes a network of so many communes for every tool, and gives the tools that are installed. */
export async function prepareTools(
  size: number,
  { hugo, eleventy }: { hugo: Peer; eleventy: Peer },
  now = benchNow,
): Promise<[OwnTool, ...Tool[]]> {
  const own = await prepareBeffroi(size, { now });
  const tools: Tool[] = [];
  if (hugo.version !== undefined) tools.push(await prepareHugo(size, hugo.version));
  if (eleventy.version !== undefined) tools.push(prepareEleventy(eleventy.version));
  return [own, ...tools, floor];
}

/** Writes a network of so many communes for Beffroi alone, to be built at an instant, in a folder. */
export async function prepareBeffroi(
  size: number,
  { folder = work, now = benchNow } = {},
): Promise<OwnTool> {
  const tool = ownTool(folder, now);
  await generate(size, `${folder}/content`);
  rmSync(tool.content, { recursive: true, force: true });
  convertContent(`${folder}/content`, tool.content);
  await fillShares(tool.content, `${folder}/cache`, now);
  return tool;
}

/** Beffroi, on the network that was written in a folder. */
export function ownTool(folder: string, now: string): OwnTool {
  const content = `${folder}/content-beffroi`;
  const output = `${folder}/out-beffroi`;
  return {
    name: 'Beffroi',
    content,
    command: [node, ...heapLimits(), ours, content, output, `${folder}/cache`, now],
    cwd: root,
    output,
    eventOf: (commune, event) => {
      const [own = ''] = globSync(`*/${commune}`, { cwd: content });
      return {
        file: `${content}/${own}/events/${event}.md`,
        page: `${output}/${own}/agenda/${event}/index.html`,
      };
    },
  };
}

/** The same, when no search index is there yet: neither of the other tools makes any. */
export function withIndexes({ command, cwd, output }: OwnTool): Tool {
  const before = () => {
    rmSync(`${work}/cache/search`, { recursive: true, force: true });
  };
  return { name: 'Beffroi, index compris', command, cwd, output, before };
}

/** Writes so many communes as the generator has them, which every tool then has in its own form. */
export async function generate(
  size: number,
  target: string,
  more: readonly string[] = [],
): Promise<void> {
  rmSync(target, { recursive: true, force: true });
  const command = [node, `${shared}/gen.mjs`, '--n', String(size), '--out', target, ...more];
  await measure({ command, cwd: work });
}

async function prepareHugo(size: number, version: string): Promise<Tool> {
  const output = `${work}/out-hugo`;
  await generate(size, `${work}/content-hugo`, ['--hugo']);
  cpSync(`${shared}/sites/hugo`, `${work}/hugo`, { recursive: true });
  return {
    name: `Hugo ${version}`,
    command: ['hugo', '--quiet', '--contentDir', `${work}/content-hugo`, '--destination', output],
    cwd: `${work}/hugo`,
    output,
    eventOf: peerEvent(`${work}/content-hugo`, output),
  };
}

function prepareEleventy(version: string): Tool {
  const cwd = `${work}/eleventy`;
  const output = `${work}/out-eleventy`;
  rmSync(cwd, { recursive: true, force: true });
  cpSync(`${shared}/sites/eleventy`, cwd, { recursive: true });
  cpSync(`${work}/content/communes`, `${cwd}/src/communes`, { recursive: true });
  symlinkSync(`${kept}/eleventy/node_modules`, `${cwd}/node_modules`);
  return {
    name: `Eleventy ${version}`,
    command: [node, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
    cwd,
    env: { BENCH_OUT: output },
    output,
    eventOf: peerEvent(`${cwd}/src`, output),
  };
}

/** Both peers keep the folders of the generator. */
function peerEvent(content: string, output: string): NonNullable<Tool['eventOf']> {
  return (commune, event) => ({
    file: `${content}/communes/${commune}/evenements/${event}.md`,
    page: `${output}/communes/${commune}/evenements/${event}/index.html`,
  });
}

/** Writing the files of Beffroi's build and nothing else: what no tool can beat. */
const floor: Tool = {
  name: 'Écrire les mêmes fichiers',
  command: [node, `${shared}/floor.mjs`, `${work}/out-beffroi`, `${work}/out-floor`, '2'],
  cwd: work,
  output: `${work}/out-floor`,
};
