import type { AdministrativeAreaLeaf, CityLeaf } from 'schema-dts';
import type { Commune } from '../content/commune.ts';
import { communePath } from '../urls.ts';
import { addressIn, geo } from './address.ts';
import { node } from './graph.ts';
import { images } from './images.ts';

/** The commune, as a place in its department and region. */
export function city(origin: string, commune: Commune): CityLeaf {
  const { profile } = commune;
  const sites = [profile.website, ...(profile.socialLinks ?? [])].filter(
    (url) => url !== undefined,
  );
  return node<CityLeaf>({
    ...cityStub(origin, commune),
    alternateName: profile.alternateNames,
    url: origin + communePath(commune.id),
    sameAs: sites,
    identifier: { '@type': 'PropertyValue', propertyID: 'INSEE', value: profile.insee },
    address: addressIn(commune),
    geo: geo(profile.coordinates),
    containedInPlace: departmentOf(commune),
    image: images(origin, commune, profile.cover && [profile.cover]),
  });
}

/** The commune as other nodes name it, whether or not their page has the whole of it. */
export function cityStub(origin: string, { id, profile }: Commune): CityLeaf {
  return { '@type': 'City', '@id': `${origin}${communePath(id)}#commune`, name: profile.name };
}

function departmentOf({ department }: Commune): AdministrativeAreaLeaf {
  const region: AdministrativeAreaLeaf = { '@type': 'AdministrativeArea', name: department.region };
  return { '@type': 'AdministrativeArea', name: department.name, containedInPlace: region };
}
