import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/**
 * The day and time of each content file's last commit, by its path in the content folder: one
 * `git log` for all. Empty outside a Git repository. A file never committed is absent.
 */
export async function gitDates(content: string): Promise<Map<string, string>> {
  const dates = new Map<string, string>();
  const git = spawn(
    'git',
    [
      '-c',
      'core.quotePath=off',
      'log',
      '--no-renames',
      '--relative',
      '--name-only',
      '--format=%x01%cI',
      '--',
      '.',
    ],
    {
      cwd: content,
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const gone = new Promise<void>((resolve) =>
    git.once('error', () => {
      resolve();
    }),
  );
  await Promise.race([readLog(git.stdout, dates), gone]);
  return dates;
}

async function readLog(log: NodeJS.ReadableStream, dates: Map<string, string>): Promise<void> {
  let date = '';
  for await (const line of createInterface({ input: log })) {
    if (line.startsWith('\u0001')) date = line.slice(1);
    else if (line !== '' && !dates.has(line)) dates.set(line, date);
  }
}

/** The latest of the dates of some files; nothing if one of them has never been committed. */
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
