import type { Folders } from './folders.ts';
import { runBuild } from './run-build.ts';

/**
 * Makes the function that brings the site up to date after a publication. Publications that come
 * while the site is being built wait for one build more, together.
 */
export function rebuilder(folders: Folders): () => void {
  let building = false;
  let asked = false;
  const build = async (): Promise<void> => {
    building = true;
    try {
      while (asked) {
        asked = false;
        await runBuild(folders);
      }
    } finally {
      building = false;
    }
  };
  return () => {
    asked = true;
    if (!building) void build().catch(console.error);
  };
}
