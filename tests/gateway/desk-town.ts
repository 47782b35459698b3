import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { after } from 'node:test';
import { loadRenderer } from '../../scripts/lib/build/renderer.ts';
import { compileTheme } from '../../scripts/lib/build/theme.ts';
import { createDesk, type Desk } from '../../src/gateway/desk.ts';
import { gitStore } from '../../src/gateway/git/store.ts';
import type { Change, DraftKey, Store } from '../../src/gateway/ports.ts';
import { fileOf } from '../../src/gateway/schemas.ts';
import { pictureWithGps } from '../fixture/media.ts';

export const id = { department: 'vienne', commune: 'essai' };
export const profile =
  'name: Essai\ninsee: "86001"\npostalCodes:\n  - "86000"\ncoordinates:\n  latitude: 46.15\n  longitude: 0.3\n';
export const photo = await pictureWithGps(400, 300);

/** A right event, with lines of YAML added and a text below. */
export function eventWith(yaml = '', text = '', title = 'Bal'): string {
  const lines = [`title: ${title}`, 'kind: fete', 'summary: Un bal.', 'start: 2027-07-14', yaml];
  return `---\n${lines.filter(Boolean).join('\n')}\n---\n${text}`;
}

export const bal: DraftKey = { commune: id, type: 'events', slug: 'bal' };
export const own: DraftKey = { commune: id, type: 'profile', slug: 'profile' };

type Files = Record<string, string | Buffer>;

/** Files of the commune, by their paths in its folder, as changes. */
export function changesOf(files: Files): Change[] {
  return Object.entries(files).map(([name, content]) => ({
    path: `vienne/essai/${name}`,
    bytes: Buffer.from(content),
  }));
}

/** A thing written so, and nothing else. */
export function written(key: DraftKey, text: string): Change[] {
  return [{ path: fileOf(key), bytes: Buffer.from(text) }];
}

export interface Town {
  content: string;
  cache: string;
  store: Store;
  desk: Desk;
  /** Commits files of the commune; nothing deletes one. */
  publish: (files: Record<string, string | Buffer | undefined>) => void;
}

const renderer = await loadRenderer((await compileTheme()).entry);

/** A network of one commune with these files published, and a neighbour, in a repository of its own. */
export async function town(files: Files = {}): Promise<Town> {
  const home = mkdtempSync(`${tmpdir()}/bureau `);
  const content = `${home}/content`;
  const cache = `${home}/cache`;
  const publish = publisher(home, content);
  write(`${content}/network.yaml`, network);
  write(`${content}/vienne/voisin/profile.yaml`, neighbour);
  execFileSync('git', ['init', '--quiet', home]);
  publish({ 'profile.yaml': profile, ...files });
  const store = await gitStore(content);
  after(async () => {
    await store.close();
    rmSync(home, { recursive: true });
  });
  const now = () => '2027-03-01T08:00:00Z';
  return {
    content,
    cache,
    store,
    publish,
    desk: createDesk({ store, cache, content, now, renderer }),
  };
}

const network = `name: Beffroi
url: https://www.exemple.fr
tagline: Des communes
description: Des communes et leurs pages.
publisher:
  name: Association
`;
const neighbour = profile.replace('Essai', 'Voisin').replace('46.15', '46.2').replace('001', '002');

function publisher(home: string, content: string): Town['publish'] {
  const author = ['-c', 'user.name=Jeanne', '-c', 'user.email=jeanne@example.org'];
  return (files) => {
    for (const [name, file] of Object.entries(files)) {
      const path = `${content}/vienne/essai/${name}`;
      rmSync(path, { recursive: true, force: true });
      if (file !== undefined) write(path, file);
    }
    execFileSync('git', ['-C', home, 'add', '--all']);
    execFileSync('git', ['-C', home, ...author, 'commit', '--quiet', '-m', 'Publie']);
  };
}

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
