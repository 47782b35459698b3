import type { DraftKey, Version } from '../ports.ts';
import { runGit } from './command.ts';
import type { Commit } from './commits.ts';
import { lastChange } from './conflicts.ts';
import { openDraft } from './drafts.ts';
import { discardedRef, rootPath } from './names.ts';
import { leafAt, readCommit, type Repository } from './repository.ts';

/** The versions of a file: of its draft, of the drafts that were given up, published. Newest first. */
export async function fileHistory(
  repo: Repository,
  path: string,
  limit: number,
  key?: DraftKey,
): Promise<Version[]> {
  const full = rootPath(repo, path);
  const ranges = [...(key ? await draftRanges(repo, key) : []), ['HEAD']];
  const found: Version[] = [];
  for (const range of ranges) found.push(...(await versions(repo, range, full, limit)));
  const all = new Map(found.map((version) => [version.commit, version]));
  return [...all.values()]
    .toSorted((a, b) => Date.parse(b.date) - Date.parse(a.date))
    .slice(0, limit);
}

/** The commits of the draft of a thing, and of the drafts of it that were given up. */
async function draftRanges(repo: Repository, key: DraftKey): Promise<string[][]> {
  const open = await openDraft(repo, key);
  const givenUp = await repo.refs.list(discardedRef(key, '*'));
  return [
    ...(open ? [[open.tip.id, ...(open.base ? [`^${open.base.id}`] : [])]] : []),
    ...(givenUp.length > 0 ? [[...givenUp.map(({ id }) => id), '^HEAD']] : []),
  ];
}

/** Where a file changed, from one state of the site (or of the draft) to the next. */
async function versions(
  repo: Repository,
  range: readonly string[],
  path: string,
  limit: number,
): Promise<Version[]> {
  const args = ['rev-list', '--first-parent', `--max-count=${limit}`, ...range, '--', path];
  const commits = (await runGit(repo.root, args)).split('\n').filter(Boolean);
  const found: Version[] = [];
  for (const id of commits) found.push(await versionAt(repo, await readCommit(repo, id), path));
  return found;
}

/** A version as its writer made it, rather than whoever published it. */
async function versionAt(repo: Repository, commit: Commit, path: string): Promise<Version> {
  const isMerge = commit.parents.length > 1;
  const writing = (isMerge ? await lastChange(repo, commit.id, path) : undefined) ?? commit;
  const leaf = await leafAt(repo, writing, path);
  const { author, date, subject: message } = writing;
  return { commit: writing.id, author, date, message, ...(leaf && { id: leaf.id }) };
}
