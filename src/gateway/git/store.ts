import type { Store } from '../ports.ts';
import { GitError } from './command.ts';
import { listDiscarded, listDrafts, readDraft } from './drafts.ts';
import { Follower } from './follower.ts';
import { fileHistory } from './history.ts';
import { rootPath } from './names.ts';
import { publishDraft } from './publish.ts';
import { openRepository, type Repository } from './repository.ts';
import { saveDraft } from './save.ts';
import { discard, setStage } from './stages.ts';
import { folderMode, listFiles, parseTree } from './trees.ts';
import { unpublish } from './unpublish.ts';

export { NoRepositoryError } from './repository.ts';

export interface GitStore extends Store {
  /** Resolves when Git's index also follows what was published; the files do already. */
  settled: () => Promise<void>;
  /** Ends the Git processes, once what was published is followed. */
  close: () => Promise<void>;
}

interface Options {
  /** Told what could not be done but lost nothing: a file not followed, a branch not understood. */
  onWarning?: (message: string) => void;
}

/** The store of a content folder in a local Git repository. Throws a NoRepositoryError. */
export async function gitStore(content: string, options: Options = {}): Promise<GitStore> {
  const repo = await openRepository(content, options.onWarning ?? (() => undefined));
  const follower = new Follower(repo);
  return {
    list: (folder) => list(repo, folder),
    read: (id) => read(repo, id),
    folders: (folder) => folders(repo, folder),
    drafts: (commune) => listDrafts(repo, commune),
    draft: (key) => readDraft(repo, key),
    save: (key, save) => saveDraft(repo, key, save),
    setStage: (key, stage, author) => setStage(repo, key, stage, author),
    publish: async (key, by) => follower.follow(await publishDraft(repo, key, by)),
    discard: (key, author) => discard(repo, key, author),
    discarded: (commune) => listDiscarded(repo, commune),
    unpublish: async (key, by) => follower.follow(await unpublish(repo, key, by)),
    history: (path, limit, key) => fileHistory(repo, path, limit, key),
    settled: () => follower.settled(),
    close: async () => {
      await follower.settled();
      await Promise.all([repo.objects.close(), repo.refs.close()]);
    },
  };
}

async function list(repo: Repository, folder: string): ReturnType<Store['list']> {
  const tree = await publishedTree(repo, folder);
  if (!tree) return [];
  return listFiles(repo.objects, tree.id, folder === '' ? '' : `${folder}/`);
}

async function read({ objects }: Repository, id: string): Promise<Uint8Array> {
  if (!/^[0-9a-f]{40,64}$/.test(id)) throw new GitError(`« ${id} » is no id.`);
  return (await objects.read('blob', id)).bytes;
}

async function folders(repo: Repository, folder: string): Promise<string[]> {
  const tree = await publishedTree(repo, folder);
  if (!tree) return [];
  const entries = [...parseTree(tree).values()];
  return entries.filter(({ mode }) => mode === folderMode).map(({ name }) => name);
}

async function publishedTree(repo: Repository, folder: string) {
  const path = folder === '' ? repo.prefix : rootPath(repo, folder);
  const found = await repo.objects.find(`HEAD:${path.replace(/\/$/, '')}`);
  return found?.type === 'tree' ? found : undefined;
}
