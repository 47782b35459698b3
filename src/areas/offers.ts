import { reasons } from '../content/settle.ts';
import { byKind } from '../kinds.ts';
import { offerKinds } from '../model/index.ts';
import { latestOffers, type AreaOffer } from './lines.ts';
import type { View } from './views.ts';

type Kind = keyof typeof offerKinds;

/** The word of each kind in addresses. */
const kindSlugs: Readonly<Record<Kind, string>> = {
  job: 'emplois',
  home: 'logements',
  land: 'terrains',
  premises: 'locaux',
  takeover: 'commerces-a-reprendre',
  project: 'projets',
  stall: 'places-de-marche',
  volunteering: 'benevolat',
};

/** All the offers by kind, then those of each kind. */
export function offerViews(offers: readonly AreaOffer[]): View<AreaOffer>[] {
  const kinds = offerKindsOf(offers);
  return [
    {
      slug: '',
      label: 'Toutes',
      title: undefined,
      groups: kinds.map(([kind, lines]) => ({ title: offerKinds[kind], lines })),
    },
    ...kinds.map(([kind, own]) => ({
      slug: kindSlugs[kind],
      label: offerKinds[kind],
      title: offerKinds[kind],
      groups: [{ lines: own }],
    })),
  ];
}

/** By kind, the latest of each first. */
function offerKindsOf(offers: readonly AreaOffer[]): [Kind, AreaOffer[]][] {
  return byKind(offerKinds, latestOffers(offers), ({ offer }) => offer.kind);
}

export interface Reason {
  title: string;
  offers: AreaOffer[];
  /** The lists of each kind, as words after the offers’ address, with the number in each. */
  lists: { slug: string; label: string; count: number }[];
}

/** The most offers shown for each reason: their lists have the others. */
const shownOfEach = 6;

/** The offers by what one looks for; only what there is. */
export function reasonsOf(offers: readonly AreaOffer[]): Reason[] {
  const kinds = new Map(offerKindsOf(offers));
  return reasons
    .map(({ title, kinds: own }) => ({
      title,
      offers: latestOffers(own.flatMap((kind) => kinds.get(kind) ?? [])).slice(0, shownOfEach),
      lists: own.flatMap((kind) => {
        const count = kinds.get(kind)?.length ?? 0;
        return count > 0 ? [{ slug: kindSlugs[kind], label: offerKinds[kind], count }] : [];
      }),
    }))
    .filter((reason) => reason.offers.length > 0);
}
