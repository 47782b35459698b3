import { readFileSync } from 'node:fs';
import type { PublishedFile } from '../../../src/context.ts';
import type { AreaSource, Place } from '../../../src/feeds/index.ts';
import { hashOf } from './hash.ts';
import type { Output } from './output.ts';

/** A hash of each file of a place that areas are made from, by its path. */
export type FileHashes = Readonly<Record<string, string>>;

/** A calendar, feed or data file of an area, and a hash of what it was made from. */
export interface AreaFile extends PublishedFile {
  from: string;
}

/** The files of a commune, or of a smaller area, that an area may be made from. */
export interface FilesOfPart {
  base: string;
  hashes: FileHashes;
}

export interface AreaFilesBuild {
  place: Place;
  sources: readonly AreaSource[];
  /** Its communes, or smaller areas, in its order. */
  parts: readonly FilesOfPart[];
  /** Those that were made last. */
  before: readonly AreaFile[];
}

const text = new TextEncoder();

/**
 * Puts the calendar, feeds and open data of an area, from the files of its parts that are in the site.
 * What was made from the same is left as it is, without reading it.
 */
export function putAreaFiles(output: Output, build: AreaFilesBuild): AreaFile[] {
  return build.sources.flatMap((source) => {
    const inputs = build.parts.flatMap(({ base, hashes }) => {
      const path = source.from(base).find((one) => hashes[one] !== undefined);
      return path === undefined ? [] : [{ path, hash: hashes[path] }];
    });
    const from = hashOf({ inputs, place: build.place });
    return kept(output, build, source, from) ?? made(output, build, source, from, inputs);
  });
}

function kept(
  output: Output,
  { before, place }: AreaFilesBuild,
  source: AreaSource,
  from: string,
): AreaFile[] | undefined {
  const paths = source.paths(place.base);
  const isOwn = (path: string) =>
    paths.some((own) => (own.endsWith('/') ? path.startsWith(own) : path === own));
  const files = before.filter((file) => isOwn(file.path));
  if (files.length === 0 || files.some((file) => file.from !== from)) return undefined;
  return files.every(({ path }) => output.keep(path)) ? files : undefined;
}

function made(
  output: Output,
  { place }: AreaFilesBuild,
  source: AreaSource,
  from: string,
  inputs: readonly { path: string }[],
): AreaFile[] {
  const texts = inputs.map(({ path }) => readFileSync(output.folder + path, 'utf8'));
  return source.join(place, texts).map(({ text: content, ...file }) => {
    const bytes = text.encode(content);
    output.put(file.path, bytes);
    return { ...file, size: bytes.byteLength, from };
  });
}

/** An area as a part of a larger one. */
export function partOf(base: string, files: readonly AreaFile[]): FilesOfPart {
  return { base, hashes: Object.fromEntries(files.map(({ path, from }) => [path, from])) };
}
