import type { Card } from '../../../src/content/card.ts';
import type { AreaRequest } from '../../../src/renderer.ts';
import type * as Renderer from '../../../src/renderer.ts';
import { putAreaFiles, type AreaFile, type FilesOfPart } from './area-files.ts';
import { hashOf } from './hash.ts';
import type { KnownCommune, OpenRecords } from './open-records.ts';
import type { Output } from './output.ts';
import { titleFilesPath } from '../../../src/urls.ts';

/** What is known of the pages and files of a territory, as they were last made. */
export interface KnownArea {
  /** A hash of all that they were made from. */
  from: string;
  /** By the address of each page, a hash of what it shows. */
  shown: Readonly<Record<string, string>>;
  /** The addresses that search engines may keep. */
  indexed: readonly string[];
  files: readonly AreaFile[];
  /** The paths of its other files: images of shares, and what the network finds it by. */
  others: readonly string[];
}

export const noArea: KnownArea = { from: '', shown: {}, indexed: [], files: [], others: [] };

const text = new TextEncoder();

/** What a territory is made from. */
export interface AreaSources {
  /** A hash of all of it, besides the network's settings, with others of which all is made again. */
  from: string;
  /** Its communes or smaller territories; only looked into when they are not what they were. */
  open: () => { request: AreaRequest; parts: readonly FilesOfPart[] };
}

/**
 * Puts the files of a territory, then its pages, which tell of them. What shows what it showed before
 * is left as it is; all of it, without being looked into, when it would be made from the same.
 */
export async function putArea(
  output: Output,
  renderer: typeof Renderer,
  { from, open }: AreaSources,
  before: KnownArea = noArea,
): Promise<KnownArea> {
  if (before.from === from && isKept(output, before)) return before;
  const { request, parts } = open();
  const area = renderer.openArea(request);
  const files = putAreaFiles(output, { ...area, parts, before: before.files });
  const pages = area.pages(files);
  const shown: Record<string, string> = {};
  for (const page of pages) {
    const { path } = page;
    const hash = hashOf(page);
    if (before.shown[path] !== hash || !output.keep(fileOf(path)))
      output.put(path, await area.render(page));
    shown[path] = hash;
  }
  for (const { path, read } of area.files) if (!output.keep(path)) output.put(path, await read());
  const others = [...area.files.map(({ path }) => path), ...putTitles(output, area)];
  const indexed = pages.filter((page) => page.indexed).map(({ path }) => path);
  return { from, shown, indexed, files, others };
}

function putTitles(output: Output, { place, titles }: Renderer.OpenArea): string[] {
  return titles.map((content, number) => {
    const path = `${titleFilesPath(place.base)}${String(number)}.json`;
    output.put(path, text.encode(content));
    return path;
  });
}

/** Of communes, a hash of what territories show of them. */
export function shownBy(communes: readonly KnownCommune[]): string {
  return hashOf(communes.map(({ id, digest }) => [id.commune, digest.day, digest.shown]));
}

/** Communes, as a territory is made from them. */
export function openCommunes(
  records: OpenRecords,
  communes: readonly KnownCommune[],
): { cards: Card[]; parts: FilesOfPart[] } {
  const made = records.made(communes);
  return {
    cards: made.map(({ card }) => card),
    parts: made.map(({ card, hashes }) => ({ base: card.path, hashes })),
  };
}

/** A department or an intercommunality, as its pages and files are made. */
export function openTerritory(
  kind: 'department' | 'intercommunality',
  { network, now, cache }: Pick<AreaRequest, 'network' | 'now' | 'cache'>,
  records: OpenRecords,
  communes: readonly KnownCommune[],
): ReturnType<AreaSources['open']> {
  const { cards, parts } = openCommunes(records, communes);
  return { request: { kind, network, now, cache, cards }, parts };
}

function isKept(output: Output, { shown, files, others }: KnownArea): boolean {
  const paths = [...Object.keys(shown).map(fileOf), ...files.map(({ path }) => path), ...others];
  return paths.every((path) => output.keep(path));
}

function fileOf(path: string): string {
  return `${path}index.html`;
}
