import type {
  LandmarksOrHistoricalBuildingsLeaf,
  MergeLeafTypes,
  PlaceLeaf,
  PropertyValueLeaf,
  TouristAttractionLeaf,
} from 'schema-dts';
import type { Temporal } from 'temporal-polyfill';
import type { Commune, Entry } from '../content/commune.ts';
import type { Heritage } from '../model/index.ts';
import { entryPath } from '../urls.ts';
import { addressIn, geo } from './address.ts';
import { cityStub } from './commune.ts';
import { node } from './graph.ts';
import { usualHours } from './hours.ts';
import { images } from './images.ts';
import { phoneNumber } from '../phone.ts';

export type HeritagePlace =
  | PlaceLeaf
  | TouristAttractionLeaf
  | LandmarksOrHistoricalBuildingsLeaf
  | MergeLeafTypes<[TouristAttractionLeaf, LandmarksOrHistoricalBuildingsLeaf]>;

type Untyped = Omit<PlaceLeaf, '@type'>;

/**
 * A place of the heritage; undefined for an example, and for a craft, which is no place. `today` is
 * a calendar day of the commune.
 */
export function heritagePlace(
  origin: string,
  commune: Commune,
  { slug, data }: Entry<Heritage>,
  today: Temporal.PlainDate,
): HeritagePlace | undefined {
  if (data.example || data.kind === 'craft') return undefined;
  const url = origin + entryPath(commune.id, 'heritage', slug);
  const place = node<Untyped>({
    '@id': `${url}#lieu`,
    name: data.title,
    description: data.summary,
    url,
    sameAs: data.website,
    identifier: merimee(data),
    address: addressIn(commune, data.address),
    geo: geo(data.coordinates),
    containedInPlace: cityStub(origin, commune),
    publicAccess: data.visit && isVisited(data),
    openingHoursSpecification: data.hours ? usualHours(data.hours, commune, today) : undefined,
    telephone: data.phone && phoneNumber(data.phone, commune.department.code),
    image: images(origin, commune, data.photos),
  });
  return withType(place, data);
}

function isVisited({ visit }: Heritage): boolean {
  return visit === 'free' || visit === 'guided';
}

/** What cannot be entered is no attraction, and a natural site no building. */
function withType(place: Untyped, data: Heritage): HeritagePlace {
  const visited = isVisited(data);
  if (data.kind === 'nature') return { '@type': visited ? 'TouristAttraction' : 'Place', ...place };
  const landmark = 'LandmarksOrHistoricalBuildings';
  return visited
    ? { '@type': ['TouristAttraction', landmark], ...place }
    : { '@type': landmark, ...place };
}

function merimee({ protection }: Heritage): PropertyValueLeaf | undefined {
  const value = protection?.merimee;
  return value ? { '@type': 'PropertyValue', propertyID: 'Mérimée', value } : undefined;
}
