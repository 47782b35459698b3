import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Card } from '../../../src/content/card.ts';
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
  const renderer = await loadRenderer(entry);
  const { network } = renderer.readNetwork(content);
  if (!network) return;
  const shared = { content, cache, now, network };
  fill(cache, renderer.openArea({ ...shared, kind: 'network', summary: nothing, cards: [] }));
  const seen = new Set<string | undefined>([undefined]);
  for (const id of renderer.listCommunes(content).communes) {
    const own = { ...shared, id, neighbours: [], dates: {} };
    const { commune } = await renderer.openCommune(own);
    if (!commune) continue;
    fill(cache, commune);
    // One commune is enough to name the territories that it is in.
    for (const [kind, slug] of territoriesOf(commune.card)) {
      if (!seen.has(slug))
        fill(cache, renderer.openArea({ ...shared, kind, cards: [commune.card] }));
      seen.add(slug);
    }
  }
}

const nothing = { departments: [], intercommunalities: [], news: [], events: [], offers: [] };

function territoriesOf({ department, intercommunality }: Card) {
  return [
    ['department', department.slug],
    ['intercommunality', intercommunality?.slug],
  ] as const;
}

function fill(cache: string, { files }: { files: readonly { path: string }[] }): void {
  for (const { path } of files.filter((one) => one.path.endsWith('.png'))) {
    const file = imageFile(basename(path), cache);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.alloc(usual));
  }
}
