import type { PictureFormat } from './picture.ts';

/**
 * Whether a picture's file holds the image and nothing else: no block of another kind (which can
 * say where a photo was taken, or hold a second picture), nothing before or after it.
 */
export function bare(format: PictureFormat, bytes: Buffer): boolean {
  if (format === 'jpeg') return bareJpeg(bytes);
  const { start, known, read } = containers[format];
  let at = start;
  while (at + 8 <= bytes.length) {
    const { name, size } = read(bytes, at);
    if (!known.has(name) || size < 8) return false;
    at += size;
  }
  return at === bytes.length;
}

interface Container {
  start: number;
  known: ReadonlySet<string>;
  /** The name and the whole size of the block that starts there. */
  read: (bytes: Buffer, at: number) => { name: string; size: number };
}

const containers: Record<Exclude<PictureFormat, 'jpeg'>, Container> = {
  png: {
    start: 8,
    known: new Set(
      'IHDR PLTE IDAT IEND tRNS cHRM gAMA sBIT sRGB iCCP cICP bKGD hIST pHYs'.split(' '),
    ),
    read: (bytes, at) => ({
      name: bytes.toString('latin1', at + 4, at + 8),
      size: bytes.readUInt32BE(at) + 12,
    }),
  },
  webp: {
    start: 12,
    known: new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP']),
    read: (bytes, at) => {
      const length = bytes.readUInt32LE(at + 4);
      return { name: bytes.toString('latin1', at, at + 4), size: 8 + length + (length % 2) };
    },
  },
  avif: {
    start: 0,
    known: new Set(['ftyp', 'meta', 'mdat']),
    read: (bytes, at) => ({
      name: bytes.toString('latin1', at + 4, at + 8),
      size: bytes.readUInt32BE(at),
    }),
  },
};

/** Segments follow each other up to a scan, whose data run to the next marker that is not its own. */
function bareJpeg(bytes: Buffer): boolean {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes.readUInt8(at + 1);
    if (!isImageSegment(marker, bytes, at)) return false;
    at += 2 + bytes.readUInt16BE(at + 2);
    if (marker === 0xda) at = endOfScan(bytes, at);
  }
  return at === bytes.length - 2 && bytes.readUInt16BE(at) === 0xffd9;
}

function isImageSegment(marker: number, bytes: Buffer, at: number): boolean {
  const says = (name: string) => bytes.toString('latin1', at + 4, at + 4 + name.length) === name;
  if (marker === 0xe0) return says('JFIF\0');
  if (marker === 0xe2) return says('ICC_PROFILE\0');
  if (marker === 0xee) return says('Adobe');
  return marker >= 0xc0 && marker <= 0xdf;
}

function endOfScan(bytes: Buffer, start: number): number {
  let at = bytes.indexOf(0xff, start);
  while (at !== -1 && isOfScan(bytes[at + 1])) at = bytes.indexOf(0xff, at + 1);
  return at === -1 ? bytes.length : at;
}

/** A byte 0xff of the data themselves, a restart or a filler. */
function isOfScan(next: number | undefined): boolean {
  return next === 0 || next === 0xff || (next !== undefined && next >= 0xd0 && next <= 0xd7);
}
