import { mkdir, readFile } from 'node:fs/promises';
import { encodeDrawing } from '../media/encode.ts';
import { writeWhole } from '../media/pictures.ts';
import { cardName, type ShareCard } from './card.ts';

/** The image of a card as PNG, made unless the folder `cacheDir` holds it. */
export async function cardImage(card: ShareCard, cacheDir: string): Promise<Uint8Array> {
  const name = cardName(card);
  const folder = `${cacheDir}/shares/${name.slice(-6, -4)}`;
  const found = await readFile(`${folder}/${name}`).catch(() => undefined);
  if (found) return found;
  const { posterOf } = await import('./poster.ts');
  const image = await encodeDrawing(posterOf(card));
  await mkdir(folder, { recursive: true });
  await writeWhole(`${folder}/${name}`, image);
  return image;
}
