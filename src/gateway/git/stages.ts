import { NoDraftError, type Author, type DraftKey, type Stage } from '../ports.ts';
import { draftTrailers, openDraft, type OpenDraft } from './drafts.ts';
import { branchOf, discardedRef } from './names.ts';
import { untilWritten } from './refs.ts';
import { moveRefs, readHead, writeCommit, type Repository } from './repository.ts';

/** The message of a commit that only changes the stage of a draft. */
export const stageMessages: Readonly<Record<Stage, string>> = {
  draft: 'Remet en brouillon',
  pending_review: 'Demande une relecture',
  pending_publish: 'Marque comme prêt à publier',
};

/** Throws a NoDraftError. */
export async function mustOpen(repo: Repository, key: DraftKey): Promise<OpenDraft> {
  const open = await openDraft(repo, key);
  if (!open) throw missing(key);
  return open;
}

function missing({ type, slug }: DraftKey): NoDraftError {
  return new NoDraftError(`There is no draft ${type}/${slug}.`);
}

/** Throws a NoDraftError. */
export async function setStage(
  repo: Repository,
  key: DraftKey,
  stage: Stage,
  author: Author,
): Promise<void> {
  await untilWritten(async () => {
    const open = await mustOpen(repo, key);
    if (open.stage === stage) return;
    const { ref, tip, base } = open;
    const to = await writeCommit(repo, {
      tree: tip.tree,
      parents: [tip.id],
      author,
      message: stageMessages[stage],
      trailers: draftTrailers(stage, base?.id),
    });
    await moveRefs(repo, [{ ref, from: tip.id, to }]);
  });
}

/**
 * Moves a draft away from the drafts: its commits stay reachable, under one that goes back to what is
 * published. Throws a NoDraftError.
 */
export async function discard(repo: Repository, key: DraftKey, author: Author): Promise<void> {
  const ref = branchOf(key);
  await untilWritten(async () => {
    const found = await repo.objects.find(ref);
    if (!found) throw missing(key);
    const { tree } = await readHead(repo);
    const message = 'Abandonne le brouillon';
    const to = await writeCommit(repo, { tree, parents: [found.id], author, message });
    await moveRefs(repo, [
      { ref: discardedRef(key, to), to },
      { ref, from: found.id },
    ]);
  });
}
