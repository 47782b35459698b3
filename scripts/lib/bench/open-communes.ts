import type { OpenCommune } from '../../../src/renderer.ts';
import { loadRenderer } from '../build/renderer.ts';
import { compileTheme } from '../build/theme.ts';
import { benchNow } from './now.ts';

/** Opens the communes of a folder, one after the other. Throws for one that has problems. */
export async function* openCommunes(content: string, cache: string): AsyncGenerator<OpenCommune> {
  const { entry } = await compileTheme();
  const renderer = await loadRenderer(entry);
  const { network } = renderer.readNetwork(content);
  if (!network) throw new Error(content);
  for (const id of renderer.listCommunes(content).communes) {
    const request = { content, cache, now: benchNow, network, id, neighbours: [], dates: {} };
    const { commune, problems } = await renderer.openCommune(request);
    if (!commune) throw new Error(JSON.stringify(problems));
    yield commune;
  }
}
