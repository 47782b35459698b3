import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  globSync,
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
const sources = [
  'src/**/*.*',
  'public/**/*.*',
  'scripts/lib/{astro,font,image-service,build/compile}.ts',
  'astro.config.mjs',
  'package-lock.json',
];

function sourceHash(): string {
  const hash = createHash('sha256');
  // The gateway works beside the renderer, and is no part of it.
  const exclude = ['src/gateway/**'];
  for (const file of globSync(sources, { cwd: root, exclude }).toSorted())
    hash.update(file).update(readFileSync(`${root}/${file}`));
  return hash.digest('hex').slice(0, 16);
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
