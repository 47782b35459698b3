import { buildSite } from '../build/site.ts';
import { problemLines } from '../report.ts';
import { benchNow } from './now.ts';

// Builds the network of a folder, as a process of its own that can be timed.
const [content = '', dist = '', cache = ''] = process.argv.slice(2);
const { problems } = await buildSite({
  content,
  dist,
  cache,
  now: benchNow,
  progress: () => undefined,
});
if (problems.length > 0) {
  console.error(problemLines(problems.slice(0, 10)));
  process.exitCode = 1;
}
