/** The name of a file as it is kept: `IMG 0001 (Été).JPG` gives `img-0001-ete.jpg`. */
export function cleanName(name: string, extension = extensionOf(name)): string {
  const stem = name
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${stem || 'photo'}.${extension}`;
}

/** A name that nothing has yet: `img-0001.jpg`, then `img-0001-2.jpg`. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2, free = name; ; number += 1) {
    if (!taken.has(free)) return free;
    free = name.replace(/(\.[^.]*)$/, `-${number}$1`);
  }
}

function extensionOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** What a photo of this size becomes: at most `most` on its long side, never larger than it is. */
export function fitted(
  width: number,
  height: number,
  most: number,
): { width: number; height: number } {
  const scale = Math.min(1, most / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
