import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/**
 * The moment of each content file's last commit, by its path in the content folder: one `git log`
 * for all. Empty without Git or a repository. Absent from it: a file never committed, and one whose
 * last commit is beyond what a shallow clone knows.
 */
export async function gitDates(content: string): Promise<Map<string, string>> {
  const git = spawn('git', [...log], { cwd: content, stdio: ['ignore', 'pipe', 'ignore'] });
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
  ...['--decorate-refs=none', '--format=%x01%cI %D', '--', '.'],
];

async function readLog(output: NodeJS.ReadableStream): Promise<Map<string, string>> {
  const dates = new Map<string, string>();
  let date = '';
  for await (const line of createInterface({ input: output })) {
    if (line.startsWith('\u0001')) date = line.endsWith(' grafted') ? '' : line.slice(1).trim();
    else if (date && line && !dates.has(line)) dates.set(line, date);
  }
  return dates;
}

/** The latest of the dates of some files; nothing if one of them has none. */
export function latestDate(
  files: readonly string[],
  dates: ReadonlyMap<string, string>,
): string | undefined {
  const known = files.flatMap((file) => dates.get(file) ?? []);
  return known.length < files.length
    ? undefined
    : known
        .map((date) => new Date(date).toISOString())
        .toSorted()
        .at(-1);
}
