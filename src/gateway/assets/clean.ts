import { extname } from 'node:path';
import { failure } from '../failure.ts';
import { checkPdf } from './pdf.ts';
import { cleanPicture } from './picture.ts';

/**
 * A photo or document as it will be kept: a photo without what its file says besides the image, a
 * document as it is. Throws a Failure, which tells what to do, when it cannot be kept.
 */
export async function cleanAsset(path: string, bytes: Uint8Array): Promise<Uint8Array> {
  const extension = extname(path).slice(1);
  if (extension !== 'pdf') return oneAtATime(() => cleanPicture(extension, bytes));
  await checkPdf(bytes);
  return bytes;
}

// Decoding a photo of 60 megapixels takes up to 1.2 GB.
let last: Promise<unknown> = Promise.resolve();
function oneAtATime<T>(task: () => Promise<T>): Promise<T> {
  const result = last.then(task);
  last = result.catch(() => undefined);
  return result;
}

/** The bytes of an asset as the page sends them. */
export function decodeBase64(content: string): Uint8Array {
  const bytes = Buffer.from(content, 'base64');
  if (bytes.length === 0) throw failure(422, 'Ce fichier est vide : choisissez-le à nouveau.');
  return bytes;
}
