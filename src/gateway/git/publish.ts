import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Author, DraftFile, DraftKey } from '../ports.ts';
import { GitError } from './command.ts';
import type { Commit } from './commits.ts';
import { refuseOver, type Obstacle } from './conflicts.ts';
import { filesOf, type OpenDraft } from './drafts.ts';
import { untilWritten } from './refs.ts';
import { leafAt, moveRefs, readHead, writeCommit, type Repository } from './repository.ts';
import { editsOf } from './save.ts';
import { mustOpen } from './stages.ts';
import { editTree } from './tree-edit.ts';
import { isFile, type Difference } from './trees.ts';

interface Publication {
  author: Author;
  message: string;
  accept: (files: readonly DraftFile[]) => void;
}

/** Publishes a draft, and tells what changed. Throws a ConflictError, a NoDraftError. */
export async function publishDraft(
  repo: Repository,
  key: DraftKey,
  publication: Publication,
): Promise<Difference[]> {
  await refuseDraftAsHead(repo);
  return untilWritten(() => publishOnce(repo, key, publication));
}

async function publishOnce(
  repo: Repository,
  key: DraftKey,
  { author, message, accept }: Publication,
): Promise<Difference[]> {
  const open = await mustOpen(repo, key);
  accept(filesOf(repo, open));
  if (!open.changes.every(({ after }) => !after || isFile(after)))
    throw new GitError('Only ordinary files can be published.');
  // As late as possible: the others do not stop publishing.
  const head = await readHead(repo);
  const changes = await changesFrom(repo, head, open);
  const tree = await editTree(repo.objects, head.tree, editsOf(open));
  // The draft's commits become part of the history: every save stays reachable, with its author.
  const parents = [head.id, open.tip.id];
  const to = await writeCommit(repo, { tree, parents, author, message });
  const moved = { ref: 'HEAD', from: head.id, to };
  await moveRefs(repo, [moved, { ref: open.ref, from: open.tip.id }]);
  return changes;
}

/** What a draft would change in a commit. Throws a ConflictError when it would undo something. */
export async function changesFrom(
  repo: Repository,
  head: Commit,
  { changes }: OpenDraft,
): Promise<Difference[]> {
  const obstacles: Obstacle[] = [];
  const found = changes.map(async ({ path, before, after }) => {
    const published = await leafAt(repo, head, path);
    if (![before?.id, after?.id].includes(published?.id))
      obstacles.push({ path, id: published?.id ?? '', commit: head });
    return { path, before: published, after };
  });
  const differences = await Promise.all(found);
  await refuseOver(repo, obstacles);
  return differences;
}

/** Someone who looks at a draft by hand (`git switch cms/…`) must not have the others published there. */
export async function refuseDraftAsHead({ gitFolder }: Repository): Promise<void> {
  const head = await readFile(join(gitFolder, 'HEAD'), 'utf8');
  if (head.startsWith('ref: refs/heads/cms/'))
    throw new GitError('HEAD is a draft: switch to the published branch.');
}
