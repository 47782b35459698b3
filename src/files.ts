import { readFileSync } from 'node:fs';
import type { Temporal } from 'temporal-polyfill';
import type { Commune } from './content/commune.ts';
import { cardName, cardsOf } from './share/card.ts';
import { cardImage } from './share/image.ts';
import { colourSheet } from './theme/sheet.ts';
import { colourName, mediaPath, networkColourPath } from './urls.ts';

/** A file of the site that is no page; its name changes with its content. */
export interface SiteFile {
  path: string;
  read: () => Uint8Array;
}

/** One that may have to be made, and then waited for. */
export interface CommuneFile {
  path: string;
  read: () => Uint8Array | Promise<Uint8Array>;
}

const text = new TextEncoder();

/**
 * The commune's own files: its colours, the variants of its photos, its documents, the images of its
 * shares. `cache` keeps what is made.
 */
export function filesOf(
  commune: Commune,
  now: Temporal.ZonedDateTime,
  cache: string,
): CommuneFile[] {
  const { id, profile, pictures, documents } = commune;
  const { css, hash } = colourSheet(profile);
  const variants = [...pictures.values()].flatMap((picture) => picture.variants);
  return [
    { path: mediaPath(id, colourName(hash)), read: () => text.encode(css) },
    ...[...variants, ...documents.values()].map(({ name, file }) => ({
      path: mediaPath(id, name),
      read: () => readFileSync(file),
    })),
    ...cardsOf(commune, now).map((card) => ({
      path: mediaPath(id, cardName(card)),
      read: () => cardImage(card, cache),
    })),
  ];
}

/** The files of the network's own pages: their colours. */
export function networkFiles(): SiteFile[] {
  const { css, hash } = colourSheet();
  return [{ path: networkColourPath(hash), read: () => text.encode(css) }];
}
