import type { CommuneId } from '../../urls.ts';
import { stages, type Draft, type DraftFile, type DraftKey, type Stage } from '../ports.ts';
import { GitError, runGit } from './command.ts';
import type { Commit } from './commits.ts';
import {
  branchOf,
  branchPattern,
  contentPath,
  discardedKeyOf,
  discardedPattern,
  keyOf,
} from './names.ts';
import { parentOf, readCommit, type Repository } from './repository.ts';
import { differences, type Difference } from './trees.ts';

/** A draft as Git has it. */
export interface OpenDraft {
  ref: string;
  tip: Commit;
  /** What was published when it was started; nothing for a branch that was made from nothing. */
  base: Commit | undefined;
  /** What it changes, wherever it is. */
  changes: readonly Difference[];
  stage: Stage;
}

/** The drafts of a commune. A branch that cannot be read is left out, and told. */
export async function listDrafts(repo: Repository, commune: CommuneId): Promise<Draft[]> {
  return readAll(repo, branchPattern(commune), ({ ref }) => {
    const key = keyOf(ref);
    return key && readDraft(repo, key);
  });
}

/** The drafts of a commune that were given up, as they were; the last one of each thing. */
export async function listDiscarded(repo: Repository, commune: CommuneId): Promise<Draft[]> {
  const all = await readAll(repo, discardedPattern(commune), async ({ ref, id }) => {
    const key = discardedKeyOf(ref);
    const tip = await parentOf(repo, await readCommit(repo, id));
    return key && tip && describeDraft(repo, key, await openAt(repo, ref, tip.id));
  });
  const oldestFirst = all.toSorted((a, b) => Date.parse(a.updated) - Date.parse(b.updated));
  return [...new Map(oldestFirst.map((draft) => [branchOf(draft), draft])).values()];
}

interface Ref {
  ref: string;
  id: string;
}

async function readAll(
  repo: Repository,
  pattern: string,
  read: (ref: Ref) => Promise<Draft | undefined> | undefined,
): Promise<Draft[]> {
  const drafts = (await repo.refs.list(pattern)).map(async (found) => {
    try {
      return await read(found);
    } catch (error) {
      repo.warn(`${found.ref}\u202f: ${String(error)}`);
      return undefined;
    }
  });
  return (await Promise.all(drafts)).filter((draft) => draft !== undefined);
}

/** A draft as the port tells it. */
export async function readDraft(repo: Repository, key: DraftKey): Promise<Draft | undefined> {
  const open = await openDraft(repo, key);
  return open && describeDraft(repo, key, open);
}

export async function describeDraft(
  repo: Repository,
  key: DraftKey,
  open: OpenDraft,
): Promise<Draft> {
  const { author, date } = await lastSave(repo, open);
  return { ...key, stage: open.stage, files: filesOf(repo, open), author, updated: date };
}

/** What a draft changes, with paths from the content folder. */
export function filesOf(repo: Repository, { changes }: OpenDraft): DraftFile[] {
  return changes.map(({ path, before, after }) => ({
    path: contentPath(repo, path),
    ...(before && { base: before.id }),
    ...(after && { id: after.id }),
  }));
}

/** Opens a draft where it is now. Throws a GitError for a branch that cannot be read. */
export async function openDraft(repo: Repository, key: DraftKey): Promise<OpenDraft | undefined> {
  const ref = branchOf(key);
  const found = await repo.objects.find(ref);
  return found && openAt(repo, ref, found.id);
}

/** Opens the draft that a commit of its branch is the last of. */
export async function openAt(repo: Repository, ref: string, id: string): Promise<OpenDraft> {
  const tip = await readCommit(repo, id);
  const baseId = (await recordedBase(repo, tip)) ?? (await mergeBase(repo, tip));
  const base = baseId === undefined ? undefined : await readCommit(repo, baseId);
  const changes = await differences(repo.objects, base?.tree, tip.tree);
  return { ref, tip, base, changes, stage: stageOf(tip) };
}

function stageOf({ trailers }: Commit): Stage {
  return stages.find((stage) => stage === trailers.get('Stage')) ?? 'draft';
}

/** The lines that end the message of each commit of a draft. */
export function draftTrailers(stage: Stage, base: string | undefined): Record<string, string> {
  return { Stage: stage, ...(base !== undefined && { Base: base }) };
}

/**
 * The commit that our own commits say the draft starts from: finding it in the history would cost
 * more with each thing published since. Nothing when other commits are among them.
 */
async function recordedBase(repo: Repository, tip: Commit): Promise<string | undefined> {
  const base = tip.trailers.get('Base');
  let commit: Commit | undefined = tip;
  while (base !== undefined && commit?.trailers.get('Base') === base) {
    if (commit.parents.includes(base)) return base;
    commit = await parentOf(repo, commit);
  }
  return undefined;
}

async function mergeBase({ root }: Repository, tip: Commit): Promise<string | undefined> {
  try {
    const bases = await runGit(root, ['merge-base', 'HEAD', tip.id]);
    return bases.split('\n', 1)[0];
  } catch (error) {
    if (error instanceof GitError && error.exitCode === 1) return undefined;
    throw error;
  }
}

/** The last commit of a draft that changed a file, rather than its stage. */
async function lastSave(repo: Repository, { tip, base }: OpenDraft): Promise<Commit> {
  let commit = tip;
  while (commit.id !== base?.id) {
    const parent = await parentOf(repo, commit);
    if (parent?.tree !== commit.tree) return commit;
    commit = parent;
  }
  return tip;
}
