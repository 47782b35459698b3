import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { encodeDrawing } from '../media/encode.ts';
import { writeWhole } from '../media/pictures.ts';
import { cardName, type ShareCard } from './card.ts';

/** Where an image is kept; its name tells all that it shows. */
export function imageFile(name: string, cacheDir: string): string {
  return `${cacheDir}/shares/${name.slice(-6, -4)}/${name}`;
}

/** The image of a card as PNG, made unless the folder `cacheDir` holds it. */
export async function cardImage(card: ShareCard, cacheDir: string): Promise<Uint8Array> {
  const file = imageFile(cardName(card), cacheDir);
  // In one go: a commune has many, and to wait for each takes seven times as long.
  if (existsSync(file)) return readFileSync(file);
  const { posterOf } = await import('./poster.ts');
  const image = await encodeDrawing(posterOf(card));
  await mkdir(path.dirname(file), { recursive: true });
  await writeWhole(file, image);
  return image;
}
