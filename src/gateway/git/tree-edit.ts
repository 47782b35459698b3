import { GitError } from './command.ts';
import type { Objects } from './objects.ts';
import { folderMode, formatTree, isFile, readTree, type Leaf, type TreeEntry } from './trees.ts';

/** A file to set, or nothing to take it off. A file keeps its mode unless another is given. */
export type Edit = { id: string; mode?: string } | undefined;
export type Edits = ReadonlyMap<string, Edit>;

/** Writes a root tree again with some files set or taken off: only the folders on their way. */
export async function editTree(objects: Objects, tree: string, edits: Edits): Promise<string> {
  return (await editFolder(objects, tree, edits)) ?? objects.writeTree(formatTree([]));
}

/** Gives nothing when the folder would be empty: Git has no empty folders. */
async function editFolder(
  objects: Objects,
  tree: string | undefined,
  edits: Edits,
): Promise<string | undefined> {
  const entries = await readTree(objects, tree);
  for (const [name, under] of byFirstName(edits)) {
    const edited = await editEntry(objects, entries.get(name), under);
    if (edited)
      entries.set(name, { raw: Buffer.from(name), ...entries.get(name), name, ...edited });
    else entries.delete(name);
  }
  return entries.size === 0 ? undefined : objects.writeTree(formatTree(entries.values()));
}

/** The edits under each name of a folder; those of the name itself are under `''`. */
function byFirstName(edits: Edits): Map<string, Map<string, Edit>> {
  const names = new Map<string, Map<string, Edit>>();
  for (const [path, edit] of edits) {
    const [name = ''] = path.split('/', 1);
    const under = names.get(name) ?? new Map<string, Edit>();
    names.set(name, under.set(path.slice(name.length + 1), edit));
  }
  return names;
}

async function editEntry(
  objects: Objects,
  entry: TreeEntry | undefined,
  under: Map<string, Edit>,
): Promise<Leaf | undefined> {
  const isFolder = entry?.mode === folderMode;
  if (under.has('')) {
    if (isFolder || under.size > 1) throw new GitError('A folder is in the way of a file.');
    return editFile(entry, under.get(''));
  }
  if (entry && !isFolder) {
    if ([...under.values()].some(Boolean)) throw new GitError('A file is in the way of a folder.');
    return entry;
  }
  const id = await editFolder(objects, entry?.id, under);
  return id === undefined ? undefined : { mode: folderMode, id };
}

function editFile(entry: TreeEntry | undefined, edit: Edit): Leaf | undefined {
  if (!edit) return undefined;
  const mode = edit.mode ?? (entry && isFile(entry) ? entry.mode : '100644');
  return { mode, id: edit.id };
}
