import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GitError, startGit } from './command.ts';
import { Service, type Parsed } from './service.ts';

export type ObjectType = 'blob' | 'tree' | 'commit';

/** An object of Git's, by the hash of its bytes. */
export interface GitObject {
  id: string;
  type: string;
  bytes: Buffer;
}

/** The objects of a repository, read and written through commands that stay open. */
export class Objects {
  /** Holds what is about to be written: nobody cleans it, unlike the system's. */
  readonly #folder: string;
  readonly #reader: Service<GitObject | undefined>;
  readonly #writers: Readonly<Record<ObjectType, Service<string>>>;

  constructor(folder: string, gitFolder: string) {
    this.#folder = join(gitFolder, 'beffroi');
    this.#reader = new Service(() => startGit(folder, ['cat-file', '--batch']), parseObject);
    const writer = (...args: string[]) => new Service(() => startGit(folder, args), parseLine);
    const hashing = ['-w', '--no-filters', '--stdin-paths'];
    this.#writers = {
      blob: writer('hash-object', '-t', 'blob', ...hashing),
      tree: writer('mktree', '-z', '--batch', '--missing'),
      commit: writer('hash-object', '-t', 'commit', ...hashing),
    };
  }

  /** What Git finds by a name: an id, `HEAD`, `<commit>:<path>`; nothing when there is no such object. */
  async find(name: string): Promise<GitObject | undefined> {
    if (name.includes('\n')) throw new GitError(`No object can be named « ${name} ».`);
    return this.#reader.ask(`${name}\n`);
  }

  /** The bytes of an object that must be there, with this type. */
  async read(type: ObjectType, id: string): Promise<GitObject> {
    const found = await this.find(id);
    if (found?.type !== type) throw new GitError(`${id} is no ${type}.`);
    return found;
  }

  /** Writes a tree as `git mktree` is told it, and gives its id. */
  async writeTree(lines: Buffer): Promise<string> {
    return this.#writers.tree.ask(Buffer.concat([lines, Buffer.of(0)]));
  }

  /** Writes an object, and gives its id. */
  async write(type: 'blob' | 'commit', bytes: Uint8Array): Promise<string> {
    const file = join(this.#folder, randomUUID());
    await mkdir(this.#folder, { recursive: true });
    await writeFile(file, bytes);
    try {
      return await this.#writers[type].ask(`${file}\n`);
    } finally {
      await rm(file, { force: true });
    }
  }

  async close(): Promise<void> {
    const { blob, tree, commit } = this.#writers;
    await Promise.all([this.#reader, blob, tree, commit].map((service) => service.close()));
  }
}

/** `<id> <type> <size>`, then the bytes; any other line says that there is no such object. */
function parseObject(bytes: Buffer): Parsed<GitObject | undefined> {
  const start = bytes.indexOf('\n') + 1;
  if (start === 0) return { needs: bytes.length + 1 };
  const header = /^([0-9a-f]+) (\w+) (\d+)\n$/.exec(bytes.toString('utf8', 0, start));
  const [, id = '', type = '', size = ''] = header ?? [];
  if (!header) return { value: undefined, length: start };
  const end = start + Number(size);
  if (bytes.length < end + 1) return { needs: end + 1 };
  return { value: { id, type, bytes: bytes.subarray(start, end) }, length: end + 1 };
}

function parseLine(bytes: Buffer): Parsed<string> {
  const end = bytes.indexOf('\n');
  if (end < 0) return { needs: bytes.length + 1 };
  return { value: bytes.toString('utf8', 0, end), length: end + 1 };
}
