import type { Entry } from '../../content/commune.ts';
import { offerKinds, type Offer } from '../../model/index.ts';
import { contractWords, payWords } from '../../strings.ts';
import { communeFields, headFields, modified, placeFields } from './common.ts';
import { choice, code, date, number, text, url, type Field, type Item } from './field.ts';

/**
 * The contact is on the page and not in the data: it may be a person who lets a house, whose number
 * must not outlive the offer in the files of others.
 */
export const offerFields: readonly Field<Item<Entry<Offer>>>[] = [
  ...headFields<Offer>('offers'),
  choice('kind', 'Nature', offerKinds, ({ entry }) => entry.data.kind),
  text('kindName', 'Nature, en français', ({ entry }) => offerKinds[entry.data.kind]),
  date('published', 'Jour de publication', ({ entry }) => entry.data.published),
  date('ends', 'Dernier jour de validité', ({ entry }) => entry.data.ends),
  number('surface', 'Surface, en m²', ({ entry }) => entry.data.surface),
  number('rooms', 'Nombre de pièces', ({ entry }) => entry.data.rooms),
  number('price', 'Prix, en euros', ({ entry }) => entry.data.price),
  number('rent', 'Loyer par mois, en euros', ({ entry }) => entry.data.rent),
  choice('employment', 'Contrat', contractWords, ({ entry }) => entry.data.employment),
  number('salaryMin', 'Salaire brut le plus bas, en euros', ({ entry }) => entry.data.salary?.min),
  number('salaryMax', 'Salaire brut le plus haut, en euros', ({ entry }) => entry.data.salary?.max),
  choice('salaryPer', 'Ce que paie ce salaire', payWords, ({ entry }) => entry.data.salary?.per),
  code('energyClass', 'Classe énergie (DPE), de A à G', ({ entry }) => entry.data.energyClass),
  text('publicAid', 'Aide publique', ({ entry }) => entry.data.publicAid),
  ...placeFields<Offer>(),
  url('link', 'Annonce sur un autre site', ({ entry }) => entry.data.link),
  ...communeFields<Entry<Offer>>(),
  modified(({ entry }) => entry.file),
];
