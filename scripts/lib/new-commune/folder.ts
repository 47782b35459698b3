import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import slugify from '@sindresorhus/slugify';
import type { ListedCommune } from './insee.ts';

/**
 * Its folder in the content, which is its address. Its name is enough: no two communes of a
 * department would have the same, nor one that the site keeps for itself, as a test sees.
 */
export function folderOf({ department, name }: ListedCommune): string {
  // « Œuf » is of one word.
  return `${department.slug}/${slugify(name, { decamelize: false })}`;
}

/** Makes a commune's folder, with its profile. Throws when something has its name. */
export function makeFolder(content: string, folder: string, profile: string): void {
  mkdirSync(`${content}/${folder}`, { recursive: true });
  writeFileSync(`${content}/${folder}/profile.yaml`, profile, { flag: 'wx' });
}

/** What the content already has of some communes, whose departments alone are looked into. */
export class Existing {
  readonly #content: string;
  /** The folders of each department, by INSEE code. */
  readonly #departments = new Map<string, ReadonlyMap<string, string>>();

  constructor(content: string) {
    this.#content = content;
  }

  /** The folder that a commune has, under this name or another one. */
  folderOf(commune: ListedCommune): string | undefined {
    const folder = folderOf(commune);
    const path = `${this.#content}/${folder}`;
    if (lstatSync(path, { throwIfNoEntry: false })) return folder;
    return this.#foldersIn(commune.department.slug).get(commune.code);
  }

  #foldersIn(department: string): ReadonlyMap<string, string> {
    const known = this.#departments.get(department) ?? codesIn(this.#content, department);
    this.#departments.set(department, known);
    return known;
  }
}

/** Read as text: a profile that has a fault is there all the same. */
function codesIn(content: string, department: string): Map<string, string> {
  if (!existsSync(`${content}/${department}`)) return new Map();
  return new Map(
    readdirSync(`${content}/${department}`).flatMap((name) => {
      const folder = `${department}/${name}`;
      const file = `${content}/${folder}/profile.yaml`;
      const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
      const code = /^insee: *["']?(?<code>\w{5})/m.exec(text)?.groups?.['code'];
      return code === undefined ? [] : [[code, folder]];
    }),
  );
}
