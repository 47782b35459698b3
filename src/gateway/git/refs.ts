import { setTimeout as wait } from 'node:timers/promises';
import { GitError, runGit, startGit } from './command.ts';
import { Service, type Parsed } from './service.ts';

/** What a ref must name when the write happens, and will name after; nothing when it is not there. */
export interface RefUpdate {
  ref: string;
  from?: string | undefined;
  to?: string | undefined;
}

/** A ref is no longer where a write started from, or another process holds it. */
export class MovedError extends Error {}

/** The names of a repository's branches and other refs, moved all at once or not at all. */
export class Refs {
  readonly #folder: string;
  readonly #updater: Service<undefined>;

  constructor(folder: string) {
    this.#folder = folder;
    const args = ['update-ref', '-m', 'beffroi', '--stdin'];
    this.#updater = new Service(() => startGit(folder, args), parseUpdate);
  }

  /** The refs that a pattern matches (`*` does not match `/`), with what they name. */
  async list(pattern: string): Promise<{ ref: string; id: string }[]> {
    const args = ['for-each-ref', '--format=%(objectname) %(refname)', pattern];
    const lines = (await runGit(this.#folder, args)).split('\n').filter(Boolean);
    return lines.map((line) => {
      const space = line.indexOf(' ');
      return { id: line.slice(0, space), ref: line.slice(space + 1) };
    });
  }

  /** Throws a MovedError, and moves none, when one of them is not where it was. */
  async move(updates: readonly RefUpdate[]): Promise<void> {
    const lines = ['start', ...updates.map(updateLine), 'prepare', 'commit'];
    await this.#updater.ask(lines.map((line) => `${line}\n`).join('')).catch((error: unknown) => {
      throw error instanceof GitError ? new MovedError(error.message) : error;
    });
  }

  async close(): Promise<void> {
    await this.#updater.close();
  }
}

function updateLine({ ref, from, to }: RefUpdate): string {
  if (to === undefined) return `delete ${ref} ${from ?? ''}`;
  return from === undefined ? `create ${ref} ${to}` : `update ${ref} ${to} ${from}`;
}

/** One line for each of `start`, `prepare` and `commit`. */
function parseUpdate(bytes: Buffer): Parsed<undefined> {
  const end = bytes.indexOf('commit: ok\n');
  if (end < 0) return { needs: bytes.length + 1 };
  return { value: undefined, length: end + 'commit: ok\n'.length };
}

const mostTries = 50;

/** Tries a write again, from the start, while other writers move the refs that it starts from. */
export async function untilWritten<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof MovedError) || tries === mostTries) throw error;
      await wait(Math.random() * Math.min(40 * tries, 400));
    }
  }
}
