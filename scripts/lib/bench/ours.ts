import { buildSite } from '../build/site.ts';
import { problemLines } from '../report.ts';
import { benchNow } from './now.ts';

// Builds the network of a folder, as a process of its own that can be timed. Prints, as JSON, the
// number of pages and the peak of memory of the largest worker.
const [content = '', dist = '', cache = '', now = benchNow] = process.argv.slice(2);
const { problems, pages, memory } = await buildSite({
  content,
  dist,
  cache,
  now,
  progress: () => undefined,
});
if (problems.length > 0) {
  console.error(problemLines(problems.slice(0, 10)));
  process.exitCode = 1;
}
console.log(JSON.stringify({ pages, memory }));
