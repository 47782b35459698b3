import type {
  AccommodationLeaf,
  IdReference,
  OfferLeaf,
  PlaceLeaf,
  RealEstateListingLeaf,
  UnitPriceSpecificationLeaf,
} from 'schema-dts';
import type { Commune } from '../content/commune.ts';
import { offerKinds, type Offer } from '../model/index.ts';
import { placeIn } from './address.ts';
import { node } from './graph.ts';
import { images } from './images.ts';

type OfferTerms = Omit<OfferLeaf, '@type'>;

/**
 * A home, land or premises, whose page at `url` is the listing. What it is about stands beside what
 * it offers, since schema.org has no place as an Offer's `itemOffered`.
 */
export function listing(
  origin: string,
  commune: Commune,
  data: Offer,
  url: string,
): RealEstateListingLeaf {
  return node<RealEstateListingLeaf>({
    '@type': 'RealEstateListing',
    '@id': `${url}#annonce`,
    url,
    name: data.title,
    description: data.summary,
    datePosted: data.published,
    expires: data.ends,
    mainEntity: { '@type': 'Offer', ...terms(data) },
    about: property(commune, data),
    image: images(origin, commune, data.photos),
  });
}

/** A business to take over: no real estate, or not only. */
export function takeover(origin: string, commune: Commune, data: Offer, url: string): OfferLeaf {
  return node<OfferLeaf>({
    '@type': 'Offer',
    '@id': `${url}#annonce`,
    url,
    name: data.title,
    description: data.summary,
    category: offerKinds.takeover,
    availableAtOrFrom: placeIn(commune, data.place),
    image: images(origin, commune, data.photos),
    ...terms(data),
  });
}

/** For sale, to let, or both. */
function terms({ price, rent, published, ends }: Offer): OfferTerms {
  const functions = [price !== undefined && 'Sell', rent !== undefined && 'LeaseOut'];
  return node<OfferTerms>({
    businessFunction: functions.filter((name) => name !== false).map(businessFunction),
    price,
    priceCurrency: price === undefined ? undefined : 'EUR',
    priceSpecification: rent === undefined ? undefined : monthly(rent),
    validFrom: published,
    validThrough: ends,
  });
}

/** The values that https://schema.org/BusinessFunction names are GoodRelations'. */
function businessFunction(name: string): IdReference {
  return { '@id': `http://purl.org/goodrelations/v1#${name}` };
}

/** MON is a month among the unit codes of UN/CEFACT, MTK a square metre. */
function monthly(price: number): UnitPriceSpecificationLeaf {
  return { '@type': 'UnitPriceSpecification', price, priceCurrency: 'EUR', unitCode: 'MON' };
}

/** Only an accommodation has a `floorSize`; land and premises say theirs in a property of their own. */
function property(commune: Commune, data: Offer): AccommodationLeaf | PlaceLeaf {
  const place = placeIn(commune, data.place);
  const size = data.surface === undefined ? undefined : { value: data.surface, unitCode: 'MTK' };
  if (data.kind !== 'home')
    return node<PlaceLeaf>({
      ...place,
      additionalProperty: size && { '@type': 'PropertyValue', name: 'Surface', ...size },
    });
  return node<AccommodationLeaf>({
    ...place,
    '@type': 'Accommodation',
    floorSize: size && { '@type': 'QuantitativeValue', ...size },
    numberOfRooms: data.rooms,
  });
}
