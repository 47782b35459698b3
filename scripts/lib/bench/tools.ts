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
}

/** The file of an event, and that of its page. */
export interface EditedEvent {
  file: string;
  page: string;
}

const ours = fileURLToPath(new URL('ours.ts', import.meta.url));
const node = process.execPath;

/** The communes of the network, as Beffroi has them. */
export const ownContent = `${work}/content-beffroi`;

const packageJson = z.object({ scripts: z.record(z.string(), z.string()) });

/** What `npm run` does for a name, npm itself left out. */
export function npmCommand(name: string, words: readonly string[]): Command {
  const { scripts } = packageJson.parse(JSON.parse(readFileSync(`${root}/package.json`, 'utf8')));
  const [, ...command] = scripts[name]?.split(' ') ?? [];
  return { command: [node, ...command, ...words], cwd: root };
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
): Promise<Tool[]> {
  const tools = [await prepareBeffroi(size)];
  if (hugo.version !== undefined) tools.push(await prepareHugo(size, hugo.version));
  if (eleventy.version !== undefined) tools.push(prepareEleventy(eleventy.version));
  return [...tools, floor];
}

/** Writes a network of so many communes for Beffroi alone. */
export async function prepareBeffroi(size: number): Promise<Tool> {
  await generate(size, `${work}/content`, []);
  const output = `${work}/out-beffroi`;
  rmSync(ownContent, { recursive: true, force: true });
  convertContent(`${work}/content`, ownContent);
  await fillShares(ownContent, `${work}/cache`, benchNow);
  return {
    name: 'Beffroi',
    command: [node, ours, ownContent, output, `${work}/cache`],
    cwd: work,
    output,
    eventOf: (commune, event) => {
      const [folder = ''] = globSync(`*/${commune}`, { cwd: ownContent });
      return {
        file: `${ownContent}/${folder}/events/${event}.md`,
        page: `${output}/${folder}/agenda/${event}/index.html`,
      };
    },
  };
}

async function generate(size: number, target: string, more: readonly string[]): Promise<void> {
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
