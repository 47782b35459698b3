import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { memoryFolder } from '../../scripts/lib/build/memory.ts';

/** The files of a site, but what its builds remember: by path, when each was last written, and a hash of its bytes. */
export function filesOf(folder: string): Map<string, { written: number; hash: string }> {
  const items = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    items
      .filter(({ parentPath }) => !parentPath.includes(`/${memoryFolder}`))
      .filter((item) => item.isFile())
      .map(({ parentPath, name }) => {
        const file = join(parentPath, name);
        const hash = createHash('sha1').update(readFileSync(file)).digest('hex');
        return [file.slice(folder.length), { written: statSync(file).mtimeMs, hash }];
      }),
  );
}

type Files = ReturnType<typeof filesOf>;

/** What a build did between two looks at a site: the paths written anew, added and removed. */
export function changes(before: Files, after: Files) {
  const common = [...after].filter(([path]) => before.has(path));
  return {
    written: common
      .filter(([path, { written }]) => written !== before.get(path)?.written)
      .map(([path]) => path)
      .toSorted(),
    added: [...after.keys()].filter((path) => !before.has(path)).toSorted(),
    removed: [...before.keys()].filter((path) => !after.has(path)).toSorted(),
  };
}

/** Each file of a site, with a hash of its bytes. */
export function bytesOf(folder: string): string[] {
  return [...filesOf(folder)].map(([path, { hash }]) => `${path} ${hash}`).toSorted();
}
