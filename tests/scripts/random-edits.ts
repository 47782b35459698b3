import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keysOf } from '../../src/model/keys.ts';
import { heritage, network, profile, texts, write } from './small-network.ts';

/** Numbers from 0 to 1, the same for the same seed (Mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const folders = keysOf(texts);

const codes: Readonly<Record<string, string>> = { vienne: '86', guadeloupe: '971' };

/** A network that people change at random, in a Git repository. */
export class RandomNetwork {
  readonly content: string;
  readonly #random: () => number;
  readonly #folder: string;
  #made = 0;
  #commits = 0;
  /** The communes changed since the last build was told. */
  #changed = new Set<string>();

  constructor(folder: string, seed: number) {
    this.#folder = folder;
    this.content = join(folder, 'content');
    this.#random = randomFrom(seed);
    write(this.content, { 'network.yaml': network });
    for (let count = 0; count < 5; count += 1) this.addCommune();
    this.#git('init', '--quiet', '--initial-branch=main');
    this.commit();
    this.commit();
  }

  /** Does one of the things that people do, and says which. */
  step(): string {
    const acts = [
      'edit',
      'edit',
      'addEntry',
      'removeEntry',
      'renameEntry',
      'move',
      'addCommune',
      'removeCommune',
      'renameCommune',
      'spoil',
      'mend',
      'commit',
      'commit',
      'revert',
      'touch',
      'litter',
    ] as const;
    const act = this.#pick(acts) ?? 'edit';
    this[act]();
    return act;
  }

