import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { CommuneId } from '../urls.ts';
import type { Change, Store } from './ports.ts';

/** What a path of a mirror must hold: the id of its bytes, and how to have them. */
interface Wanted {
  id: string;
  bytes: () => Promise<Uint8Array>;
}

/** Makes the folder what it must be: the published files, with these changes. */
export type Show = (changes: readonly Change[]) => Promise<void>;

/**
 * A folder of files on disk that holds a commune as it is published, with some changes laid over:
 * what the reader and the renderer need. Only files that differ from the last time are written, for
 * a commune may have 500 MB of photos.
 */
export class Mirror {
  /** As a content folder: the commune's own is `<department>/<commune>` in it. */
  readonly root: string;
  readonly #store: Store;
  readonly #folder: string;
  #held: Map<string, string> | undefined;
  #saved = '';
  #last: Promise<unknown> = Promise.resolve();

  constructor(store: Store, cache: string, { department, commune }: CommuneId) {
    this.#store = store;
    this.#folder = `${department}/${commune}`;
    this.root = `${cache}/desk/${this.#folder}`;
  }

  /** Does one thing at a time with the folder. */
  use<T>(task: (show: Show) => Promise<T>): Promise<T> {
    const result = this.#last.then(() => task((changes) => this.#show(changes)));
    this.#last = result.catch(() => undefined);
    return result;
  }

  async #show(changes: readonly Change[]): Promise<void> {
    const wanted = await this.#wanted(changes);
    const held = (this.#held ??= this.#load());
    const gone = [...held.keys()].filter((path) => !wanted.has(path));
    const different = [...wanted].filter(([path, { id }]) => held.get(path) !== id);
    // What is being written is in no list: a process that ends here leaves a file that is not trusted.
    for (const path of [...gone, ...different.map(([path]) => path)]) held.delete(path);
    this.#save(held);
    for (const path of gone) remove(this.root, path);
    for (const [path, { id, bytes }] of different) {
      write(`${this.root}/${path}`, await bytes());
      held.set(path, id);
    }
    this.#save(held);
  }

  async #wanted(changes: readonly Change[]): Promise<Map<string, Wanted>> {
    const files = await this.#store.list(this.#folder);
    const wanted = new Map<string, Wanted>(
      files.map(({ path, id }) => [path, { id, bytes: () => this.#store.read(id) }]),
    );
    for (const change of changes) lay(change, wanted);
    for (const path of wanted.keys())
      if (!isInside(this.#folder, path)) throw new RangeError(`${path} is not in ${this.#folder}.`);
    return wanted;
  }

  /** The files that are there from another time; those in no list are removed. */
  #load(): Map<string, string> {
    const held = new Map(readList(`${this.root}/files.json`));
    for (const path of held.keys()) if (!existsSync(`${this.root}/${path}`)) held.delete(path);
    for (const path of filesIn(this.root, this.#folder))
      if (!held.has(path)) remove(this.root, path);
    return held;
  }

  #save(held: ReadonlyMap<string, string>): void {
    const published = [...held].filter(([, id]) => !id.startsWith(draft));
    const list = JSON.stringify(published);
    if (list === this.#saved) return;
    write(`${this.root}/files.json`, list);
    this.#saved = list;
  }
}

/** A change without bytes takes a file away, or all that is in a folder. */
function lay({ path, bytes }: Change, wanted: Map<string, Wanted>): void {
  if (bytes) wanted.set(path, { id: draftId(bytes), bytes: () => Promise.resolve(bytes) });
  else for (const one of wanted.keys()) if (`${one}/`.startsWith(`${path}/`)) wanted.delete(one);
}

const draft = 'draft ';

function draftId(bytes: Uint8Array): string {
  return draft + createHash('sha256').update(bytes).digest('hex');
}

function isInside(folder: string, path: string): boolean {
  return path.startsWith(`${folder}/`) && path.split('/').every((name) => !/^\.{0,2}$/.test(name));
}

function filesIn(root: string, folder: string): string[] {
  if (!existsSync(`${root}/${folder}`)) return [];
  const items = readdirSync(`${root}/${folder}`, { withFileTypes: true });
  return items.flatMap((item) => {
    const path = `${folder}/${item.name}`;
    return item.isDirectory() ? filesIn(root, path) : [path];
  });
}

const listSchema = z.array(z.tuple([z.string(), z.string()]));

function readList(file: string): [path: string, id: string][] {
  try {
    return listSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return [];
  }
}

/** Removes a file, and the folders that it leaves empty: the reader would see them. */
function remove(root: string, path: string): void {
  rmSync(`${root}/${path}`, { force: true });
  let folder = dirname(path);
  while (folder !== '.' && readdirSync(`${root}/${folder}`).length === 0) {
    rmdirSync(`${root}/${folder}`);
    folder = dirname(folder);
  }
}

function write(file: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.tmp`, bytes);
  renameSync(`${file}.tmp`, file);
}
