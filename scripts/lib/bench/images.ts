import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp, { type Sharp } from 'sharp';
import { root } from '../folders.ts';
import { convertContent } from './content.ts';
import { hasGenerator, work } from './folders.ts';
import { measure, type Run } from './measure.ts';
import type { Options } from './options.ts';
import { figuresTable, median, type NamedFigure } from './table.ts';
import { generate } from './tools.ts';

const script = fileURLToPath(new URL('make-files.ts', import.meta.url));
const communes = 10;
const content = `${work}/content-images`;
const cache = `${work}/cache-images`;

/** Measures what an image costs the first time: one drawn for shares, and a photo of a telephone; prints both. */
export async function benchImages({ rounds }: Options): Promise<NamedFigure[]> {
  if (!hasGenerator()) return [];
  await generate(communes, `${work}/content`);
  convertContent(`${work}/content`, content);
  const drawn = await timeMaking('shares', rounds);
  const shares = globSync('shares/*/*.png', { cwd: cache }).length;
  await addPhotos();
  const encoded = await timeMaking('pictures', rounds);
  const measures = [
    { name: 'Dessiner une image de partage', value: drawn.milliseconds / shares, unit: 'ms' },
    { name: '… mémoire au plus', value: drawn.memory, unit: 'Mo' },
    {
      name: 'Encoder une photo de 12 mégapixels',
      value: encoded.milliseconds / communes,
      unit: 'ms',
    },
    { name: '… mémoire au plus', value: encoded.memory, unit: 'Mo' },
  ];
  console.log(`\n${figuresTable('Images', measures)}`);
  return measures;
}

/** With none of them in the cache, less the same with all of them: reading communes is no part of it. */
async function timeMaking(kind: 'shares' | 'pictures', rounds: number) {
  const command = { command: [process.execPath, script, content, cache], cwd: root };
  const runs: { cold: Run; warm: Run }[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    rmSync(`${cache}/${kind}`, { recursive: true, force: true });
    runs.push({ cold: await measure(command), warm: await measure(command) });
  }
  return {
    milliseconds: median(runs.map(({ cold, warm }) => (cold.seconds - warm.seconds) * 1000)),
    memory: median(runs.map(({ cold }) => cold.largest)),
  };
}

/** One for a heritage item of each commune, each with pixels of its own: the same is encoded once. */
async function addPhotos(): Promise<void> {
  for (const folder of globSync('*/*/heritage', { cwd: content })) {
    const [item = ''] = globSync('*.md', { cwd: `${content}/${folder}` });
    const file = `${content}/${folder}/${item}`;
    const media = `${content}/${dirname(folder)}/media`;
    mkdirSync(media, { recursive: true });
    await photo().toFile(`${media}/photo.jpg`);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/^---\n/, `---\n${photoField}`));
  }
}

const photoField = 'photos: [{ file: ../media/photo.jpg, alt: Vue du lieu, credit: Mairie }]\n';

/** Soft and hard shapes, as in a photo: noise at an eighth of its size. */
function photo(): Sharp {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const small = sharp({
    create: { width: 500, height: 375, channels: 3, noise, background: '#888' },
  });
  return small.resize(4000, 3000, { kernel: 'cubic' }).jpeg({ quality: 88 });
}