  /** The communes that were changed since it was last asked. */
  takeChanged(): { department: string; commune: string }[] {
    const names = [...this.#changed];
    this.#changed = new Set();
    return names.map((name) => {
      const [department = '', commune = ''] = name.split('/');
      return { department, commune };
    });
  }

  get isClean(): boolean {
    return this.#git('status', '--porcelain') === '';
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  edit(): void {
    const file = this.#pick(this.#entries());
    if (file) this.#write(file, this.#entry(file, `Titre ${this.#next()}`));
  }

  addEntry(): void {
    const commune = this.#pick(this.#communes());
    const folder = this.#pick(folders) ?? 'heritage';
    const file = `${commune ?? ''}/${folder}/chose-${this.#next()}.md`;
    if (commune) this.#write(file, this.#entry(file, `Chose ${this.#next()}`));
  }

  /** What may be written in a file of its folder. */
  #entry(file: string, title: string, more = ''): string {
    const day = `2027-0${String(1 + Math.floor(this.#random() * 9))}-15`;
    const folder = folders.find((name) => file.includes(`/${name}/`)) ?? 'heritage';
    // Its hall may not be there.
    const venue = folder === 'events' && this.chance(0.3) ? 'venue: salle\n' : '';
    return texts[folder](title, day).replace('---\n', `---\n${more}${venue}`);
  }

  removeEntry(): void {
    const file = this.#pick(this.#entries());
    if (file) this.#remove(file);
  }

  /** Sometimes the old address is kept. */
  renameEntry(): void {
    const file = this.#pick(this.#entries());
    if (!file) return;
    const slug = /([^/]+)\.md$/.exec(file)?.[1] ?? '';
    const more = this.chance(0.5) ? `aliases: [${slug}]\n` : '';
    this.#remove(file);
    const other = file.replace(slug, `autre-${this.#next()}`);
    this.#write(other, this.#entry(other, 'Autre', more));
  }

  move(): void {
    const commune = this.#pick(this.#communes());
    if (commune) this.#writeProfile(commune, this.chance(0.3) ? '' : this.#place());
  }

  addCommune(): void {
    const department = this.chance(0.8) ? 'vienne' : 'guadeloupe';
    const commune = `${department}/commune-${this.#next()}`;
    this.#writeProfile(commune, this.#place());
    this.#write(`${commune}/heritage/eglise.md`, heritage('Église'));
    this.#write(`${commune}/places/salle.md`, texts.places('Salle'));
    if (this.chance(0.3)) this.#write(`${commune}/heritage/pont.md`, 'faute');
  }

  removeCommune(): void {
    const commune = this.#pick(this.#communes());
    if (commune) this.#remove(commune);
  }

  renameCommune(): void {
    const commune = this.#pick(this.#communes());
    if (!commune) return;
    const [department = '', name = ''] = commune.split('/');
    const other = `${department}/commune-${this.#next()}`;
    renameSync(join(this.content, commune), join(this.content, other));
    this.#changed.add(commune).add(other);
    this.#writeProfile(other, `${this.#place()}aliases: [${name}]\n`);
  }

  spoil(): void {
    const file = this.#pick(this.#entries());
    if (file) this.#write(file, '---\ntitre: faute\n---\n');
  }

  mend(): void {
    for (const file of this.#entries())
      if (!/^(?:title|date):/m.test(readFileSync(join(this.content, file), 'utf8')))
        this.#write(file, this.#entry(file, `Lieu ${this.#next()}`));
  }

  /** Writes a file again as it was. */
  touch(): void {
    const file = this.#pick(this.#entries());
    if (file) this.#write(file, readFileSync(join(this.content, file), 'utf8'));
  }

  /** What systems and people leave about. */
  litter(): void {
    const commune = this.#pick(this.#communes());
    if (commune) this.#write(`${commune}/${this.chance(0.5) ? '.DS_Store' : '.gitkeep'}`, 'x');
  }

  commit(): void {
    this.#git('add', '--all');
    this.#git('commit', '--quiet', '--allow-empty', '--message', 'Publier');
  }

  /** Takes back the last commit, by another one: the files are as they were, their dates are not. */
  revert(): void {
    const before = this.#communes();
    const isEmpty = this.#git('diff', '--name-only', 'HEAD~1', 'HEAD').trim() === '';
    if (this.isClean && !isEmpty) this.#git('revert', '--no-edit', 'HEAD');
    for (const commune of [...before, ...this.#communes()]) this.#changed.add(commune);
  }

  #writeProfile(commune: string, more: string): void {
    const code = codes[commune.split('/')[0] ?? ''] ?? '';
    const insee = code + String(this.#next()).padStart(5 - code.length, '0');
    const text = profile(`Commune ${insee}`, more + this.#together()).replace('86078', insee);
    this.#write(`${commune}/profile.yaml`, text);
  }

  /** Often exactly where others are. */
  #place(): string {
    const near = () => String(Math.floor(this.#random() * 4) / 10);
    return `coordinates: {latitude: 46${near().slice(1)}, longitude: ${near()}}\n`;
  }

  /** Some work together, across departments too. */
  #together(): string {
    const siren = this.#pick(['', '200000001', '200000002']) ?? '';
    return siren && `intercommunality: {name: Pays ${siren}, siren: "${siren}"}\n`;
  }

  #communes(): string[] {
    return ['vienne', 'guadeloupe'].flatMap((department) =>
      this.#list(department).map((name) => `${department}/${name}`),
    );
  }

  #entries(): string[] {
    return this.#communes().flatMap((commune) =>
      folders.flatMap((folder) =>
        this.#list(`${commune}/${folder}`).map((name) => `${commune}/${folder}/${name}`),
      ),
    );
  }

  #list(folder: string): string[] {
    const path = join(this.content, folder);
    return existsSync(path) ? readdirSync(path).toSorted() : [];
  }

  #write(file: string, text: string): void {
    write(this.content, { [file]: text });
    this.#note(file);
  }

  #remove(path: string): void {
    rmSync(join(this.content, path), { recursive: true });
    this.#note(path);
  }

  #note(path: string): void {
    this.#changed.add(path.split('/', 2).join('/'));
  }

  #next(): number {
    return (this.#made += 1);
  }

  #pick<T>(list: readonly T[]): T | undefined {
    return list[Math.floor(this.#random() * list.length)];
  }

  #git(...words: string[]): string {
    if (words[0] === 'commit' || words[0] === 'revert') this.#commits += 1;
    const date = new Date(Date.UTC(2027, 0, 1) + this.#commits * 3_600_000).toISOString();
    const env = {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
    };
    const who = ['-c', 'user.name=Essai', '-c', 'user.email=essai@example.org'];
    return execFileSync('git', [...who, ...words], { cwd: this.#folder, env, encoding: 'utf8' });
  }
}

/** Changes a setting of the network, which every page shows. */
export function renameNetwork(content: string, name: string): void {
  writeFileSync(join(content, 'network.yaml'), network.replace('Réseau', name));
}
