import { moneyText, numberText } from './dates/french.ts';
import type { OfferFigures } from './content/card.ts';
import type { Entry } from './content/commune.ts';
import { byKind } from './kinds.ts';
import { offerKinds, type Offer } from './model/index.ts';
import { contractWords, payWords } from './strings.ts';

export interface Figure {
  name: string;
  value: string;
}

/** The figures of an offer that one compares first: surface, rooms, price, rent, contract, pay. */
export function offerFigures({
  surface,
  rooms,
  price,
  rent,
  employment,
  salary,
}: OfferFigures): Figure[] {
  return [
    ...(surface ? [{ name: 'Surface', value: `${numberText(surface)}\u00a0m²` }] : []),
    ...(rooms
      ? [{ name: 'Pièces', value: `${String(rooms)}\u00a0pièce${rooms > 1 ? 's' : ''}` }]
      : []),
    ...(price === undefined
      ? []
      : [{ name: 'Prix', value: price === 0 ? 'Gratuit' : moneyText(price) }]),
    ...(rent === undefined
      ? []
      : [{ name: 'Loyer', value: rent === 0 ? 'Gratuit' : `${moneyText(rent)} par mois` }]),
    ...(employment ? [{ name: 'Contrat', value: contractWords[employment] }] : []),
    ...(salary ? [{ name: 'Salaire brut', value: salaryText(salary) }] : []),
  ];
}

/** What the line of an offer says, without capitals: its kind, unless a heading does, and its figures. */
export function offerWords(offer: OfferFigures & Pick<Offer, 'kind'>, grouped: boolean): string[] {
  const figures = offerFigures(offer).map(({ value }) => value);
  const words = grouped ? figures : [offerKinds[offer.kind], ...figures];
  return words.map((word) => word.charAt(0).toLowerCase() + word.slice(1));
}

function salaryText({ min, max, per }: NonNullable<Offer['salary']>): string {
  const amount = max === undefined ? moneyText(min) : `de ${moneyText(min)} à ${moneyText(max)}`;
  return `${amount} ${payWords[per]}`;
}

/** Offers of one kind, under its name. */
export interface OfferGroup {
  kind: Offer['kind'];
  name: string;
  entries: Entry<Offer>[];
}

/** Offers grouped by kind, in the order of the model; kinds without an offer are left out. */
export function offersByKind(offers: readonly Entry<Offer>[]): OfferGroup[] {
  const groups = byKind(offerKinds, offers, ({ data }) => data.kind);
  return groups.map(([kind, entries]) => ({ kind, name: offerKinds[kind], entries }));
}
