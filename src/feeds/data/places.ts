import type { Entry } from '../../content/commune.ts';
import { placeKinds, type Place } from '../../model/index.ts';
import { communeFields, headFields, modified, whereFields } from './common.ts';
import { choice, list, number, text, url, type Field, type Item } from './field.ts';

export const placeFields: readonly Field<Item<Entry<Place>>>[] = [
  ...headFields<Place>('places'),
  choice('kind', 'Nature', placeKinds, ({ entry }) => entry.data.kind),
  text('kindName', 'Nature, en français', ({ entry }) => placeKinds[entry.data.kind]),
  ...whereFields<Place>(),
  number('capacity', 'Personnes accueillies', ({ entry }) => entry.data.capacity),
  number('surface', 'Surface, en mètres carrés', ({ entry }) => entry.data.surface),
  list('equipment', 'Équipement', ({ entry }) => entry.data.equipment),
  list(
    'tariffs',
    'Tarifs de location, chacun avec ce que paient les habitants et les extérieurs, en euros',
    ({ entry }) => entry.data.tariffs?.map(tariffText),
  ),
  number('deposit', 'Caution, en euros', ({ entry }) => entry.data.deposit),
  url('booking', 'Réservation', ({ entry }) => entry.data.booking),
  ...contactFields(),
  ...communeFields<Entry<Place>>(),
  modified(({ entry }) => entry.file),
];

/** Those of a service, which the page shows already. */
function contactFields(): Field<Item<Entry<Place>>>[] {
  return [
    text('contactName', 'Contact', ({ entry }) => entry.data.contact?.name),
    text('contactPhone', 'Son téléphone', ({ entry }) => entry.data.contact?.phone),
    text('contactEmail', 'Son courriel', ({ entry }) => entry.data.contact?.email),
    url('contactUrl', 'Son site', ({ entry }) => entry.data.contact?.url),
  ];
}

type Tariff = NonNullable<Place['tariffs']>[number];

/** « Un week-end (habitants 80, extérieurs 150) ». */
function tariffText({ title, residents, others }: Tariff): string {
  const amounts = [
    residents === undefined ? undefined : `habitants ${String(residents)}`,
    others === undefined ? undefined : `extérieurs ${String(others)}`,
  ];
  return `${title} (${amounts.filter(Boolean).join(', ')})`;
}
