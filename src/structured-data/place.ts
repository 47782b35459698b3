import type {
  CemeteryLeaf,
  EventVenueLeaf,
  LibraryLeaf,
  LocationFeatureSpecificationLeaf,
  ParkingFacilityLeaf,
  ParkLeaf,
  PlaceLeaf,
  PlaygroundLeaf,
  PublicToiletLeaf,
  RecyclingCenterLeaf,
  SportsActivityLocationLeaf,
} from 'schema-dts';
import type { Temporal } from 'temporal-polyfill';
import type { Commune, Entry } from '../content/commune.ts';
import { venueOf } from '../content/venues.ts';
import type { Event, Place } from '../model/index.ts';
import { phoneNumber } from '../phone.ts';
import { entryPath } from '../urls.ts';
import { addressIn, geo, placeIn } from './address.ts';
import { cityStub } from './commune.ts';
import { node } from './graph.ts';
import { usualHours } from './hours.ts';
import { images } from './images.ts';

export type CommunePlace =
  | CemeteryLeaf
  | EventVenueLeaf
  | LibraryLeaf
  | ParkingFacilityLeaf
  | ParkLeaf
  | PlaceLeaf
  | PlaygroundLeaf
  | PublicToiletLeaf
  | RecyclingCenterLeaf
  | SportsActivityLocationLeaf;

/** The type of each kind; schema.org has none for a defibrillator. */
const types: Readonly<Record<Place['kind'], CommunePlace['@type']>> = {
  hall: 'EventVenue',
  sports: 'SportsActivityLocation',
  playground: 'Playground',
  library: 'Library',
  park: 'Park',
  cemetery: 'Cemetery',
  defibrillator: 'Place',
  recycling: 'RecyclingCenter',
  toilets: 'PublicToilet',
  parking: 'ParkingFacility',
  other: 'Place',
};

/** A place of the commune; undefined for an example. `today` is a calendar day of the commune. */
export function communePlace(
  origin: string,
  commune: Commune,
  entry: Entry<Place>,
  today: Temporal.PlainDate,
): CommunePlace | undefined {
  const { data } = entry;
  if (data.example) return undefined;
  const place = node<Omit<PlaceLeaf, '@type'>>({
    ...identityOf(origin, commune, entry),
    name: data.title,
    description: data.summary,
    address: addressIn(commune, data.address),
    geo: geo(data.coordinates),
    containedInPlace: cityStub(origin, commune),
    openingHoursSpecification: data.hours ? usualHours(data.hours, commune, today) : undefined,
    maximumAttendeeCapacity: data.capacity,
    amenityFeature: data.equipment?.map(feature),
    telephone: data.contact?.phone && phoneNumber(data.contact.phone, commune.department.code),
    image: images(origin, commune, data.photos),
  });
  return { '@type': types[data.kind], ...place };
}

/** Where an event is: in a place that has a page, or in the place that it says, or else in the commune. */
export function locationOf(origin: string, commune: Commune, event: Event): CommunePlace {
  const place = placeIn(commune, event.place);
  const venue = venueOf(commune, event);
  if (!venue) return place;
  const identity = venue.data.example ? {} : identityOf(origin, commune, venue);
  return { ...place, ...identity, '@type': types[venue.data.kind] };
}

function identityOf(
  origin: string,
  { id }: Commune,
  { slug }: Entry<Place>,
): { '@id': string; url: string } {
  const url = origin + entryPath(id, 'places', slug);
  return { '@id': `${url}#lieu`, url };
}

function feature(name: string): LocationFeatureSpecificationLeaf {
  return { '@type': 'LocationFeatureSpecification', name, value: true };
}
