import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync, type Dirent } from 'node:fs';

/** Git's hash of a repository’s objects. */
export type Algorithm = 'sha1' | 'sha256';

/**
 * The id that Git gives to a folder with these files (gitformat-tree): it changes with a byte, a name
 * or a place of any of them, and with nothing else.
 */
export function treeId(folder: string, algorithm: Algorithm = 'sha1'): string {
  return treeOf(leavesOf(folder, algorithm), algorithm);
}

function leavesOf(folder: string, algorithm: Algorithm): Leaf[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !litter.test(name))
    .flatMap((item) => leafOf(folder, item, algorithm));
}

/** What systems leave in folders, and Git is told to ignore. */
const litter = /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|Icon\r)$/i;

/** A file or a folder in a tree. */
export interface Leaf {
  /** `40000` for a folder. */
  mode: string;
  name: string;
  id: string;
}

/** The id of a tree from what is in it. */
export function treeOf(leaves: readonly Leaf[], algorithm: Algorithm = 'sha1'): string {
  const sorted = leaves
    .map((leaf) => ({
      ...leaf,
      key: Buffer.from(leaf.mode === '40000' ? `${leaf.name}/` : leaf.name),
    }))
    .toSorted((a, b) => Buffer.compare(a.key, b.key));
  const parts = sorted.flatMap(({ mode, name, id }) => [
    Buffer.from(`${mode} ${name}\0`),
    Buffer.from(id, 'hex'),
  ]);
  return objectId('tree', Buffer.concat(parts), algorithm);
}

function leafOf(folder: string, item: Dirent, algorithm: Algorithm): Leaf[] {
  const path = `${folder}/${item.name}`;
  const leaf = (mode: string, id: string) => [{ mode, name: item.name, id }];
  if (item.isDirectory()) {
    const inside = leavesOf(path, algorithm);
    // Git has no empty folders.
    return inside.length > 0 ? leaf('40000', treeOf(inside, algorithm)) : [];
  }
  const blob = (bytes: Buffer) => objectId('blob', bytes, algorithm);
  if (item.isSymbolicLink()) return leaf('120000', blob(Buffer.from(readlinkSync(path))));
  const isRun = (lstatSync(path).mode & 0o100) !== 0;
  return leaf(isRun ? '100755' : '100644', blob(readFileSync(path)));
}

function objectId(type: string, bytes: Buffer, algorithm: Algorithm): string {
  const header = Buffer.from(`${type} ${String(bytes.length)}\0`);
  return hash(algorithm, Buffer.concat([header, bytes]));
}
