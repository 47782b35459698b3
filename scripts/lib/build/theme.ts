import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cache, root } from '../folders.ts';

/** The compiled renderer: its entry module, and the folder of its hashed style-sheets and scripts. */
export interface Theme {
  /** Changes with anything that it was compiled from. */
  id: string;
  entry: string;
  assets: string;
}

const themes = `${cache}/theme`;

/**
 * The renderer, compiled from `src/` when something in it changed; kept otherwise (about 4 s saved).
 * Several processes may ask at once.
 */
export async function compileTheme(): Promise<Theme> {
  const hash = sourceHash();
  const folder = `${themes}/${hash}`;
  if (existsSync(folder))
    return { id: hash, entry: `${folder}/server/entry.mjs`, assets: `${folder}/client` };
  await compile(hash);
  return compileTheme();
}

/** What decides of the compiled renderer, besides the packages. */
const folders = ['/src', '/public'];
const files = [
  '/scripts/lib/astro.ts',
  '/scripts/lib/font.ts',
  '/scripts/lib/image-service.ts',
  '/scripts/lib/build/compile.ts',
  '/astro.config.mjs',
  '/package-lock.json',
];

function sourceHash(): string {
  const hash = createHash('sha256');
  for (const file of [...folders.flatMap(filesIn), ...files].toSorted())
    hash.update(file).update(readFileSync(root + file));
  return hash.digest('hex').slice(0, 16);
}

/** Asked by each build, for which `globSync` would take 30 ms more. */
function filesIn(folder: string): string[] {
  const items = readdirSync(root + folder, { recursive: true, withFileTypes: true });
  return (
    items
      .filter((item) => item.isFile() && !item.name.startsWith('.'))
      .map(({ name, parentPath }) => `${parentPath.slice(root.length)}/${name}`)
      // The gateway works beside the renderer, and is no part of it.
      .filter((file) => !file.startsWith('/src/gateway/'))
  );
}

/**
 * Compiles apart, then gives the name, so that a theme that has its name is whole. Nothing comes
 * of it when a file of `src/` was saved in the meantime.
 */
async function compile(hash: string): Promise<void> {
  mkdirSync(themes, { recursive: true });
  removeOld();
  const apart = mkdtempSync(`${themes}/${hash}-`);
  // Without our own options: under « node --test », they would start the tests again, without end.
  // « astro dev » sets the mode of development, in which pages would read their content by themselves.
  const child = fork(fileURLToPath(new URL('compile.ts', import.meta.url)), [apart], {
    execArgv: [],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const exit: unknown[] = await once(child, 'exit');
  if (exit[0] !== 0) throw new Error('The theme could not be compiled.');
  if (sourceHash() === hash && !existsSync(`${themes}/${hash}`))
    renameSync(apart, `${themes}/${hash}`);
  else rmSync(apart, { recursive: true });
}

/** The last few stay: another build may be at work with one of them. */
function removeOld(): void {
  const age = (name: string) => statSync(`${themes}/${name}`).mtimeMs;
  const oldest = readdirSync(themes)
    .toSorted((a, b) => age(b) - age(a))
    .slice(4);
  for (const name of oldest) rmSync(`${themes}/${name}`, { recursive: true, force: true });
}
