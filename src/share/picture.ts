import type { AreaHead } from '../areas/area.ts';
import type { Commune } from '../content/commune.ts';
import type { NetworkSettings } from '../content/network.ts';
import { areaMediaPath, homePath, mediaPath } from '../urls.ts';
import { areaCard } from './area-card.ts';
import { cardName, communeCard, firstPicture, imageSize, type ShareCard } from './card.ts';

/** The picture that shares of a page show, at its absolute address. */
export interface SharePicture {
  url: string;
  width: number;
  height: number;
  alt: string;
}

type Photos = readonly { file: string; alt: string }[] | undefined;

/** The first photo, at its widest, or the image made from a card; nothing without either. */
export function sharePicture(
  network: NetworkSettings,
  commune: Commune,
  photos: Photos,
  card: ShareCard | undefined,
): SharePicture | undefined {
  const addressOf = (name: string) => network.url + mediaPath(commune.id, name);
  const picture = firstPicture(commune, photos);
  const widest = picture?.variants.filter(({ format }) => format === 'webp').at(-1);
  if (picture && widest) {
    const { width, height } = picture;
    return { url: addressOf(widest.name), width, height, alt: photos?.[0]?.alt ?? '' };
  }
  return card && cardPicture(addressOf(cardName(card)), card);
}

/** That of a commune's home, which its pages without one of their own show too. */
export function communePicture(
  network: NetworkSettings,
  commune: Commune,
): SharePicture | undefined {
  const { cover } = commune.profile;
  return sharePicture(network, commune, cover && [cover], communeCard(commune));
}

/** That of all the pages of a territory; of the network's own, without one. */
export function areaPicture(network: NetworkSettings, head?: AreaHead): SharePicture {
  const card = areaCard(network, head);
  return cardPicture(network.url + areaMediaPath(head?.path ?? homePath, cardName(card)), card);
}

function cardPicture(url: string, card: ShareCard): SharePicture {
  return { url, ...imageSize, alt: textOf(card) };
}

function textOf({ title, lines, foot }: ShareCard): string {
  return [title, ...lines, ...foot].filter(Boolean).join(', ');
}
