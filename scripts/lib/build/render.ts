import type * as Renderer from '../../../src/renderer.ts';
import type { CommuneId } from '../../../src/urls.ts';
import { buildCommune } from './commune.ts';
import type { Done, Job } from './jobs.ts';
import { runJobs } from './pool.ts';
import type { Theme } from './theme.ts';

/** Up to here, starting other processes takes longer than the pages. */
const few = 8;

/** Renders communes and tells of each, here for a few, in other processes for many. Throws a BuildError. */
export async function render(
  { theme, renderer }: { theme: Theme; renderer: typeof Renderer },
  ids: readonly CommuneId[],
  jobOf: (id: CommuneId) => Job,
  done: (job: Job, result: Done) => void,
): Promise<void> {
  if (ids.length > few) return runJobs(theme.entry, ids, jobOf, done);
  for (const job of ids.map(jobOf)) done(job, await buildCommune(renderer, job));
}
