import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { BuildError } from './build/build-error.ts';
import { memoryFolder } from './build/memory.ts';

/** The files of a site, by path, each with the SHA-256 of its bytes. */
export type Manifest = ReadonlyMap<string, string>;

/** Looks at all the files of a site but what its builds remember. */
export function manifestOf(dist: string): Manifest {
  const files = filesIn(dist, '').filter((path) => !path.startsWith(`${memoryFolder}/`));
  return new Map(files.map((path) => [path, hash('sha256', readFileSync(`${dist}/${path}`))]));
}

function filesIn(dist: string, folder: string): string[] {
  const items = readdirSync(`${dist}/${folder}`, { withFileTypes: true });
  const sorted = items.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return sorted.flatMap((item) => {
    const path = `${folder}${item.name}`;
    return item.isDirectory() ? filesIn(dist, `${path}/`) : [path];
  });
}

/** As `sha256sum` writes it, and checks it with `--check`. */
export function manifestText(manifest: Manifest): string {
  return linesOf([...manifest].map(([path, sum]) => `${sum}  ${path}`));
}

/** Throws a BuildError for a text of another form. */
export function readManifest(text: string): Manifest {
  const lines = text.split('\n').filter(Boolean);
  return new Map(
    lines.map((line, index) => {
      const [, sum, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
      if (sum === undefined || path === undefined)
        throw new BuildError(
          `La ligne ${String(index + 1)} n’est pas d’un manifeste\u202f: ${line}`,
        );
      return [path, sum];
    }),
  );
}

/** What has to travel for a site that is as `before` to be as `after`. */
export function differencesOf(
  before: Manifest,
  after: Manifest,
): { changed: string[]; removed: string[] } {
  return {
    changed: [...after].filter(([path, sum]) => before.get(path) !== sum).map(([path]) => path),
    removed: [...before.keys()].filter((path) => !after.has(path)),
  };
}

export function linesOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
