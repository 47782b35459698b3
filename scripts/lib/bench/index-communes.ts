import { openCommunes } from './open-communes.ts';

// Makes the search index of each commune of a folder, as a process of its own that can be timed.
const [content = '', cache = ''] = process.argv.slice(2);
for await (const { search } of openCommunes(content, cache)) await search();
