import { statSync } from 'node:fs';
import sharp from 'sharp';
import type { Page, ReadSite } from './pages.ts';

/** Photos have the weight of photos; an image that is made for shares has at most this, in bytes. */
const most = 30_000;

/** Pages that have no image for shares, or another than they tell; images that nothing shows. */
export async function shareFaults({ pages, files, dist, origin }: ReadSite): Promise<string[]> {
  const faults: string[] = [];
  const shown = new Set<string>();
  for (const page of pages.filter(isShared)) {
    const file = page.meta['og:image']?.slice(origin.length) ?? '';
    if (!files.has(file)) faults.push(`${page.path}: no image`);
    else if (!shown.has(file)) faults.push(...(await faultsOf(page, dist + file)));
    if (!page.meta['og:image:alt']) faults.push(`${page.path}: an image without a text`);
    shown.add(file);
  }
  const made = [...files].filter((file) => file.includes('/partage-'));
  return [
    ...faults,
    ...made.filter((file) => !shown.has(file)).map((file) => `${file}: of no page`),
  ];
}

/** A frame is shown in the page of another site, which is what one shares. */
function isShared({ path, moved }: Page): boolean {
  return !moved && !path.endsWith('/cadre/');
}

async function faultsOf({ path, meta }: Page, file: string): Promise<string[]> {
  const { width, height, format } = await sharp(file).metadata();
  const size = `${width} × ${height}`;
  const told = `${meta['og:image:width'] ?? ''} × ${meta['og:image:height'] ?? ''}`;
  const isMade = format === 'png';
  return [
    ...(size === told ? [] : [`${path}: ${size}, not ${told}`]),
    ...(isMade && size !== '1200 × 630' ? [`${path}: made of ${size}`] : []),
    ...(isMade && statSync(file).size > most ? [`${path}: more than ${most} bytes`] : []),
  ];
}
