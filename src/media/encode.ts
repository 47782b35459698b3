import type { Raw } from 'sharp';
import { PictureError, broken, compressed, heic, tooManyPixels, tooTall } from './picture-error.ts';

/** Loaded at the first photo that the cache has not: it takes 80 ms and 25 MB. */
async function loadSharp() {
  const { default: sharp } = await import('sharp');
  // Workers render side by side, one a core, and the variants of a photo are encoded together: a
  // second libvips thread for each saves nothing (measured: 1.0 s of CPU a photo either way).
  sharp.concurrency(1);
  sharp.cache(false);
  return sharp;
}

/** What decides the bytes that come out. `version` stands for the code of this file. */
export const settings = {
  version: 1,
  widths: [480, 960, 1600],
  drawingWidth: 640,
  avif: { quality: 50, effort: 0 },
  webp: { quality: 80 },
} as const;

export const formats = ['avif', 'webp'] as const;
export type Format = (typeof formats)[number];

const maxWidth = Math.max(...settings.widths);
const maxPixels = 60_000_000;
const maxRatio = 10; // a WebP stops at 16,383 pixels: 1,600 wide makes at most 16,000 high

/** Upright sRGB pixels, 8 bits a channel: nothing of the file's metadata is left in them. */
export interface Pixels {
  data: Uint8Array;
  raw: Raw;
}

/** The widths in pixels to make from an image this wide: never more than its own. */
export function widthsFor(width: number): readonly number[] {
  return [...settings.widths.filter((step) => step < width), Math.min(width, maxWidth)];
}

/**
 * Decodes an image file to at most 1,600 pixels wide; a drawing (SVG) to 640. Of an animation or
 * a document, the first image. Throws a PictureError if it is no image, or too large to decode.
 */
export async function decode(bytes: Buffer): Promise<Pixels> {
  const sharp = await loadSharp();
  try {
    return await decodeImage(sharp, bytes);
  } catch (error) {
    throw error instanceof PictureError ? error : broken(error);
  }
}

type Sharp = Awaited<ReturnType<typeof loadSharp>>;

async function decodeImage(sharp: Sharp, bytes: Buffer): Promise<Pixels> {
  // sharp would inflate a 0.5 MB .svgz into gigabytes before it knows the size of the drawing.
  if (bytes.toString('hex', 0, 2) === '1f8b') throw compressed();
  if (bytes.toString('latin1', 4, 10) === 'ftyphe') throw heic();
  // 'error' lets pass the harmless warnings that many phones' files give; a cut file fails.
  const image = sharp(bytes, { failOn: 'error', limitInputPixels: false });
  const { format, autoOrient: header } = await image.metadata();
  // The nominal size of a drawing means nothing: sharp renders it straight at the size asked.
  const drawing = format === 'svg';
  checkSize(header, drawing ? Infinity : maxPixels);
  const width = drawing ? settings.drawingWidth : Math.min(header.width, maxWidth);
  const upright = image.autoOrient().resize({ width }).raw();
  const { data, info } = await upright.toBuffer({ resolveWithObject: true });
  return { data, raw: info };
}

function checkSize({ width, height }: { width: number; height: number }, limit: number): void {
  if (width * height > limit) throw tooManyPixels(width, height, limit);
  if (height > maxRatio * width) throw tooTall(width, height, maxRatio);
}

/** Encodes the pixels at a width of `widthsFor`. */
export async function encode(
  { data, raw }: Pixels,
  format: Format,
  width: number,
): Promise<Buffer> {
  const sharp = await loadSharp();
  const image = sharp(data, { raw }).resize({ width });
  return image.toFormat(format, settings[format]).toBuffer();
}

/**
 * A drawing (SVG) of a few flat colours, at its own size, as PNG. Sixteen colours, of which most are
 * between two others at the edges: half the bytes of sixty-four, and nothing of it is seen.
 */
export async function encodeDrawing(svg: string): Promise<Buffer> {
  const sharp = await loadSharp();
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 16, dither: 0 }).toBuffer();
}

/** The pixels as PNG, as they are. */
export async function encodeExactly({ data, raw }: Pixels): Promise<Buffer> {
  const sharp = await loadSharp();
  return sharp(data, { raw }).removeAlpha().png({ compressionLevel: 3 }).toBuffer();
}
