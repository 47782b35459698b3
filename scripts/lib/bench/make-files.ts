import { openCommunes } from './open-communes.ts';

// Makes the files of each commune of a folder, photos and images for shares, as a process of its own
// that can be timed.
const [content = '', cache = ''] = process.argv.slice(2);
for await (const { files } of openCommunes(content, cache))
  for (const { read } of files) await read();
