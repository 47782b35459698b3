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

/** What was done with files, for the summary. */
export interface Tally {
  written: number;
  unchanged: number;
  removed: number;
  bytes: number;
}

export const noTally: Readonly<Tally> = { written: 0, unchanged: 0, removed: 0, bytes: 0 };

/** A folder of the site, where a file whose bytes are the same is left alone. */
export class Output {
  readonly tally: Tally = { ...noTally };
  readonly folder: string;
  readonly #kept = new Set<string>();
  /** The folders that files were put in, as `/a/b/`: whether they were made for that. */
  readonly #isNew = new Map<string, boolean>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Writes a file at an address of the site; a folder's address is its `index.html`. */
  put(path: string, bytes: Uint8Array): void {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const target = `${this.folder}${file}`;
    // Nothing is looked for in a folder that is new, as all are in a first build.
    const mayBeThere =
      !this.#makeFolder(file.slice(0, file.lastIndexOf('/') + 1)) || this.#kept.has(file);
    this.#kept.add(file);
    this.tally.bytes += bytes.byteLength;
    if (mayBeThere && existsSync(target) && readFileSync(target).equals(bytes))
      this.tally.unchanged += 1;
    else {
      writeWhole(target, bytes);
      this.tally.written += 1;
    }
  }

  /** Whether it was not there before. */
  #makeFolder(path: string): boolean {
    const known = this.#isNew.get(path);
    if (known !== undefined) return known;
    const isNew = mkdirSync(`${this.folder}${path}`, { recursive: true }) !== undefined;
    this.#isNew.set(path, isNew);
    return isNew;
  }

  /** Keeps a file whose name tells its content, when it is there already. */
  keep(path: string): boolean {
    if (this.#kept.has(path)) return true;
    if (!existsSync(`${this.folder}${path}`)) return false;
    this.#kept.add(path);
    this.tally.unchanged += 1;
    return true;
  }

  /** Puts all the files of a folder at the root of the site; those of `_astro` are named by their content. */
  copy(source: string): void {
    const items = readdirSync(source, { recursive: true, withFileTypes: true });
    for (const { name, parentPath } of items.filter((item) => item.isFile())) {
      const file = `${parentPath}/${name}`;
      const path = file.slice(source.length);
      if (!path.startsWith('/_astro/') || !this.keep(path)) this.put(path, readFileSync(file));
    }
  }

  /**
   * Removes, under an address of a folder, what nobody put or kept, and the folders left empty.
   * Folders that `spare` names, as `/a/b/`, are not looked into.
   */
  sweep(path: string, spare: (folder: string) => boolean = () => false): void {
    const folder = `${this.folder}${path}`;
    if (this.#isNew.get(path) === true) return;
    const left = readdirSync(folder, { withFileTypes: true }).filter((item) => {
      const inside = `${path}${item.name}`;
      if (!item.isDirectory()) return this.#kept.has(inside) || this.#remove(inside);
      if (spare(`${inside}/`)) return true;
      this.sweep(`${inside}/`, spare);
      return existsSync(`${this.folder}${inside}`);
    });
    if (left.length === 0) rmdirSync(folder);
  }

  #remove(file: string): false {
    rmSync(`${this.folder}${file}`);
    this.tally.removed += 1;
    return false;
  }
}

/**
 * A build that is stopped never leaves half a file under this name: a photo, known by its name
 * alone, would stay so for ever. The next build removes the temporary file.
 */
function writeWhole(file: string, bytes: Uint8Array): void {
  const temporary = `${file}.tmp`;
  writeFileSync(temporary, bytes);
  renameSync(temporary, file);
}

/** Adds up what several outputs did. */
export function addTally(total: Readonly<Tally>, more: Readonly<Tally>): Tally {
  return {
    written: total.written + more.written,
    unchanged: total.unchanged + more.unchanged,
    removed: total.removed + more.removed,
    bytes: total.bytes + more.bytes,
  };
}
