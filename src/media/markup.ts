import type { Format } from './encode.ts';
import type { Picture } from './pictures.ts';

export interface PictureMarkup {
  picture: Picture;
  /** Address of the folder that holds the variants, with its final slash. */
  base: string;
  alt: string;
  /** How wide the photo is shown, as in HTML: `(min-width: 60rem) 40rem, 100vw`. */
  sizes: string;
  /** For the page's first photo only: loaded at once, before the others. */
  eager?: boolean;
}

/** A photo as `<picture>`: AVIF, then WebP, in all its widths. The one place where it is written. */
export function pictureHtml({ picture, base, alt, sizes, eager = false }: PictureMarkup): string {
  const { width, height, variants } = picture;
  const of = (format: Format) => variants.filter((variant) => variant.format === format);
  const srcset = (format: Format) =>
    of(format)
      .map(({ name, width: wide }) => `${base}${name} ${String(wide)}w`)
      .join(', ');
  const webp = of('webp');
  const source = `<source type="image/avif" ${attributes({ srcset: srcset('avif'), sizes })}>`;
  const image = attributes({
    src: `${base}${webp[Math.floor(webp.length / 2)]?.name ?? ''}`,
    srcset: srcset('webp'),
    sizes,
    width: String(width),
    height: String(height),
    alt,
    loading: eager ? 'eager' : 'lazy',
    ...(eager && { fetchpriority: 'high' }),
    decoding: 'async',
  });
  return `<picture>${source}<img ${image}></picture>`;
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(
      ([name, value]) =>
        `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`,
    )
    .join(' ');
}
