import type { Draft, DraftKey, Save } from '../ports.ts';
import type { Commit } from './commits.ts';
import { refuseOver } from './conflicts.ts';
import { describeDraft, draftTrailers, openAt, openDraft, type OpenDraft } from './drafts.ts';
import { branchOf, rootPath } from './names.ts';
import { untilWritten } from './refs.ts';
import { readHead, moveRefs, writeCommit, type Repository } from './repository.ts';
import { stageMessages } from './stages.ts';
import { isChosen, overtaking, readStandings, unseen, type Wanted } from './standing.ts';
import { editTree, type Edit, type Edits } from './tree-edit.ts';

/** Makes or continues a draft. Throws a ConflictError. */
export async function saveDraft(repo: Repository, key: DraftKey, save: Save): Promise<Draft> {
  const wanted = {
    edits: await writeBlobs(repo, save.changes),
    seen: new Map(Object.entries(save.seen).map(([path, ids]) => [rootPath(repo, path), ids])),
  };
  return untilWritten(() => saveOnce(repo, key, save, wanted));
}

async function writeBlobs(repo: Repository, changes: Save['changes']): Promise<Edits> {
  const edits = changes.map(async ({ path, bytes }): Promise<[string, Edit]> => [
    rootPath(repo, path),
    bytes && { id: await repo.objects.write('blob', bytes) },
  ]);
  return new Map(await Promise.all(edits));
}

async function saveOnce(
  repo: Repository,
  key: DraftKey,
  save: Save,
  wanted: Wanted,
): Promise<Draft> {
  const [head, open] = await Promise.all([readHead(repo), openDraft(repo, key)]);
  const start = await startingPoint(repo, head, open, wanted);
  const tree = await editTree(repo.objects, start.tree, start.edits);
  const isNew = tree !== (open?.tip ?? head).tree || start.parents.length > 1;
  if (!isNew && open?.stage === save.stage) return describeDraft(repo, key, open);
  if (!isNew && !open) return nothingChanged(key, save);
  const id = await writeCommit(repo, {
    tree,
    parents: start.parents,
    author: save.author,
    message: isNew ? save.message : stageMessages[save.stage],
    trailers: draftTrailers(save.stage, start.base),
  });
  const ref = branchOf(key);
  await moveRefs(repo, [{ ref, from: open?.tip.id, to: id }]);
  return describeDraft(repo, key, await openAt(repo, ref, id));
}

/** What a save is made from. */
interface Start {
  tree: string;
  edits: Edits;
  parents: string[];
  base: string | undefined;
}

/** Throws a ConflictError. */
async function startingPoint(
  repo: Repository,
  head: Commit,
  open: OpenDraft | undefined,
  wanted: Wanted,
): Promise<Start> {
  const { edits } = wanted;
  const standings = await readStandings(repo, head, open, wanted);
  await refuseOver(
    repo,
    standings.map((standing) => unseen(standing, head, open)),
  );
  if (!open) return { tree: head.tree, edits, parents: [head.id], base: head.id };
  if (!standings.some(isChosen))
    return { tree: open.tip.tree, edits, parents: [open.tip.id], base: open.base?.id };
  // She chose to write over what was published since: the draft now starts from there.
  await refuseOver(
    repo,
    standings.map((standing) => overtaking(standing, head)),
  );
  const all = new Map([...editsOf(open), ...edits]);
  return { tree: head.tree, edits: all, parents: [open.tip.id, head.id], base: head.id };
}

/** What makes again, elsewhere, the changes of a draft. */
export function editsOf({ changes }: OpenDraft): Edits {
  return new Map(changes.map(({ path, after }) => [path, after]));
}

/** What was asked is already published: there is nothing to keep as a draft. */
function nothingChanged(key: DraftKey, { stage, author }: Save): Draft {
  return { ...key, stage, files: [], author, updated: new Date().toISOString() };
}
