import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { imageFile } from '../../../src/share/image.ts';
import { loadRenderer } from '../build/renderer.ts';
import { compileTheme } from '../build/theme.ts';

/** What an image for shares usually weighs, in bytes. */
const usual = 17_000;

/**
 * Puts a stand-in for each image for shares into the cache of a network, as if all had been made:
 * the other tools make none, and an image is made once in its life. They are written all the same.
 */
export async function fillShares(content: string, cache: string, now: string): Promise<void> {
  const { entry } = await compileTheme();
  const { listCommunes, openCommune, readNetwork } = await loadRenderer(entry);
  const { network } = readNetwork(content);
  if (!network) return;
  for (const id of listCommunes(content).communes) {
    const { commune } = await openCommune({ content, cache, id, now, network, neighbours: [] });
    for (const { path } of commune?.files ?? [])
      if (path.endsWith('.png')) fill(imageFile(basename(path), cache));
  }
}

function fill(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, Buffer.alloc(usual));
}
