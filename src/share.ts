import type { Commune } from './content/commune.ts';
import type { NetworkSettings } from './content/network.ts';
import { mediaPath } from './urls.ts';

/** The absolute address of the picture that shares show: the first photo, at its widest; none without photos. */
export function shareImage(
  network: NetworkSettings,
  commune: Commune,
  photos: readonly { file: string }[] | undefined,
): string | undefined {
  const picture = photos?.[0] && commune.pictures.get(photos[0].file);
  const widest = picture?.variants.filter(({ format }) => format === 'webp').at(-1);
  return widest && network.url + mediaPath(commune.id, widest.name);
}
