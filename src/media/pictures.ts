import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { decode, encode, type Format, formats, settings, widthsFor } from './encode.ts';
import { tooHeavy, unreadable } from './picture-error.ts';

/** One encoding of a photo: `file` is its absolute path in the cache, `name` its name on the site. */
export interface PictureVariant {
  readonly format: Format;
  readonly width: number;
  readonly name: string;
  readonly file: string;
}

/** A photo ready for the site; `width` and `height` are those of its widest variants, in pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly variants: readonly PictureVariant[];
}

const maxBytes = 30_000_000;
const sizeSchema = z.object({ width: z.int().positive(), height: z.int().positive() });
type Size = z.infer<typeof sizeSchema>;

/**
 * Gives the variants of the image at the absolute path `file`, encoding them unless `cacheDir`
 * holds those of the same bytes. Throws a PictureError if the image cannot go on the site.
 */
export function readPicture(file: string, cacheDir: string): Promise<Picture> {
  return oneAtATime(async () => {
    const state = await stateOf(file);
    const known = seen.get(file);
    const found = known?.state === state ? await cached(cacheDir, known.hash) : undefined;
    if (found) return found;
    const bytes = await readFile(file).catch(refuse);
    const hash = createHash('sha256').update(JSON.stringify(settings)).update(bytes).digest('hex');
    seen.set(file, { state, hash });
    return (await cached(cacheDir, hash)) ?? fill(folderOf(cacheDir, hash), hash, bytes);
  });
}

// For the desk, which reads a commune at each pause in typing: 175 ms for the bytes of 60 photos.
const seen = new Map<string, { state: string; hash: string }>();

// Decoding takes up to 1.2 GB (an AVIF of 60 megapixels): a folder of photos read with Promise.all
// must not take it several times over.
let last: Promise<unknown> = Promise.resolve();
function oneAtATime<T>(task: () => Promise<T>): Promise<T> {
  const result = last.then(task);
  last = result.catch(() => undefined);
  return result;
}

/** Differs once a file was written again: a change of its content sets its inode’s time. */
async function stateOf(file: string): Promise<string> {
  const stats = await stat(file, { bigint: true }).catch(refuse);
  if (!stats.isFile()) throw unreadable(`${file} is not a file`);
  if (stats.size > maxBytes) throw tooHeavy(Number(stats.size), maxBytes);
  return [stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(' ');
}

function refuse(cause: unknown): never {
  throw unreadable(cause);
}

function variantsOf(folder: string, hash: string, width: number): PictureVariant[] {
  return widthsFor(width).flatMap((step) =>
    formats.map((format) => {
      const name = `${hash.slice(0, 16)}-${step}.${format}`;
      return { format, width: step, name, file: path.join(folder, name) };
    }),
  );
}

function folderOf(cacheDir: string, hash: string): string {
  return path.join(cacheDir, 'pictures', hash.slice(0, 2), hash);
}

async function cached(cacheDir: string, hash: string): Promise<Picture | undefined> {
  const folder = folderOf(cacheDir, hash);
  const size = await readSize(folder);
  return size && { ...size, variants: variantsOf(folder, hash, size.width) };
}

/** Undefined if the folder is not there, or not complete: its meta.json is written last. */
async function readSize(folder: string): Promise<Size | undefined> {
  try {
    const meta: unknown = JSON.parse(await readFile(path.join(folder, 'meta.json'), 'utf8'));
    return sizeSchema.parse(meta);
  } catch {
    return undefined;
  }
}

async function fill(folder: string, hash: string, bytes: Buffer): Promise<Picture> {
  const pixels = await decode(bytes);
  const size: Size = { width: pixels.raw.width, height: pixels.raw.height };
  await mkdir(folder, { recursive: true });
  const variants = variantsOf(folder, hash, size.width);
  await Promise.all(
    variants.map(async ({ file, format, width }) =>
      writeWhole(file, await encode(pixels, format, width)),
    ),
  );
  await writeWhole(path.join(folder, 'meta.json'), JSON.stringify(size));
  return { ...size, variants };
}

/** Another process that makes the same file, or a kill, never leaves half of one under this name. */
export async function writeWhole(file: string, content: string | Buffer): Promise<void> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  await writeFile(temporary, content);
  await rename(temporary, file);
}
