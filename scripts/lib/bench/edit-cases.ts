import { execFile, execFileSync } from 'node:child_process';
import { globSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { EditCase, EditRun } from './edit.ts';
import { work } from './folders.ts';
import { timeHugoServer } from './hugo-server.ts';
import { edit, expectMark } from './mark.ts';
import { measure, type Command } from './measure.ts';
import { npmCommand, type EditedEvent, type OwnTool, type Tool } from './tools.ts';

/** In a process that goes on, the first edits are slower: they are left out. */
const firstEdits = 3;
const timedEdits = 5;

const warm = fileURLToPath(new URL('ours-warm.ts', import.meta.url));
const seconds = z.array(z.number());
const warmReport = z.object({ toPage: seconds, toEnd: seconds, memory: z.number() });

/** The ways to have the new page of an edited event, each after a first complete build. */
export async function prepareCases([own, ...others]: readonly [OwnTool, ...Tool[]]): Promise<
  EditCase[]
> {
  const { event, commune } = middleEvent(own);
  const peers = others.flatMap((tool) => {
    const edited = tool.eventOf?.(commune, event);
    return edited ? [{ tool, event: edited }] : [];
  });
  for (const { output } of [own, ...others]) rmSync(output, { recursive: true, force: true });
  commitContent(own);
  for (const tool of [own, ...peers.map((peer) => peer.tool)]) await measure(tool);
  return [...ownCases(own), ...peers.flatMap(peerCases)];
}

/** An event of the commune in the middle: nothing makes it special. */
function middleEvent({ content }: OwnTool): { commune: string; event: string } {
  const communes = globSync('*/*/events', { cwd: content }).toSorted();
  const folder = communes[Math.floor(communes.length / 2)] ?? '';
  const [file = ''] = readdirSync(`${content}/${folder}`).toSorted();
  return { commune: basename(dirname(folder)), event: basename(file, '.md') };
}

/** As the content of a mairie is: a Git repository, which tells what changed. */
export function commitContent({ content }: OwnTool): void {
  const git = (...words: string[]) => execFileSync('git', words, { cwd: content });
  const author = ['-c', 'user.name=Banc', '-c', 'user.email=banc@localhost'];
  git('init', '--quiet');
  git('add', '.');
  git(...author, 'commit', '--quiet', '--message', 'Toutes les communes');
}

/** With the cache of real communes: all that was made for these is in the site already. */
function build({ content, output }: OwnTool, words: readonly string[]): Command {
  return npmCommand('build', ['--content', content, '--dist', output, ...words]);
}

/** Ours alone, once the site was built. */
export function ownCases(tool: OwnTool): EditCase[] {
  const middle = middleEvent(tool);
  const event = tool.eventOf(middle.commune, middle.event);
  const id = dirname(dirname(event.file)).slice(tool.content.length + 1);
  const words = [warm, tool.content, tool.output, id, event.file, event.page];
  return [
    { name: 'Beffroi, déjà lancé', time: () => timeWarm(words, 'toPage') },
    { name: 'Beffroi, déjà lancé, tout fini', time: () => timeWarm(words, 'toEnd') },
    { name: 'Beffroi, commune donnée', time: () => timeCold(build(tool, ['--only', id]), event) },
    { name: 'Beffroi, changement cherché', time: () => timeCold(build(tool, []), event) },
  ];
}

/** In Beffroi's own process: what a server that stays open takes. */
async function timeWarm(words: readonly string[], until: 'toPage' | 'toEnd'): Promise<EditRun[]> {
  const edits = String(firstEdits + timedEdits);
  const { stdout } = await promisify(execFile)(process.execPath, [...words, edits]);
  const report = warmReport.parse(JSON.parse(stdout));
  return report[until].slice(firstEdits).map((one) => ({ seconds: one, total: report.memory }));
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
