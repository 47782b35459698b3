import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** Git refused a command; the message is what it said. */
export class GitError extends Error {
  /** Absent when it did not start, or was stopped. */
  readonly exitCode: number | undefined;

  constructor(said: string, exitCode?: number | null) {
    super(said.trim() || 'git failed');
    this.exitCode = exitCode ?? undefined;
  }
}

/** Set by a hook or a rebase that starts us, they name another repository than ours. */
const inherited = [
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_CONFIG_COUNT',
  'GIT_CONFIG_PARAMETERS',
  'GIT_DIR',
  'GIT_INDEX_FILE',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_WORK_TREE',
];

const ours = {
  GIT_LITERAL_PATHSPECS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

const settings = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  // A power cut must not leave a branch whose objects never reached the disk.
  'core.fsync=committed',
  'core.filesRefLockTimeout=1000',
  'core.packedRefsTimeout=5000',
];

/** Starts a Git command in a folder, whatever the person's own settings. */
export function startGit(folder: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  const kept = Object.entries(process.env).filter(([name]) => !inherited.includes(name));
  const child = spawn('git', [...settings.flatMap((setting) => ['-c', setting]), ...args], {
    cwd: folder,
    env: { ...Object.fromEntries(kept), ...ours },
  });
  // Git may end before it has read everything: its end says so.
  child.stdin.on('error', () => undefined);
  return child;
}

/** What a Git command answers. Throws a GitError. */
export async function runGit(
  folder: string,
  args: readonly string[],
  input: string | Uint8Array = '',
): Promise<string> {
  const child = startGit(folder, args);
  child.stdin.end(input);
  const [output, errors] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close').catch((error: unknown) => {
      throw new GitError(error instanceof Error ? error.message : String(error));
    }),
  ]);
  if (child.exitCode !== 0) throw new GitError(errors, child.exitCode);
  return output;
}
