import font from 'fonts/display.ttf?inline';
import type { ShareCard } from './card.ts';
import { drawCard } from './drawing.ts';
import { lettering } from './lettering.ts';

const letters = lettering(Buffer.from(font.slice(font.indexOf(',') + 1), 'base64'));

/** The card as SVG, in the font of titles. Loaded at the first image that the cache has not. */
export function posterOf(card: ShareCard): string {
  return drawCard(card, letters);
}
