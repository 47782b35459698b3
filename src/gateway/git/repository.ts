import { isAbsolute, resolve } from 'node:path';
import { parseCommit, formatCommit, type Commit, type NewCommit } from './commits.ts';
import { runGit } from './command.ts';
import { Objects } from './objects.ts';
import { MovedError, Refs, type RefUpdate } from './refs.ts';
import { findLeaf, type Leaf } from './trees.ts';

/** The content folder is in no Git repository, or in one without a commit. */
export class NoRepositoryError extends Error {}

/** A local repository, and where its content folder is. */
export interface Repository {
  /** The root of the working tree. */
  root: string;
  /** From the root to the content folder: empty, or ending with a slash. */
  prefix: string;
  /** Where this working tree's own `HEAD` is. */
  gitFolder: string;
  indexFile: string;
  objects: Objects;
  refs: Refs;
  warn: (message: string) => void;
}

/** Opens the repository that a content folder is in. Throws a NoRepositoryError. */
export async function openRepository(
  content: string,
  warn: (message: string) => void,
): Promise<Repository> {
  const [root = '', prefix = '', gitFolder = '', index = ''] = await locate(content);
  return {
    root,
    prefix,
    gitFolder,
    indexFile: isAbsolute(index) ? index : resolve(content, index),
    objects: new Objects(root, gitFolder),
    refs: new Refs(root),
    warn,
  };
}

async function locate(content: string): Promise<string[]> {
  const asked = ['--show-toplevel', '--show-prefix', '--absolute-git-dir', '--git-path', 'index'];
  try {
    const found = await runGit(content, ['rev-parse', ...asked, 'HEAD^{commit}']);
    return found.split('\n');
  } catch (error) {
    throw new NoRepositoryError(
      `${content}\u202f: il faut un dépôt Git avec au moins un commit pour y écrire («\u202fgit init\u202f», puis «\u202fgit add .\u202f» et «\u202fgit commit\u202f»). Git dit\u202f: ${error instanceof Error ? error.message : ''}`,
      { cause: error },
    );
  }
}

/** A commit by its id. */
export async function readCommit({ objects }: Repository, id: string): Promise<Commit> {
  return parseCommit(await objects.read('commit', id));
}

/** The first of a commit's parents, the state that it follows. */
export async function parentOf(repo: Repository, commit: Commit): Promise<Commit | undefined> {
  const [parent] = commit.parents;
  return parent === undefined ? undefined : readCommit(repo, parent);
}

/** What is published: the commit that `HEAD` points at now. */
export async function readHead(repo: Repository): Promise<Commit> {
  return readCommit(repo, 'HEAD');
}

/** Writes a commit, which nothing points at yet. */
export async function writeCommit(repo: Repository, commit: NewCommit): Promise<string> {
  return repo.objects.write('commit', formatCommit(commit));
}

/** A file in a commit, by its path from the root. */
export async function leafAt(
  { objects }: Repository,
  commit: Commit,
  path: string,
): Promise<Leaf | undefined> {
  return findLeaf(objects, commit.tree, path);
}

/**
 * Moves refs all at once. Throws a MovedError, and moves none, when one is not where it was; most
 * often it is seen without asking `update-ref`, which ends when it refuses.
 */
export async function moveRefs(
  { objects, refs }: Repository,
  updates: readonly RefUpdate[],
): Promise<void> {
  for (const { ref, from } of updates)
    if ((await objects.find(ref))?.id !== from) throw new MovedError(`${ref} has moved.`);
  await refs.move(updates);
}
