import { readFileSync } from 'node:fs';
import type { Commune } from './content/commune.ts';
import { colourSheet } from './theme/sheet.ts';
import { colourName, mediaPath, networkColourPath } from './urls.ts';

/** A file of the site that is no page; its name changes with its content. */
export interface SiteFile {
  path: string;
  read: () => Uint8Array;
}

const text = new TextEncoder();

/** The commune's own files: its colours, the variants of its photos, its documents. */
export function filesOf({ id, profile, pictures, documents }: Commune): SiteFile[] {
  const { css, hash } = colourSheet(profile);
  const variants = [...pictures.values()].flatMap((picture) => picture.variants);
  return [
    { path: mediaPath(id, colourName(hash)), read: () => text.encode(css) },
    ...[...variants, ...documents.values()].map(({ name, file }) => ({
      path: mediaPath(id, name),
      read: () => readFileSync(file),
    })),
  ];
}

/** The files of the network's own pages: their colours. */
export function networkFiles(): SiteFile[] {
  const { css, hash } = colourSheet();
  return [{ path: networkColourPath(hash), read: () => text.encode(css) }];
}
