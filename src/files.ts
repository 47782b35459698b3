import { readFileSync } from 'node:fs';
import type { Temporal } from 'temporal-polyfill';
import type { AreaHead } from './areas/area.ts';
import type { Commune } from './content/commune.ts';
import type { NetworkSettings } from './content/network.ts';
import type { PublishedFile } from './context.ts';
import { communeFeeds, type FeedSource } from './feeds/index.ts';
import { areaCard } from './share/area-card.ts';
import { engineFiles, indexOf } from './search/engine.ts';
import { openSearchText } from './search/open-search.ts';
import { recordsOf } from './search/records.ts';
import { cardName, cardsOf } from './share/card.ts';
import { cardImage } from './share/image.ts';
import { colourSheet } from './theme/sheet.ts';
import { searchDescription } from './descriptions.ts';
import {
  areaMediaPath,
  colourName,
  communePath,
  homePath,
  mediaPath,
  networkColourPath,
  openSearchPath,
  searchEnginePath,
  searchIndexPath,
  searchPath,
} from './urls.ts';

/** A file of the site that is no page; its name changes with its content. */
export interface SiteFile {
  path: string;
  read: () => Uint8Array;
}

/** One that may have to be made, and then waited for. */
export interface MadeFile {
  path: string;
  read: () => Uint8Array | Promise<Uint8Array>;
}

const text = new TextEncoder();

/**
 * The commune's own files: its colours, the variants of its photos, its documents, the images of its
 * shares. `cache` keeps what is made.
 */
export function filesOf(commune: Commune, now: Temporal.ZonedDateTime, cache: string): MadeFile[] {
  const { id, profile, pictures, pdfs } = commune;
  const { css, hash } = colourSheet(profile);
  const variants = [...pictures.values()].flatMap((picture) => picture.variants);
  return [
    { path: mediaPath(id, colourName(hash)), read: () => text.encode(css) },
    ...[...variants, ...pdfs.values()].map(({ name, file }) => ({
      path: mediaPath(id, name),
      read: () => readFileSync(file),
    })),
    ...cardsOf(commune, now).map((card) => ({
      path: mediaPath(id, cardName(card)),
      read: () => cardImage(card, cache),
    })),
  ];
}

/** The commune's calendars, feeds and open data: their names stay whatever they hold. */
export function feedsOf(source: FeedSource): (SiteFile & PublishedFile)[] {
  return communeFeeds(source).map(({ text: content, ...file }) => {
    const bytes = text.encode(content);
    return { ...file, size: bytes.byteLength, read: () => bytes };
  });
}

/** The commune's index, and what tells browsers how to ask it. `cache` keeps what is made. */
export async function searchFilesOf(
  network: NetworkSettings,
  commune: Commune,
  now: Temporal.ZonedDateTime,
  cache: string,
): Promise<SiteFile[]> {
  const base = communePath(commune.id);
  const url = network.url + searchPath(base);
  const description = searchDescription(commune);
  const told = text.encode(openSearchText({ name: commune.profile.name, description, url }));
  const index = await indexOf(recordsOf(commune, now), cache);
  return [
    { path: openSearchPath(base), read: () => told },
    ...index.map(({ name, bytes }) => ({ path: searchIndexPath(base) + name, read: () => bytes })),
  ];
}

/** What all the search pages load. `cache` keeps what is made. */
export async function searchEngine(cache: string): Promise<SiteFile[]> {
  const files = await engineFiles(cache);
  return files.map(({ name, bytes }) => ({ path: searchEnginePath + name, read: () => bytes }));
}

/** The files of the network's own pages: their colours, and what tells browsers how to search. */
export function networkFiles({ name, description, url }: NetworkSettings): SiteFile[] {
  const { css, hash } = colourSheet();
  const told = openSearchText({ name, description, url: url + searchPath(homePath) });
  return [
    { path: networkColourPath(hash), read: () => text.encode(css) },
    { path: openSearchPath(homePath), read: () => text.encode(told) },
  ];
}

/** The file of a territory's pages: the image of their shares. `cache` keeps what is made. */
export function areaFiles(network: NetworkSettings, head: AreaHead, cache: string): MadeFile[] {
  const card = areaCard(network, head);
  return [{ path: areaMediaPath(head.path, cardName(card)), read: () => cardImage(card, cache) }];
}
