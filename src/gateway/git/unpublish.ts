import type { Author, DraftKey } from '../ports.ts';
import type { Commit } from './commits.ts';
import { draftTrailers, openDraft, type OpenDraft } from './drafts.ts';
import { branchOf, rootPath } from './names.ts';
import { changesFrom, refuseDraftAsHead } from './publish.ts';
import { untilWritten } from './refs.ts';
import { leafAt, moveRefs, readHead, writeCommit, type Repository } from './repository.ts';
import { editsOf } from './save.ts';
import { editTree } from './tree-edit.ts';
import type { Difference } from './trees.ts';

interface Removal {
  paths: string[];
  author: Author;
  message: string;
}

/**
 * Takes files off, keeps them as a draft, and tells what changed. A draft that exists is continued:
 * what it says of the files stays. Throws a ConflictError when what is published overtook it, since
 * publishing it again would then undo a change that nobody chose to undo.
 */
export async function unpublish(
  repo: Repository,
  key: DraftKey,
  removal: Removal,
): Promise<Difference[]> {
  await refuseDraftAsHead(repo);
  return untilWritten(() => unpublishOnce(repo, key, removal));
}

async function unpublishOnce(
  repo: Repository,
  key: DraftKey,
  { paths, author, message }: Removal,
): Promise<Difference[]> {
  const [head, open] = await Promise.all([readHead(repo), openDraft(repo, key)]);
  if (open) await changesFrom(repo, head, open);
  const removed = await publishedAt(repo, head, paths);
  if (removed.length === 0) return [];
  const edits = new Map(removed.map(({ path }) => [path, undefined]));
  const tree = await editTree(repo.objects, head.tree, edits);
  const to = await writeCommit(repo, { tree, parents: [head.id], author, message });
  const kept = await keepAsDraft(repo, { removed, open, published: { id: to, tree }, author });
  await moveRefs(repo, [
    { ref: 'HEAD', from: head.id, to },
    { ref: branchOf(key), from: open?.tip.id, to: kept },
  ]);
  return removed;
}

async function publishedAt(
  repo: Repository,
  head: Commit,
  paths: readonly string[],
): Promise<Difference[]> {
  const found = paths.map(async (path) => {
    const full = rootPath(repo, path);
    return { path: full, before: await leafAt(repo, head, full) };
  });
  return (await Promise.all(found)).filter(({ before }) => before);
}

interface Kept {
  removed: readonly Difference[];
  open: OpenDraft | undefined;
  /** The commit where the files are no longer published. */
  published: { id: string; tree: string };
  author: Author;
}

async function keepAsDraft(
  repo: Repository,
  { removed, open, published, author }: Kept,
): Promise<string> {
  const files = removed.map(({ path, before }) => [path, before] as const);
  const edits = new Map([...files, ...(open ? editsOf(open) : [])]);
  return writeCommit(repo, {
    tree: await editTree(repo.objects, published.tree, edits),
    parents: open ? [open.tip.id, published.id] : [published.id],
    author,
    message: 'Reprend en brouillon ce qui a été retiré du site',
    trailers: draftTrailers(open?.stage ?? 'draft', published.id),
  });
}
