import { z } from 'zod';

const text = z.string().min(1);
const address = z.looseObject({ addressLocality: text, addressCountry: z.literal('FR') });
const place = z.looseObject({ '@type': z.literal('Place'), name: text, address });
/** A Place, or one of its kinds, for an event in a place that has a page. */
const venue = place.extend({ '@type': z.string() });
/** A day alone, or a moment with its offset from UTC. */
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2})?$/);
const time = z.string().regex(/^\d{2}:\d{2}$/);
const sight = z.looseObject({ name: text, url: z.url(), description: text, address });

const mairie = z.looseObject({
  name: text,
  url: z.url(),
  address: address.extend({ streetAddress: text, postalCode: text }),
  telephone: z.e164().optional(),
  openingHoursSpecification: z.array(z.looseObject({ opens: time, closes: time })).optional(),
});

/** An entry of the directory, which may have no street. */
const business = z.looseObject({ name: text, url: z.url(), address });

const breadcrumbs = z
  .array(z.looseObject({ position: z.int(), name: text, item: z.url().optional() }))
  .min(1)
  .refine((items) => items.every(({ position }, index) => position === index + 1), 'positions')
  .refine((items) => items.slice(0, -1).every(({ item }) => item), 'an item on all but the last');

const event = z
  .looseObject({
    name: text,
    url: z.url(),
    startDate: date,
    endDate: date.optional(),
    location: venue,
    eventStatus: z.url({ hostname: /^schema\.org$/ }),
    previousStartDate: date.optional(),
  })
  .refine(({ startDate, endDate }) => endDate === undefined || startDate <= endDate, 'its end')
  .refine(
    ({ eventStatus, previousStartDate }) =>
      eventStatus.endsWith('/EventRescheduled') === (previousStartDate !== undefined),
    'a previous date goes with EventRescheduled',
  );

/** What each type must have: Google's fields, of ../shared/reference/seo.md, and our own promises. */
export const required: Readonly<Record<string, z.ZodType>> = {
  GovernmentService: z.looseObject({
    name: text,
    description: text,
    url: z.url(),
    provider: z.looseObject({ name: text }),
  }),
  WebPage: z.looseObject({ name: text, description: text, url: z.url() }),
  WebSite: z.looseObject({ name: text, url: z.url() }),
  BreadcrumbList: z.looseObject({ itemListElement: breadcrumbs }),
  City: z.looseObject({ '@id': z.url(), name: text, url: z.url(), address }),
  GovernmentOffice: z.union([mairie, business.extend({ '@id': z.string().endsWith('#fiche') })]),
  Event: event,
  Bakery: business,
  CafeOrCoffeeShop: business,
  HomeAndConstructionBusiness: business,
  LocalBusiness: business,
  LodgingBusiness: business,
  MedicalBusiness: business,
  NGO: z.looseObject({ name: text, url: z.url(), location: place }),
  PostOffice: business,
  School: business,
  Legislation: z.looseObject({
    name: text,
    url: z.url(),
    legislationIdentifier: text,
    legislationType: text,
    legislationDate: date,
    datePublished: date,
    legislationJurisdiction: z.looseObject({ '@type': z.literal('City'), name: text }),
  }),
  SpecialAnnouncement: z.looseObject({
    name: text,
    text,
    url: z.url(),
    datePosted: date,
    expires: date,
    spatialCoverage: z.looseObject({ '@type': z.literal('City') }),
  }),
  NewsArticle: z.looseObject({
    headline: text.max(110),
    description: text,
    url: z.url(),
    datePublished: date,
    publisher: z.looseObject({ name: text, url: z.url() }),
  }),
  DigitalDocument: z.looseObject({
    name: text,
    url: z.url(),
    datePublished: date,
    encoding: z.looseObject({
      contentUrl: z.url(),
      encodingFormat: z.literal('application/pdf'),
      sha256: z.hash('sha256'),
    }),
    publisher: z.looseObject({ name: text, url: z.url() }),
  }),
  JobPosting: z.looseObject({
    url: z.url(),
    title: text,
    description: text,
    datePosted: date,
    validThrough: date,
    hiringOrganization: z.looseObject({ name: text }),
    jobLocation: place,
  }),
  RealEstateListing: z.looseObject({
    name: text,
    url: z.url(),
    datePosted: date,
    mainEntity: z.looseObject({ '@type': z.literal('Offer') }),
    about: z.looseObject({ '@type': text }),
  }),
  Offer: z.looseObject({ name: text, url: z.url(), availableAtOrFrom: place }),
  LandmarksOrHistoricalBuildings: sight,
  TouristAttraction: sight,
  Place: sight,
  ...Object.fromEntries(
    [
      ...['EventVenue', 'SportsActivityLocation', 'Playground', 'Library', 'Park', 'Cemetery'],
      ...['RecyclingCenter', 'PublicToilet', 'ParkingFacility'],
    ].map((type) => [type, sight]),
  ),
};
