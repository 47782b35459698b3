import type { Commune } from '../content/commune.ts';
import { mediaPath } from '../urls.ts';

/** The addresses of photos, each at its widest, in WebP. */
export function images(
  origin: string,
  commune: Commune,
  photos: readonly { file: string }[] = [],
): string[] {
  return photos
    .map(({ file }) => widest(commune, file))
    .filter((name) => name !== undefined)
    .map((name) => origin + mediaPath(commune.id, name));
}

function widest({ pictures }: Commune, file: string): string | undefined {
  const variants = pictures.get(file)?.variants.filter(({ format }) => format === 'webp') ?? [];
  return variants.toSorted((a, b) => b.width - a.width)[0]?.name;
}
