import { openOffers } from '../../content/selection.ts';
import type { DataSetName } from '../../urls.ts';
import { isReal, type FeedSource } from '../source.ts';
import { actFields } from './acts.ts';
import { communeFields } from './communes.ts';
import { directoryFields } from './directory.ts';
import { documentFields } from './documents.ts';
import { eventFields } from './events.ts';
import type { Field, FieldInfo, Item, Value } from './field.ts';
import { heritageFields } from './heritage.ts';
import { newsFields } from './news.ts';
import { offerFields } from './offers.ts';
import { placeFields } from './places.ts';

/** A thing as data: its values by the name of their field. */
export type Row = Readonly<Record<string, Value>>;

/** A set of data: what documents it, and its rows in a commune, from the same fields. */
export interface DataSet {
  /** In a commune. */
  name: Exclude<DataSetName, 'communes'>;
  title: string;
  /** What it holds, in French. */
  about: string;
  fields: readonly FieldInfo[];
  rows: (source: FeedSource) => Row[];
}

export const dataSets: readonly DataSet[] = [
  {
    name: 'news',
    title: 'Actualités',
    about: 'Les actualités, celles des archives comprises.',
    ...made(newsFields, ({ commune }) => commune.news.filter(isReal)),
  },
  {
    name: 'events',
    title: 'Événements',
    about: 'Les événements de l’agenda, passés et à venir.',
    ...made(eventFields, ({ commune }) => commune.events.filter(isReal)),
  },
  {
    name: 'places',
    title: 'Lieux',
    about:
      'Les salles à louer et leurs tarifs, les équipements, les défibrillateurs, les points de tri.',
    ...made(placeFields, ({ commune }) => commune.places.filter(isReal)),
  },
  {
    name: 'documents',
    title: 'Documents',
    about:
      'Les bulletins, les documents d’urbanisme, les budgets\u202f: leur fichier et ce qu’il dit.',
    ...made(documentFields, ({ commune }) => commune.documents.filter(isReal)),
  },
  {
    name: 'offers',
    title: 'Annonces',
    about: 'Les annonces en cours\u202f: une annonce pourvue ou périmée n’y est plus.',
    ...made(offerFields, ({ commune, now }) => openOffers(commune, now).filter(isReal)),
  },
  {
    name: 'directory',
    title: 'Annuaire',
    about: 'Les commerces, artisans, associations et services, sans le nom d’aucune personne.',
    ...made(directoryFields, ({ commune }) => commune.directory.filter(isReal)),
  },
  {
    name: 'heritage',
    title: 'Patrimoine',
    about: 'Les monuments, les sites naturels et les savoir-faire.',
    ...made(heritageFields, ({ commune }) => commune.heritage.filter(isReal)),
  },
  {
    name: 'acts',
    title: 'Actes',
    about: 'Les délibérations, les arrêtés et les décisions du maire.',
    ...made(actFields, ({ commune }) => commune.acts.filter(isReal)),
  },
  {
    name: 'commune',
    title: 'Commune',
    about: 'La commune et sa mairie.',
    ...made(communeFields, ({ commune }) => [commune.profile]),
  },
];

/** A commune is a set of one; an area has several. */
export const communesSet = {
  name: 'communes',
  title: 'Communes',
  about: 'Les communes et leurs mairies.',
} as const;

/** The sets of an area, as pages tell of them. */
export const areaDataSets: readonly { name: DataSetName; title: string; about: string }[] =
  dataSets.map((set) => (set.name === 'commune' ? communesSet : set));

function made<E>(
  fields: readonly Field<Item<E>>[],
  entriesOf: (source: FeedSource) => readonly E[],
): Pick<DataSet, 'fields' | 'rows'> {
  const rows = (source: FeedSource) =>
    entriesOf(source).map((entry) => rowOf(fields, { ...source, entry }));
  return { fields, rows };
}

/** Without what is not known, nor empty lists. */
function rowOf<T>(fields: readonly Field<T>[], item: T): Row {
  const cells = fields.map((field) => [field.name, field.of(item)] as const);
  return Object.fromEntries(cells.filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: Value): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
