import { GitError } from './command.ts';
import type { Objects } from './objects.ts';

/** A file in a commit: its id, and Git's mode (`100644`, `100755` when it can be run). */
export interface Leaf {
  mode: string;
  id: string;
}

export interface TreeEntry extends Leaf {
  name: string;
  /** The name as Git holds it: another tool's may not be UTF-8, and is written back as it was. */
  raw: Buffer;
}

export const folderMode = '40000';

/** Whether a leaf is an ordinary file: a link or another repository is not. */
export function isFile({ mode }: Leaf): boolean {
  return mode === '100644' || mode === '100755';
}

/** The entries of a tree by name; none when there is no tree. */
export async function readTree(
  objects: Objects,
  id: string | undefined,
): Promise<Map<string, TreeEntry>> {
  if (id === undefined) return new Map();
  return parseTree(await objects.read('tree', id));
}

/** `<mode> <name>\0<id in binary>`, as many times as there are entries. */
export function parseTree(tree: { id: string; bytes: Buffer }): Map<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>();
  const idLength = tree.id.length / 2;
  for (let at = 0; at < tree.bytes.length;) {
    const space = tree.bytes.indexOf(' ', at);
    const end = tree.bytes.indexOf(0, space);
    const raw = tree.bytes.subarray(space + 1, end);
    const name = raw.toString('utf8');
    const mode = tree.bytes.toString('latin1', at, space);
    at = end + 1 + idLength;
    entries.set(name, { mode, id: tree.bytes.toString('hex', end + 1, at), name, raw });
  }
  return entries;
}

/** What `git mktree` reads for a tree: `<mode> <type> <id>\t<name>\0`, in any order. */
export function formatTree(entries: Iterable<TreeEntry>): Buffer {
  const lines = [...entries].flatMap(({ mode, id, raw }) => [
    Buffer.from(`${mode} ${typeOf(mode)} ${id}\t`),
    raw,
    Buffer.of(0),
  ]);
  return Buffer.concat(lines);
}

function typeOf(mode: string): string {
  if (mode === folderMode) return 'tree';
  return mode === '160000' ? 'commit' : 'blob';
}

/** What is at a path of a commit (or of any tree), a file or a folder. */
export async function findLeaf(
  objects: Objects,
  commit: string,
  path: string,
): Promise<Leaf | undefined> {
  const slash = path.lastIndexOf('/');
  const folder = await objects.find(`${commit}:${path.slice(0, Math.max(slash, 0))}`);
  if (folder?.type !== 'tree') return undefined;
  const entry = parseTree(folder).get(path.slice(slash + 1));
  return entry && entry.mode !== folderMode ? { mode: entry.mode, id: entry.id } : undefined;
}

/** The ordinary files under a tree, at any depth, with their paths. */
export async function listFiles(
  objects: Objects,
  tree: string,
  folder: string,
): Promise<{ path: string; id: string }[]> {
  const entries = await readTree(objects, tree);
  const lists = [...entries.values()].map(async (entry) => {
    const path = `${folder}${entry.name}`;
    if (entry.mode === folderMode) return listFiles(objects, entry.id, `${path}/`);
    return isFile(entry) ? [{ path, id: entry.id }] : [];
  });
  return (await Promise.all(lists)).flat();
}

/** A path where two trees differ. */
export interface Difference {
  path: string;
  before?: Leaf | undefined;
  after?: Leaf | undefined;
}

/** More than any draft changes: beyond, a branch is something else. */
const mostDifferences = 1000;

/** Where two trees differ, at any depth; what they share is not read. */
export async function differences(
  objects: Objects,
  before: string | undefined,
  after: string | undefined,
): Promise<Difference[]> {
  const found: Difference[] = [];
  const compare = async (old: string | undefined, now: string | undefined, folder: string) => {
    if (old === now) return;
    const [olds, nows] = await Promise.all([readTree(objects, old), readTree(objects, now)]);
    for (const name of new Set([...olds.keys(), ...nows.keys()]))
      await compareEntries(olds.get(name), nows.get(name), `${folder}${name}`);
  };
  const compareEntries = async (
    old: TreeEntry | undefined,
    now: TreeEntry | undefined,
    path: string,
  ) => {
    const [a, b] = [leafOf(old), leafOf(now)];
    if (a?.id !== b?.id || a?.mode !== b?.mode) found.push({ path, before: a, after: b });
    if (found.length > mostDifferences) throw new GitError('Too much is changed for a draft.');
    await compare(treeOf(old), treeOf(now), `${path}/`);
  };
  await compare(before, after, '');
  return found;
}

function leafOf(entry: TreeEntry | undefined): Leaf | undefined {
  return entry && entry.mode !== folderMode ? { mode: entry.mode, id: entry.id } : undefined;
}

function treeOf(entry: TreeEntry | undefined): string | undefined {
  return entry?.mode === folderMode ? entry.id : undefined;
}
