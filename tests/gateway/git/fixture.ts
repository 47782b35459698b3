import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { gitStore, type GitStore } from '../../../src/gateway/git/store.ts';
import type { Author, Clash, DraftKey, Save } from '../../../src/gateway/ports.ts';
import { ConflictError } from '../../../src/gateway/ports.ts';

export const civray = { department: 'vienne', commune: 'civray' };
export const fete: DraftKey = { commune: civray, type: 'events', slug: 'fete' };
export const feteFile = 'vienne/civray/events/fete.md';
export const feteBranch = 'refs/heads/cms/vienne--civray--events/fete';

export const marie: Author = { name: 'Marie Dupont', email: 'marie@civray.fr' };
export const paul: Author = { name: 'Paul Durand', email: 'paul@civray.fr' };

/** What a repository starts with, from its content folder. */
export const files: Readonly<Record<string, string>> = {
  'vienne/civray/profile.yaml': 'name: Civray\n',
  'vienne/civray/events/fete.md': 'Fête\n',
  'vienne/civray/events/bal.md': 'Bal\n',
  'vienne/civray/heritage/eglise.md': 'Église\n',
  'vienne/charroux/profile.yaml': 'name: Charroux\n',
};

/** A Git repository in a temporary folder, and its store. */
export interface Fixture {
  root: string;
  content: string;
  store: GitStore;
  warnings: string[];
  /** What a person's own Git answers. */
  git: (...args: string[]) => string;
  /** Writes a file as a person would, from the content folder. */
  write: (path: string, text: string) => void;
  /** A commit of what was written, as a person would make it. */
  commit: (message: string) => void;
  /** The id of the published version of a file. */
  published: (path: string) => string;
  /** The published text of a file. */
  text: (path: string) => string;
}

/** `prefix` is the content folder's place in the repository. */
export async function fixture(t: TestContext, prefix = 'content/'): Promise<Fixture> {
  const { root, git, closing } = emptyRepository(t);
  const content = join(root, prefix);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  };
  const commit = (message: string) => {
    git('add', '.');
    git('commit', '--quiet', '--message', message);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  writeFileSync(join(root, 'README.md'), 'Beffroi\n');
  commit('Début');
  const warnings: string[] = [];
  const store = await gitStore(content, { onWarning: (warning) => warnings.push(warning) });
  closing.push(() => store.close());
  const published = (path: string) => git('rev-parse', `HEAD:${prefix}${path}`).trim();
  const text = (path: string) => git('show', `HEAD:${prefix}${path}`);
  return { root, content, store, warnings, git, write, commit, published, text };
}

/** A folder with `git init`, a person's Git there, and what to do before it is removed. */
export function emptyRepository(
  t: TestContext,
): Pick<Fixture, 'root' | 'git'> & { closing: (() => Promise<void>)[] } {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'beffroi-git-')));
  const closing: (() => Promise<void>)[] = [];
  t.after(async () => {
    for (const close of closing) await close();
    rmSync(root, { recursive: true, force: true });
  });
  const git = (...args: string[]) => runGit(root, args);
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Bénévole');
  git('config', 'user.email', 'benevole@exemple.fr');
  return { root, git, closing };
}

function runGit(cwd: string, args: readonly string[]): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });
}

/** A save of a text, by Marie; `seen` is what she had read at its path. */
export function saving(path: string, text: string, seen: string[], more: Partial<Save> = {}): Save {
  return {
    changes: [{ path, bytes: Buffer.from(text) }],
    seen: { [path]: seen },
    stage: 'pending_publish',
    author: marie,
    message: `Écrit ${path}`,
    ...more,
  };
}

/** A publication that refuses nothing. */
export const publishing = (author: Author = marie) => ({
  author,
  message: 'Publie',
  accept: () => undefined,
});

/** Saves and publishes a text at a path, over its published version. */
export async function publishText(
  { store, published }: Fixture,
  key: DraftKey,
  path: string,
  text: string,
  author: Author = marie,
): Promise<void> {
  const seen = await store
    .list(dirname(path))
    .then((all) => all.some((file) => file.path === path));
  await store.save(key, saving(path, text, [seen ? published(path) : ''], { author }));
  await store.publish(key, publishing(author));
}

/** The clashes of the ConflictError that some work must throw. */
export async function clashesOf(work: Promise<unknown>): Promise<readonly Clash[]> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ConflictError)) throw new Error('no conflict', { cause: error });
  return error.clashes;
}
