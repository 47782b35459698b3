import { createHash, randomUUID } from 'node:crypto';
import { lstat, mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runGit } from './command.ts';
import { leafAt, readHead, type Repository } from './repository.ts';
import { isFile, type Difference, type Leaf } from './trees.ts';

/**
 * Makes a file on the disk say what is published, unless a person has changed it by hand. Another
 * process may publish meanwhile, so it goes on until the file says what `HEAD` says.
 */
export async function followOnDisk(repo: Repository, { path, before }: Difference): Promise<void> {
  const file = join(repo.root, path);
  let known = before?.id;
  for (;;) {
    const target = await leafAt(repo, await readHead(repo), path);
    if (target?.id === known || !(await holds(repo, file, known))) return;
    if (target && !isFile(target)) return;
    if (!(await hasPlainFolders(repo.root, path))) return;
    await (target ? put(repo, file, target) : takeOff(repo.root, path));
    known = target?.id;
  }
}

/** Whether a file on the disk is a version, or is absent when there is none. */
async function holds(repo: Repository, file: string, id: string | undefined): Promise<boolean> {
  const state = await lstat(file).catch(() => undefined);
  if (!state || id === undefined) return !state && id === undefined;
  if (!state.isFile()) return false;
  const bytes = await readFile(file);
  return hash(bytes, id) === id || (await cleanedId(repo, file)) === id;
}

function hash(bytes: Buffer, like: string): string {
  const sum = createHash(like.length === 40 ? 'sha1' : 'sha256');
  return sum.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** The version that a file would be once added: its line ends may be those of the system. */
async function cleanedId({ root }: Repository, file: string): Promise<string> {
  return (await runGit(root, ['hash-object', '--stdin-paths'], `${file}\n`)).trim();
}

/** Whether nothing on the way to a file is a link, which would lead elsewhere. */
async function hasPlainFolders(root: string, path: string): Promise<boolean> {
  const folder = dirname(path);
  if (folder === '.') return true;
  const state = await lstat(join(root, folder)).catch(() => undefined);
  return (!state || state.isDirectory()) && hasPlainFolders(root, folder);
}

/** Writes a file at once: whoever reads it sees the old one or the new one. */
async function put({ objects }: Repository, file: string, leaf: Leaf): Promise<void> {
  const { bytes } = await objects.read('blob', leaf.id);
  const temporary = join(dirname(file), `.${randomUUID()}.tmp`);
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(temporary, bytes, { mode: leaf.mode === '100755' ? 0o777 : 0o666 });
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Removes a file, and the folders that it leaves empty. */
async function takeOff(root: string, path: string): Promise<void> {
  await rm(join(root, path));
  let folder = dirname(path);
  while (
    folder !== '.' &&
    (await rmdir(join(root, folder)).then(
      () => true,
      () => false,
    ))
  )
    folder = dirname(folder);
}
