import type { CommuneId } from '../../src/urls.ts';
import type { Site } from './build/site.ts';
import { runUpdate } from './run-build.ts';

/**
 * Makes the function that brings a site up to date after a publication in a commune. Those that come
 * while it is at work wait for one build more, together. On another day than the last time, all that
 * the day changes is made again.
 */
export function rebuilder(site: Site): (commune: CommuneId) => void {
  let waiting: CommuneId[] = [];
  let isBuilding = false;
  let day = today();
  const build = async (): Promise<void> => {
    isBuilding = true;
    try {
      while (waiting.length > 0) {
        const changes = day === today() ? waiting : 'all';
        waiting = [];
        day = today();
        await runUpdate(site, changes);
      }
    } finally {
      isBuilding = false;
    }
  };
  return (commune) => {
    waiting.push(commune);
    if (!isBuilding) void build().catch(console.error);
  };
}

function today(): string {
  return new Date().toDateString();
}
