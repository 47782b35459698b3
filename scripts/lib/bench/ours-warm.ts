import { performance } from 'node:perf_hooks';
import { openSite } from '../build/site.ts';
import { cache } from '../folders.ts';
import { edit, expectMark } from './mark.ts';

// Opens a site, then makes the page of an event again after each of some edits. Prints, as JSON, the
// seconds of each and the peak of memory.
const [content = '', dist = '', id = '', file = '', page = '', edits = ''] = process.argv.slice(2);
const [department = '', commune = ''] = id.split('/');
const site = await openSite({ content, dist, cache });
const seconds: number[] = [];
for (let count = 0; count < Number(edits); count += 1) {
  const mark = edit(file);
  const start = performance.now();
  const now = new Date().toISOString();
  await site.build({ now, changes: [{ department, commune }], progress: () => undefined });
  seconds.push((performance.now() - start) / 1000);
  expectMark(page, mark);
}
console.log(JSON.stringify({ seconds, memory: process.resourceUsage().maxRSS / 1024 }));
