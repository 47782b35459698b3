import { setTimeout as wait } from 'node:timers/promises';
import { runGit } from './command.ts';
import { leafAt, readHead, type Repository } from './repository.ts';
import type { Difference, Leaf } from './trees.ts';

/** A path that was published, and the versions of it that are known not to be a person's own. */
interface Followed {
  path: string;
  known: Set<string>;
  /** What is published there now. */
  target: Leaf | undefined;
}

/** An entry of Git's index, which `git commit` will take. */
interface Entry {
  id: string;
  /** The file is left out of a sparse working tree. */
  skipped: boolean;
}

const mostTries = 10;

/** Follows what is published in the index; tries again while another Git holds it. */
export async function followInIndex(
  repo: Repository,
  changes: readonly Difference[],
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await followOnce(repo, changes);
      return;
    } catch (error) {
      if (tries === mostTries) throw error;
      await wait(50 + Math.random() * 100);
    }
  }
}

/** Goes on until the index says what `HEAD` says: another process may publish meanwhile. */
async function followOnce(repo: Repository, changes: readonly Difference[]): Promise<void> {
  const all = new Map<string, Followed>();
  for (const { path, before } of changes) {
    const one = all.get(path) ?? { path, known: new Set(), target: before };
    one.known.add(before?.id ?? '');
    all.set(path, one);
  }
  for (;;) {
    const moved = await moveTargets(repo, [...all.values()]);
    if (moved.length === 0) return;
    await setEntries(repo, moved);
  }
}

/** Reads what is published now, and gives the paths where that is new. */
async function moveTargets(repo: Repository, all: readonly Followed[]): Promise<Followed[]> {
  const head = await readHead(repo);
  const moved: Followed[] = [];
  for (const one of all) {
    const target = await leafAt(repo, head, one.path);
    if (target?.id === one.target?.id) continue;
    one.target = target;
    moved.push(one);
  }
  return moved;
}

/** Sets the entries that hold a known version; what a person staged stays. */
async function setEntries(repo: Repository, moved: readonly Followed[]): Promise<void> {
  const paths = moved.map(({ path }) => path);
  const entries = await readEntries(repo, paths);
  const lines: string[] = [];
  const skipped: string[] = [];
  for (const { path, known, target } of moved) {
    const entry = entries.get(path);
    if (!known.has(entry?.id ?? '') || entry?.id === target?.id) continue;
    lines.push(`${target?.mode ?? '0'} ${target?.id ?? none(entry)} 0\t${path}\0`);
    if (target && entry?.skipped) skipped.push(`${path}\0`);
    known.add(target?.id ?? '');
  }
  await update(repo, ['--index-info'], lines);
  await update(repo, ['--skip-worktree', '--stdin'], skipped);
}

/** With the mode 0, takes an entry off. */
function none(entry: Entry | undefined): string {
  return '0'.repeat(entry?.id.length ?? 40);
}

async function update({ root }: Repository, args: string[], lines: string[]): Promise<void> {
  if (lines.length > 0) await runGit(root, ['update-index', '-z', ...args], lines.join(''));
}

/** `<tag> <mode> <id> <stage>\t<path>`; in a merge that waits for a person, stages are not 0. */
async function readEntries(
  { root }: Repository,
  paths: readonly string[],
): Promise<Map<string, Entry>> {
  const listed = await runGit(root, ['ls-files', '-t', '--stage', '-z', '--', ...paths]);
  const lines = listed.split('\0').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [, tag, id = '', stage, path = ''] = /^(\S) \d+ (\w+) (\d)\t(.*)$/s.exec(line) ?? [];
      return [path, { id: stage === '0' ? id : 'unmerged', skipped: tag === 'S' }];
    }),
  );
}
