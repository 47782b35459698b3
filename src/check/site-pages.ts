import { existsSync } from 'node:fs';
import { pathsOf } from '../content/links.ts';
import { draftsOf, readSources } from '../content/sources.ts';
import {
  communeOf,
  departmentOf,
  networkWords,
  reservedCommunes,
  type CommuneId,
} from '../urls.ts';

/** Which addresses of the site lead somewhere, as far as folders tell. A commune is read when it is asked for. */
export class SitePages {
  readonly #root: string;
  readonly #known = new Map<string, readonly string[]>();

  constructor(root: string) {
    this.#root = root;
  }

  has(path: string): boolean {
    // Files come and go with what they are made from.
    if (/\.[a-z0-9]+$/.test(path)) return true;
    const whole = `${path.replace(/\/$/, '')}/`;
    const [, first = '', second = ''] = whole.split('/');
    if (whole === '/' || networkWords.includes(first)) return true;
    const department = departmentOf(whole);
    if (department === undefined || !existsSync(`${this.#root}/${department}`)) return false;
    const id = communeOf(whole);
    return !id || reservedCommunes.includes(second) || this.#isOf(id, whole);
  }

  #isOf(id: CommuneId, path: string): boolean {
    const folder = `${id.department}/${id.commune}`;
    const paths = this.#known.get(folder) ?? this.#read(id, folder);
    this.#known.set(folder, paths);
    return paths.includes(path);
  }

  #read(id: CommuneId, folder: string): readonly string[] {
    if (!existsSync(`${this.#root}/${folder}`)) return [];
    return pathsOf(id, draftsOf(readSources(this.#root, folder)));
  }
}
