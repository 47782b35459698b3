import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { CommuneId } from '../../../src/urls.ts';
import { cache } from '../folders.ts';
import { BuildError } from './build-error.ts';
import type { Done, Job } from './jobs.ts';

const script = fileURLToPath(new URL('worker.ts', import.meta.url));

/**
 * A heap of at most 512 MB makes V8 collect garbage sooner: 190 MB a worker instead of 380, for
 * 5 % more time. There is a worker for each core: threads that help it to collect only take turns
 * with the others, 8 % of the CPU of a commune.
 */
const execArgv = ['--max-semi-space-size=16', '--max-old-space-size=512', '--no-parallel-scavenge'];

/**
 * glibc gives each thread a heap of its own, which keeps what was freed in it. libvips runs on four:
 * one heap takes 200 MB a worker instead of 300 where images of shares are drawn, 250 instead of 440
 * with photos, in the same time. Other systems do not read it (mallopt(3), M_ARENA_MAX).
 */
const oneHeap = { MALLOC_ARENA_MAX: '1' };

/**
 * Shares out communes among worker processes, one at a time each, with the job that `jobOf` makes of
 * each when its turn comes. Throws a BuildError when one of them dies.
 */
export async function runJobs(
  entry: string,
  ids: readonly CommuneId[],
  jobOf: (id: CommuneId) => Job,
  done: (job: Job, result: Done) => void,
): Promise<void> {
  const queue = ids.values().map(jobOf);
  const count = Math.min(availableParallelism(), ids.length);
  const env = { ...process.env, ...oneHeap, NODE_COMPILE_CACHE: `${cache}/compiled` };
  const workers = Array.from({ length: count }, () => fork(script, [entry], { execArgv, env }));
  try {
    await Promise.all(workers.map((worker) => work(worker, queue, done)));
  } finally {
    for (const worker of workers) worker.kill();
  }
}

function work(
  worker: ChildProcess,
  queue: IteratorObject<Job, undefined>,
  done: (job: Job, result: Done) => void,
): Promise<void> {
  let current: Job | undefined;
  const next = () => {
    current = queue.next().value;
    // One that died meanwhile is told of by its end.
    if (current) worker.send(current, () => undefined);
    else worker.disconnect();
  };
  return new Promise((resolve, reject) => {
    worker.on('message', (message: Done | 'ready') => {
      if (message !== 'ready' && current) done(current, message);
      next();
    });
    worker.on('exit', (code) => {
      if (code === 0 && !current) resolve();
      else reject(deathOn(current?.request.id));
    });
  });
}

/** No content may kill a worker: that is a fault of Beffroi. */
function deathOn(id: CommuneId | undefined): BuildError {
  const place = id ? `sur ${id.department}/${id.commune}` : 'avant la première commune';
  return new BuildError(
    `La construction s’est arrêtée ${place}, par la faute de Beffroi et non du contenu\u202f: signalez-le avec le texte ci-dessus.`,
  );
}
