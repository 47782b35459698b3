import { loadRenderer } from '../build/renderer.ts';
import { compileTheme } from '../build/theme.ts';
import { benchNow } from './now.ts';

// Makes the search index of each commune of a folder, as a process of its own that can be timed.
const [content = '', cache = ''] = process.argv.slice(2);
const { entry } = await compileTheme();
const renderer = await loadRenderer(entry);
const { network } = renderer.readNetwork(content);
if (!network) throw new Error(content);
for (const id of renderer.listCommunes(content).communes) {
  const request = { content, cache, now: benchNow, network, id, neighbours: [], dates: {} };
  await (await renderer.openCommune(request)).commune?.search();
}
