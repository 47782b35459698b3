import { buildCommune } from './commune.ts';
import type { Job } from './jobs.ts';
import { loadRenderer } from './renderer.ts';

const renderer = await loadRenderer(process.argv[2] ?? '');

process.on('message', (job: Job) => {
  void buildCommune(renderer, job).then((done) => process.send?.(done));
});
// All is done, or the build was stopped.
process.on('disconnect', () => process.exit());
process.send?.('ready');
