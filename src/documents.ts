import type { PublishedDocument } from './content/media.ts';
import { numberText } from './dates/french.ts';

/** What is downloaded: « PDF, 3 pages, 240 ko ». */
export function fileWords({ pages, size }: Pick<PublishedDocument, 'pages' | 'size'>): string {
  const plural = pages > 1 ? 's' : '';
  return `PDF, ${numberText(pages)}\u00a0page${plural}, ${sizeText(size)}`;
}

/** A size in bytes, rounded up: « 240 ko », « 1,3 Mo ». */
function sizeText(size: number): string {
  const kilobytes = Math.ceil(size / 1000);
  if (kilobytes < 1000) return `${numberText(kilobytes)}\u00a0ko`;
  return `${numberText(Math.ceil(size / 100_000) / 10)}\u00a0Mo`;
}
