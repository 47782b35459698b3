import { buildSite } from '../build/site.ts';
import { problemLines } from '../report.ts';

// Builds the network of a folder, as a process of its own that can be timed.
const [content = '', dist = '', cache = ''] = process.argv.slice(2);
const { problems } = await buildSite({
  content,
  dist,
  cache,
  // The generator's events are of 2026: some are past, some to come, the same ones on any day.
  now: '2026-07-01T10:00:00Z',
  progress: () => undefined,
});
if (problems.length > 0) {
  console.error(problemLines(problems.slice(0, 10)));
  process.exitCode = 1;
}
