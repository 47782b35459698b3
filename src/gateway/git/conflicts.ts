import { ConflictError, type Clash } from '../ports.ts';
import { runGit } from './command.ts';
import type { Commit } from './commits.ts';
import { contentPath } from './names.ts';
import { readCommit, type Repository } from './repository.ts';

/** A version that stands in the way of a write, in the commit where it was found. */
export interface Obstacle {
  path: string;
  /** `''` when there is no file. */
  id: string;
  commit: Commit;
}

/** Throws a ConflictError that says who made each version that stands in the way. */
export async function refuseOver(
  repo: Repository,
  obstacles: readonly (Obstacle | undefined)[],
): Promise<void> {
  const found = obstacles.filter((obstacle) => obstacle !== undefined);
  if (found.length === 0) return;
  throw new ConflictError(await Promise.all(found.map((obstacle) => clashOf(repo, obstacle))));
}

async function clashOf(repo: Repository, { path, id, commit }: Obstacle): Promise<Clash> {
  const { author, date } = (await lastChange(repo, commit.id, path)) ?? commit;
  return { path: contentPath(repo, path), ...(id !== '' && { id }), author, date };
}

/** The commit, in the history of another, that wrote a path as it is there. */
export async function lastChange(
  repo: Repository,
  commit: string,
  path: string,
): Promise<Commit | undefined> {
  const found = await runGit(repo.root, ['rev-list', '-1', commit, '--', path]);
  return found === '' ? undefined : readCommit(repo, found.trim());
}
