import type { Entry } from '../../content/commune.ts';
import { heritageKinds, type Heritage } from '../../model/index.ts';
import { protectionWords, visitWords, wheelchairWords } from '../../strings.ts';
import { communeFields, headFields, latitude, longitude, modified } from './common.ts';
import { choice, code, list, number, text, url, type Field, type Item } from './field.ts';

export const heritageFields: readonly Field<Item<Entry<Heritage>>>[] = [
  ...headFields<Heritage>('heritage'),
  choice('kind', 'Nature', heritageKinds, ({ entry }) => entry.data.kind),
  text('kindName', 'Nature, en français', ({ entry }) => heritageKinds[entry.data.kind]),
  text('period', 'Époque', ({ entry }) => entry.data.period),
  list(
    'protections',
    'Protections au titre des monuments historiques, chacune avec sa date et les parties protégées',
    ({ entry }) => entry.data.protection?.decisions.map(protectionText),
  ),
  code('merimee', 'Référence dans la base Mérimée', ({ entry }) => entry.data.protection?.merimee),
  code('inventory', 'Référence de l’Inventaire général', ({ entry }) => entry.data.inventory),
  text('placeName', 'Lieu', ({ entry }) => entry.data.place),
  text('address', 'Adresse', ({ entry }) => entry.data.address),
  number('latitude', latitude, ({ entry }) => entry.data.coordinates?.latitude),
  number('longitude', longitude, ({ entry }) => entry.data.coordinates?.longitude),
  choice('visit', 'Visite', visitWords, ({ entry }) => entry.data.visit),
  text('hours', 'Horaires, dans la syntaxe d’OpenStreetMap', ({ entry }) => entry.data.hours),
  text('price', 'Tarif, en une phrase', ({ entry }) => entry.data.price),
  choice(
    'wheelchair',
    'Accès en fauteuil roulant',
    wheelchairWords,
    ({ entry }) => entry.data.wheelchair,
  ),
  text('phone', 'Téléphone', ({ entry }) => entry.data.phone),
  url('website', 'Site', ({ entry }) => entry.data.website),
  ...communeFields<Entry<Heritage>>(),
  modified(({ entry }) => entry.file),
];

type Decision = NonNullable<Heritage['protection']>['decisions'][number];

/** « inscrit 1926-05-12 (Les trois arches) ». */
function protectionText({ status, date, scope }: Decision): string {
  const words = [protectionWords[status], date, scope && `(${scope})`];
  return words.filter(Boolean).join(' ');
}
