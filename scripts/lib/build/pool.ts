import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Done, Job } from './jobs.ts';

const script = fileURLToPath(new URL('worker.ts', import.meta.url));

/**
 * Shares out communes among worker processes, one at a time each. Rejects if a worker dies: that
 * is a fault of Beffroi, never of a content.
 */
export async function runJobs(
  entry: string,
  jobs: Iterable<Job>,
  done: (job: Job, result: Done) => void,
): Promise<void> {
  const queue = jobs[Symbol.iterator]();
  const workers = Array.from({ length: availableParallelism() }, () =>
    work(fork(script, [entry], { execArgv: ['--max-semi-space-size=16'] }), queue, done),
  );
  await Promise.all(workers);
}

function work(
  worker: ChildProcess,
  queue: Iterator<Job>,
  done: (job: Job, result: Done) => void,
): Promise<void> {
  let current: Job | undefined;
  const next = () => {
    const { value, done: over } = queue.next();
    current = over === true ? undefined : value;
    if (current) worker.send(current);
    else worker.disconnect();
  };
  return new Promise((resolve, reject) => {
    worker.on('message', (message: Done | 'ready') => {
      if (message !== 'ready' && current) done(current, message);
      next();
    });
    worker.on('exit', (code) => {
      if (code === 0 && !current) resolve();
      else
        reject(
          new Error(
            `A worker stopped (${String(code)}) on ${JSON.stringify(current?.request.id)}.`,
          ),
        );
    });
  });
}
