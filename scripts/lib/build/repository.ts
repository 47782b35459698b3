import { GitError, runGit } from '../../../src/gateway/git/command.ts';
import { Objects } from '../../../src/gateway/git/objects.ts';
import { BuildError } from './build-error.ts';
import { folderMode, parseTree } from '../../../src/gateway/git/trees.ts';
import type { Algorithm } from './tree-id.ts';

/** What Git says of a content folder. */
export interface Repository {
  /** The last commit. */
  head: string;
  algorithm: Algorithm;
  /** Git’s id of a department's folder in it, and of each commune's folder by name. */
  committed: (department: string) => Promise<{ id: string; communes: ReadonlyMap<string, string> }>;
  /** The communes (`vienne/civray`) with files that are not as they were committed. */
  uncommitted: () => Promise<ReadonlySet<string>>;
  isAncestor: (commit: string) => Promise<boolean>;
  close: () => Promise<void>;
}

/**
 * The repository that a content folder is in; nothing without Git, or before the first commit. When
 * it is known that `uncommitted` will be asked, Git looks at the files meanwhile.
 */
export async function openRepository(
  content: string,
  areFilesLookedAt = false,
): Promise<Repository | undefined> {
  const looking = areFilesLookedAt ? status(content) : undefined;
  // Where there is no repository, nobody asks for its answer.
  looking?.catch(() => undefined);
  const asked = ['rev-parse', '--show-prefix', '--absolute-git-dir', 'HEAD^{commit}'];
  const found = await runGit(content, asked).catch(() => undefined);
  const [prefix = '', gitFolder = '', head = ''] = found?.split('\n') ?? [];
  if (!found) return undefined;
  const objects = new Objects(content, gitFolder);
  return {
    head,
    algorithm: head.length === 64 ? 'sha256' : 'sha1',
    committed: (department) => committed(objects, `${head}:${prefix}${department}`),
    uncommitted: async () => uncommitted(await (looking ?? status(content)), prefix),
    isAncestor: (commit) => isAncestor(content, commit, head),
    close: () => objects.close(),
  };
}

/** Throws a BuildError when a word names no commit of the repository that a content folder is in. */
export async function checkRevision(content: string, revision: string): Promise<void> {
  const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  try {
    await runGit(content, asked);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new BuildError(
      `«\u202f${revision}\u202f» n’est pas une révision du dépôt Git qui contient ${content}\u202f: donnez un commit, une branche ou une étiquette (HEAD~1, main).`,
    );
  }
}

async function committed(objects: Objects, name: string) {
  const tree = await objects.find(name);
  if (tree?.type !== 'tree') return { id: '', communes: new Map<string, string>() };
  const folders = [...parseTree(tree).values()].filter(({ mode }) => mode === folderMode);
  return { id: tree.id, communes: new Map(folders.map(({ name: slug, id }) => [slug, id])) };
}

function status(content: string): Promise<string> {
  const asked = ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--', '.'];
  return runGit(content, asked);
}

function uncommitted(answer: string, prefix: string): Set<string> {
  const lines = answer.split('\0').filter(Boolean);
  // `XY <path from the root>`
  const paths = lines.map((line) => line.slice(3 + prefix.length));
  return new Set(paths.map((path) => path.split('/', 2).join('/')));
}

/** A shallow clone, or a history that was written again, may not know the commit. */
async function isAncestor(content: string, commit: string, head: string): Promise<boolean> {
  if (commit === head) return true;
  try {
    await runGit(content, ['merge-base', '--is-ancestor', commit, head]);
    return true;
  } catch (error) {
    if (error instanceof GitError) return false;
    throw error;
  }
}
