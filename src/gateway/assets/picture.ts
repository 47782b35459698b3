import { heic, PictureError } from '../../media/picture-error.ts';
import { decode } from '../../media/encode.ts';
import { bare } from './bare.ts';
import { failure } from '../failure.ts';

const maxBytes = 15_000_000;

const formats = {
  jpeg: { name: 'JPEG', extensions: ['jpg', 'jpeg'], options: { quality: 90 } },
  png: { name: 'PNG', extensions: ['png'], options: {} },
  webp: { name: 'WebP', extensions: ['webp'], options: { quality: 90 } },
  avif: { name: 'AVIF', extensions: ['avif'], options: { quality: 70 } },
} as const;
export type PictureFormat = keyof typeof formats;

/**
 * A photo without what its file says besides the image: where it was taken, by which phone, what
 * was hidden after it. Encoded anew only when there is something to take off. Throws a Failure.
 */
export async function cleanPicture(extension: string, bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes.length > maxBytes) throw failure(422, tooHeavy);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const format = formatOf(buffer);
  checkName(extension, format);
  await decodeWhole(buffer);
  const { default: sharp } = await import('sharp');
  const image = sharp(buffer, { failOn: 'error' });
  const { pages = 1, exif, xmp, iptc } = await image.metadata();
  if (pages > 1) throw failure(422, animated);
  if (bare(format, buffer) && (exif ?? xmp ?? iptc) === undefined) return bytes;
  return image.autoOrient().toFormat(format, formats[format].options).toBuffer();
}

/** From the first bytes alone: no other decoder than these four ever sees what is sent. */
function formatOf(bytes: Buffer): PictureFormat {
  const start = bytes.toString('latin1', 0, 16);
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (/^RIFF.{4}WEBP/s.test(start)) return 'webp';
  if (/^.{4}ftyp(?:avif|mif1)/s.test(start)) return 'avif';
  throw failure(422, /^.{4}ftyphe/s.test(start) ? heic().message : unknownFormat);
}

function checkName(extension: string, format: PictureFormat): void {
  const { name, extensions } = formats[format];
  if (extensions.some((one) => one === extension)) return;
  const sentence = `Cette photo est en ${name}, et son nom finit par « .${extension} » : remplacez cette fin par « .${extensions[0]} ».`;
  throw failure(422, sentence);
}

async function decodeWhole(bytes: Buffer): Promise<void> {
  try {
    await decode(bytes);
  } catch (error) {
    throw error instanceof PictureError ? failure(422, error.message) : error;
  }
}

const tooHeavy =
  'Cette photo dépasse 15 Mo : enregistrez-la en JPEG, qualité 90, puis choisissez-la à nouveau.';
const animated = 'Les images animées ne sont pas acceptées : choisissez une photo.';
const unknownFormat =
  'Ce fichier n’est pas une photo que le site sait montrer : enregistrez-la en JPEG, puis choisissez-la à nouveau (sont aussi acceptés : PNG, WebP, AVIF).';
