import { execFile, execFileSync } from 'node:child_process';
import { globSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { EditCase, EditRun } from './edit.ts';
import { work } from './folders.ts';
import { timeHugoServer } from './hugo-server.ts';
import { edit, expectMark } from './mark.ts';
import { measure, type Command } from './measure.ts';
import { npmCommand, ownContent, type EditedEvent, type Tool } from './tools.ts';

/** In a process that goes on, the first edits are slower: they are left out. */
const firstEdits = 3;
const timedEdits = 5;

const warm = fileURLToPath(new URL('ours-warm.ts', import.meta.url));
const warmReport = z.object({ seconds: z.array(z.number()), memory: z.number() });

/** The ways to have the new page of an edited event, each after a first complete build. */
export async function prepareCases(tools: readonly Tool[], size: number): Promise<EditCase[]> {
  const [own, ...peers] = tools.flatMap((tool) => {
    const event = tool.eventOf?.(...middleEvent(size));
    return event ? [{ tool, event }] : [];
  });
  if (!own) return [];
  for (const { output } of tools) rmSync(output, { recursive: true, force: true });
  commitContent();
  await measure(build(own.tool, []));
  for (const { tool } of peers) await measure(tool);
  return [...ownCases(own.tool, own.event), ...peers.flatMap(peerCases)];
}

/** An event of the commune in the middle: nothing makes it special. */
function middleEvent(size: number): [commune: string, event: string] {
  const communes = `${work}/content/communes`;
  const commune = readdirSync(communes).toSorted()[Math.floor(size / 2)] ?? '';
  const [event = ''] = globSync('*.md', { cwd: `${communes}/${commune}/evenements` }).toSorted();
  return [commune, event.replace(/\.md$/, '')];
}

/** As the content of a mairie is: a Git repository, which tells what changed. */
function commitContent(): void {
  const git = (...words: string[]) => execFileSync('git', words, { cwd: ownContent });
  const author = ['-c', 'user.name=Banc', '-c', 'user.email=banc@localhost'];
  git('init', '--quiet');
  git('add', '.');
  git(...author, 'commit', '--quiet', '--message', 'Toutes les communes');
}

function build({ output }: Tool, words: readonly string[]): Command {
  return npmCommand('build', ['--content', ownContent, '--dist', output, ...words]);
}

function ownCases(tool: Tool, event: EditedEvent): EditCase[] {
  const [department = '', commune = ''] = event.file.slice(ownContent.length + 1).split('/');
  const id = `${department}/${commune}`;
  const words = [warm, ownContent, tool.output, id, event.file, event.page];
  return [
    { name: 'Beffroi, déjà lancé', time: () => timeWarm(words) },
    { name: 'Beffroi, commune donnée', time: () => timeCold(build(tool, ['--only', id]), event) },
    { name: 'Beffroi, changement cherché', time: () => timeCold(build(tool, []), event) },
  ];
}

/** In Beffroi's own process: what a server that stays open takes. */
async function timeWarm(words: readonly string[]): Promise<EditRun[]> {
  const edits = String(firstEdits + timedEdits);
  const { stdout } = await promisify(execFile)(process.execPath, [...words, edits]);
  const { seconds, memory } = warmReport.parse(JSON.parse(stdout));
  return seconds.slice(firstEdits).map((one) => ({ seconds: one, total: memory }));
}

/** A whole process, from its start to its end. */
async function timeCold(command: Command, { file, page }: EditedEvent): Promise<EditRun[]> {
  const mark = edit(file);
  const { seconds, total } = await measure(command);
  expectMark(page, mark);
  return [{ seconds, total }];
}

function peerCases({ tool, event }: { tool: Tool; event: EditedEvent }): EditCase[] {
  const rebuild = { name: `${tool.name}, tout refait`, time: () => timeCold(tool, event) };
  return tool.name.startsWith('Hugo') ? [hugoServer(tool, event), rebuild] : [rebuild];
}

function hugoServer({ name, cwd, output }: Tool, { file, page }: EditedEvent): EditCase {
  const content = `${work}/content-hugo`;
  const path = page.slice(output.length).replace(/index\.html$/, '');
  const site = { cwd, content, file, path };
  const time = async () => (await timeHugoServer(site, firstEdits + timedEdits)).slice(firstEdits);
  return { name: `${name}, serveur`, time };
}
