import { globSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from '../folders.ts';
import { sum } from '../sum.ts';
import { visit } from './browser.ts';
import { work } from './folders.ts';
import { measure } from './measure.ts';
import { benchNetworkSearch } from './network-search.ts';
import { firstResult } from './search-result.ts';
import { figuresTable, median, type NamedFigure } from './table.ts';

const script = fileURLToPath(new URL('index-communes.ts', import.meta.url));
const indexes = '*/*/recherche/index';

/** Measures the indexes of the communes of `content/`, then the search of a network, with a first result on a slow phone; prints all. */
export async function benchSearch(dist: string): Promise<NamedFigure[]> {
  const measures = [
    ...(await benchIndexes(dist)),
    ...(await benchResults(dist)),
    ...(await benchNetworkSearch()),
  ];
  console.log(`\n${figuresTable('Recherche', measures)}`);
  return measures;
}

/** With nothing in the cache, less the same with all of it: reading communes is no part of indexing. */
async function benchIndexes(dist: string): Promise<NamedFigure[]> {
  const cache = `${work}/cache-search`;
  rmSync(cache, { recursive: true, force: true });
  const command = [process.execPath, script, `${root}/content`, cache];
  // The first run encodes photos too.
  await measure({ command, cwd: root });
  rmSync(`${cache}/search`, { recursive: true });
  const [cold, warm] = [
    await measure({ command, cwd: root }),
    await measure({ command, cwd: root }),
  ];
  const sizes = globSync(indexes, { cwd: dist }).map((folder) => sizeOf(`${dist}/${folder}`));
  const pages = globSync('*/*/**/index.html', { cwd: dist }).length;
  const milliseconds = (cold.seconds - warm.seconds) * 1000;
  return [
    { name: 'Indexer une commune', value: milliseconds / sizes.length, unit: 'ms' },
    { name: 'Indexer une page', value: milliseconds / pages, unit: 'ms' },
    { name: 'Mémoire de plus, au plus', value: cold.total - warm.total, unit: 'Mo' },
    { name: 'Index d’une commune, médiane', value: median(sizes) / 1000, unit: 'ko' },
    { name: 'Index d’une commune, le plus lourd', value: Math.max(...sizes) / 1000, unit: 'ko' },
  ];
}

function sizeOf(folder: string): number {
  const files = globSync('**/*.*', { cwd: folder });
  return sum(files.map((file) => statSync(`${folder}/${file}`).size));
}

/** In the commune whose index is the heaviest, then in another one, with a processor four times as slow. */
async function benchResults(dist: string): Promise<NamedFigure[]> {
  const weigh = (folder: string) => sizeOf(`${dist}/${folder}`);
  const [first = '', second = ''] = globSync(indexes, { cwd: dist }).toSorted(
    (a, b) => weigh(b) - weigh(a),
  );
  return visit(dist, async ({ url, context }) => {
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const address = (index: string) => `${url}/${index.replace(/index$/, '')}?q=commune`;
    const [cold, warm] = [
      await firstResult(page, address(first)),
      await firstResult(page, address(second)),
    ];
    return [
      { name: 'Premier résultat, première fois', value: cold.milliseconds, unit: 'ms' },
      { name: '… ce qui est téléchargé pour chercher', value: cold.bytes / 1000, unit: 'ko' },
      { name: 'Premier résultat, dans une autre commune', value: warm.milliseconds, unit: 'ms' },
      { name: '… ce qui est téléchargé pour chercher', value: warm.bytes / 1000, unit: 'ko' },
    ];
  });
}
