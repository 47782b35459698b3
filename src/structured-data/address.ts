import type { GeoCoordinatesLeaf, PlaceLeaf, PostalAddressLeaf } from 'schema-dts';
import type { Commune } from '../content/commune.ts';
import type { Event } from '../model/index.ts';
import { node } from './graph.ts';

/** An address in the commune. A commune with several postal codes leaves the code out. */
export function addressIn({ profile, department }: Commune, street?: string): PostalAddressLeaf {
  const [postalCode, another] = profile.postalCodes;
  return node<PostalAddressLeaf>({
    '@type': 'PostalAddress',
    streetAddress: street,
    postalCode: another === undefined ? postalCode : undefined,
    addressLocality: profile.name,
    addressRegion: department.region,
    addressCountry: 'FR',
  });
}

/** A place that an event or an offer names; without one, the commune. */
export function placeIn(commune: Commune, place: Event['place']): PlaceLeaf {
  return node<PlaceLeaf>({
    '@type': 'Place',
    name: place?.name ?? commune.profile.name,
    address: addressIn(commune, place?.address),
    geo: geo(place?.coordinates),
  });
}

/** A point, in degrees (WGS 84). */
export function geo(
  point: { latitude: number; longitude: number } | undefined,
): GeoCoordinatesLeaf | undefined {
  return point && { '@type': 'GeoCoordinates', ...point };
}
