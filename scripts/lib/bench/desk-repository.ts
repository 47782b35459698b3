import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CommuneId } from '../../../src/urls.ts';

/** Each has as many files as the communes of `../shared/bench/gen.mjs`. */
export const filesPerCommune = 11;

/** The entry that is measured. */
export const entryOf = ({ department, commune }: CommuneId) =>
  `${department}/${commune}/events/fete-0.md`;

/** A commune by its number: there are a hundred departments, as in France. */
export function communeAt(number: number): CommuneId {
  return { department: `departement-${number % 100}`, commune: `commune-${number}` };
}

/**
 * Makes a Git repository of so many communes, of which one in twenty has a draft. Its index is that
 * of a checkout; of the files, only those of the measured entries are on the disk.
 */
export async function makeRepository(
  root: string,
  size: number,
  measured: readonly CommuneId[],
): Promise<void> {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(`${root}/content`, { recursive: true });
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root });
  git('init', '--quiet', '--initial-branch=main');
  const child = spawn('git', ['fast-import', '--quiet'], {
    cwd: root,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const closed = once(child, 'close');
  await pipeline(Readable.from(commits(size)), child.stdin);
  await closed;
  git('read-tree', 'HEAD');
  git('checkout-index', '--', ...measured.map((id) => `content/${entryOf(id)}`));
}

/** What `git fast-import` reads. */
function* commits(size: number): Generator<string> {
  yield commit('main', 'Toutes les communes');
  for (let number = 0; number < size; number += 1) yield commune(number);
  for (let number = 10; number < size; number += 20) {
    const { department, commune: name } = communeAt(number);
    yield commit(`cms/${department}--${name}--events/fete-1`, 'Écrit\n\nStage: draft');
    yield 'from refs/heads/main\n';
    yield file(`${department}/${name}/events/fete-1.md`, `Brouillon ${number}`);
  }
}

function commit(branch: string, message: string): string {
  const signature = 'Banc <banc@localhost> 1700000000 +0100';
  return `commit refs/heads/${branch}\ncommitter ${signature}\n${data(message)}`;
}

function commune(number: number): string {
  const { department, commune: name } = communeAt(number);
  const folders = { events: 4, heritage: 3, offers: 3 };
  const entries = Object.entries(folders).flatMap(([folder, count]) =>
    Array.from({ length: count }, (_, index) =>
      file(`${department}/${name}/${folder}/fete-${index}.md`, `${text} ${name} ${index}`),
    ),
  );
  return [file(`${department}/${name}/profile.yaml`, `name: ${name}`), ...entries].join('');
}

const text = `---\ntitle: Fête\n---\n${'Un texte de la commune. '.repeat(20)}\n`;

function file(path: string, content: string): string {
  return `M 100644 inline content/${path}\n${data(content)}`;
}

function data(content: string): string {
  return `data ${Buffer.byteLength(content)}\n${content}\n`;
}
