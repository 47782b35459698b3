import sharp from 'sharp';
import type { ReadSite } from './pages.ts';

/** Pictures without what keeps a page still and light: size, text, widths as announced, lazy loading. */
export async function pictureFaults({ pages, dist }: ReadSite): Promise<string[]> {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const { path, pictures } of pages) {
    pictures.forEach((picture, index) => {
      const { alt = '', width = '', height = '', loading, sizes } = picture;
      const complete = alt !== '' && /^\d+$/.test(width) && /^\d+$/.test(height) && sizes;
      if (!complete) faults.push(`${path}: ${JSON.stringify(picture)}`);
      if (index > 0 && loading !== 'lazy') faults.push(`${path}: ${picture['src']} is not lazy`);
    });
    for (const { srcset = '', avif = '' } of pictures)
      for (const candidate of [...srcset.split(', '), ...avif.split(', ')]) seen.add(candidate);
  }
  for (const candidate of seen) {
    const [file = '', width] = candidate.split(' ');
    const image = await sharp(dist + file).metadata();
    if (`${image.width}w` !== width) faults.push(`${candidate} is ${image.width} wide`);
    if (image.exif ?? image.iptc ?? image.xmp) faults.push(`${file} keeps metadata`);
  }
  return faults;
}
