import { statSync } from 'node:fs';
import { openSite } from '../build/site.ts';
import { cache } from '../folders.ts';
import { edit, expectMark } from './mark.ts';

// Opens a site, then makes the page of an event again after each of some edits. Prints, as JSON, the
// seconds of each until its page is there and until all is done, and the peak of memory.
const [content = '', dist = '', id = '', file = '', page = '', edits = ''] = process.argv.slice(2);
const [department = '', commune = ''] = id.split('/');
const site = await openSite({ content, dist, cache });
const toPage: number[] = [];
const toEnd: number[] = [];
for (let count = 0; count < Number(edits); count += 1) {
  const mark = edit(file);
  // The clock that dates files too, to 4 ms at worst on Linux.
  const start = Date.now();
  const now = new Date(start).toISOString();
  await site.build({ now, changes: [{ department, commune }], progress: () => undefined });
  toEnd.push((Date.now() - start) / 1000);
  expectMark(page, mark);
  toPage.push((statSync(page).mtimeMs - start) / 1000);
}
console.log(JSON.stringify({ toPage, toEnd, memory: process.resourceUsage().maxRSS / 1024 }));
