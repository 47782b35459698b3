import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** What was done with files, for the summary. */
export interface Tally {
  written: number;
  unchanged: number;
  removed: number;
  bytes: number;
}

/** A folder of the site, where a file whose bytes are the same is left alone. */
export class Output {
  readonly tally: Tally = { written: 0, unchanged: 0, removed: 0, bytes: 0 };
  readonly #folder: string;
  readonly #kept = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Writes a file at an address of the site; a folder's address is its `index.html`. */
  put(path: string, bytes: Uint8Array): void {
    const file = fileOf(path);
    const target = `${this.#folder}${file}`;
    this.#kept.add(file);
    this.tally.bytes += bytes.byteLength;
    if (existsSync(target) && readFileSync(target).equals(bytes)) this.tally.unchanged += 1;
    else {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, bytes);
      this.tally.written += 1;
    }
  }

  /** Keeps a file whose name tells its content, when it is there already. */
  keep(path: string): boolean {
    const there = existsSync(`${this.#folder}${path}`);
    if (!there) return false;
    this.#kept.add(path);
    this.tally.unchanged += 1;
    return true;
  }

  /** Copies a folder whose file names tell their content. */
  copy(source: string): void {
    cpSync(source, this.#folder, { recursive: true });
    for (const path of filesUnder(source, '')) this.#kept.add(path);
  }

  /**
   * Removes, under an address, the files that nobody put or kept, and the folders left empty.
   * Folders that `spare` names, as `/a/b/`, are not looked into.
   */
  sweep(path: string, spare: (folder: string) => boolean = () => false): void {
    for (const file of filesUnder(this.#folder, path.replace(/\/$/, ''), spare)) {
      if (this.#kept.has(file)) continue;
      rmSync(`${this.#folder}${file}`);
      this.tally.removed += 1;
      this.#prune(dirname(file));
    }
  }

  #prune(folder: string): void {
    if (folder === '/' || readdirSync(`${this.#folder}${folder}`).length > 0) return;
    rmdirSync(`${this.#folder}${folder}`);
    this.#prune(dirname(folder));
  }
}

function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

function filesUnder(
  root: string,
  folder: string,
  spare: (folder: string) => boolean = () => false,
): string[] {
  if (!existsSync(`${root}${folder}`) || spare(`${folder}/`)) return [];
  return readdirSync(`${root}${folder}`, { withFileTypes: true }).flatMap((item) => {
    const path = `${folder}/${item.name}`;
    return item.isDirectory() ? filesUnder(root, path, spare) : [path];
  });
}

/** Adds up what several outputs did. */
export function addTally(total: Tally, more: Tally): Tally {
  return {
    written: total.written + more.written,
    unchanged: total.unchanged + more.unchanged,
    removed: total.removed + more.removed,
    bytes: total.bytes + more.bytes,
  };
}
