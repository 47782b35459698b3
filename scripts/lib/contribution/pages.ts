import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runGit } from '../../../src/gateway/git/command.ts';
import { Objects } from '../../../src/gateway/git/objects.ts';
import { communePath, type CommuneId } from '../../../src/urls.ts';
import { nameOf } from '../build/names.ts';
import { buildSite } from '../build/site.ts';
import { cache } from '../folders.ts';
import { manifestOf, type Manifest } from '../manifest.ts';

/** The pages that a change adds, changes and removes, by address. */
export interface ChangedPages {
  added: string[];
  changed: string[];
  removed: string[];
}

export const noPages: ChangedPages = { added: [], changed: [], removed: [] };

/** Builds the communes alone as they were at a commit and as they are, and compares their pages. */
export async function changedPages(
  content: string,
  start: string,
  communes: readonly CommuneId[],
  now: string,
): Promise<ChangedPages> {
  const folder = mkdtempSync(join(tmpdir(), 'beffroi-contribution-'));
  try {
    await copyAt(content, start, communes, join(folder, 'before'));
    for (const name of ['network.yaml', ...communes.map(nameOf)])
      if (existsSync(join(content, name)))
        cpSync(join(content, name), join(folder, 'after', name), { recursive: true });
    const before = await pagesOf(join(folder, 'before'), communes, now);
    return compare(before, await pagesOf(join(folder, 'after'), communes, now));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function copyAt(
  content: string,
  start: string,
  communes: readonly CommuneId[],
  folder: string,
): Promise<void> {
  const asked = ['ls-tree', '-r', '-z', start, '--', 'network.yaml', ...communes.map(nameOf)];
  const entries = (await runGit(content, asked)).split('\0').filter(Boolean);
  const gitFolder = (await runGit(content, ['rev-parse', '--absolute-git-dir'])).trim();
  const objects = new Objects(content, gitFolder);
  try {
    for (const entry of entries) await write(objects, entry, folder);
  } finally {
    await objects.close();
  }
}

/** `<mode> <type> <id>\t<path>`; a link is no content. */
async function write(objects: Objects, entry: string, folder: string): Promise<void> {
  const [, mode, id = '', path = ''] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
  if (mode === undefined || mode === '120000') return;
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, (await objects.read('blob', id)).bytes);
}

/** Of what cannot be built, there is none. */
async function pagesOf(
  content: string,
  communes: readonly CommuneId[],
  now: string,
): Promise<Manifest> {
  if (!existsSync(join(content, 'network.yaml'))) return new Map();
  const dist = `${content}-site`;
  await buildSite({ content, dist, cache, now, progress: () => undefined });
  const own = communes.map(communePath);
  const isPage = (path: string) =>
    path.endsWith('/index.html') && own.some((start) => `/${path}`.startsWith(start));
  return new Map([...manifestOf(dist)].filter(([path]) => isPage(path)));
}

function compare(before: Manifest, after: Manifest): ChangedPages {
  const address = (path: string) => `/${path.replace(/index\.html$/, '')}`;
  const paths = (manifest: Manifest, is: (path: string, sum: string) => boolean) =>
    [...manifest].filter(([path, sum]) => is(path, sum)).map(([path]) => address(path));
  return {
    added: paths(after, (path) => !before.has(path)),
    changed: paths(after, (path, sum) => before.has(path) && before.get(path) !== sum),
    removed: paths(before, (path) => !after.has(path)),
  };
}
