import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/**
 * The moment of each content file's last commit, as an ISO instant by its path in the content folder:
 * one `git log` for all, or for the commits that came after one. Empty without Git or a repository.
 * Absent from it: a file never committed, and one whose last commit is beyond what a shallow clone
 * knows.
 */
export async function gitDates(content: string, after?: string): Promise<Map<string, string>> {
  const range = after === undefined ? 'HEAD' : `${after}..HEAD`;
  const args = [...log, range, '--', '.'];
  const git = spawn('git', args, { cwd: content, stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    await once(git, 'spawn');
  } catch {
    return new Map();
  }
  return readLog(git.stdout);
}

const log = [
  ...['-c', 'core.quotePath=off', 'log', '--no-renames', '--relative', '--name-only'],
  // « grafted », among %D, is where a shallow clone ends: all files seem to date from there.
  ...['--decorate-refs=none', '--format=%x01%ct %D'],
];

/** Of two commits of a file the later counts, whatever the order in which branches were merged. */
async function readLog(output: NodeJS.ReadableStream): Promise<Map<string, string>> {
  const dates = new Map<string, string>();
  let date = '';
  for await (const line of createInterface({ input: output })) {
    if (line.startsWith('\u0001')) date = line.endsWith(' grafted') ? '' : isoDate(line);
    else if (date && line) dates.set(line, later(date, dates.get(line)));
  }
  return dates;
}

function isoDate(line: string): string {
  return new Date(Number.parseInt(line.slice(1), 10) * 1000).toISOString();
}

export function later(one: string, other = ''): string {
  return one > other ? one : other;
}

/** The latest of the dates of some files; nothing if one of them has none. */
export function latestDate(
  files: readonly string[],
  dates: Readonly<Record<string, string>>,
): string | undefined {
  let latest: string | undefined;
  for (const file of files) {
    const date = dates[file];
    if (date === undefined) return undefined;
    latest = later(date, latest);
  }
  return latest;
}
