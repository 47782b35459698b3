import type { Temporal } from 'temporal-polyfill';
import type { Ambassador, Heritage, News, Offer } from '../model/index.ts';
import { communePath, entryPath, type CommuneId } from '../urls.ts';
import type { Commune, Entry } from './commune.ts';
import type { Department } from './departments.ts';
import { realMairie } from './elected.ts';
import { eventCards, type EventCard } from './event-card.ts';
import type { Intercommunality } from './intercommunalities.ts';
import { newsEnd, newsOf } from './news.ts';
import { madeOnce, openOffers, type Selection } from './selection.ts';
import { countServices, type ServiceCounts } from './settle.ts';

/** What one compares of an offer. */
export type OfferFigures = Pick<
  Offer,
  'surface' | 'rooms' | 'price' | 'rent' | 'employment' | 'salary'
>;

export interface OfferCard extends OfferFigures {
  path: string;
  title: string;
  kind: Offer['kind'];
  published: string;
  example: boolean;
}

export interface NewsCard {
  path: string;
  title: string;
  kind: News['kind'];
  published: string;
  featured: boolean;
  /** Minutes since the epoch when it leaves the lists. */
  until: number;
  example: boolean;
}

export interface HeritageCard {
  path: string;
  title: string;
  kind: Heritage['kind'];
  period: string | undefined;
  example: boolean;
}

export interface AmbassadorCard extends Pick<Ambassador, 'about' | 'since' | 'quote'> {
  path: string;
  name: string;
  example: boolean;
}

/** What the network's pages show of a commune; plain data, which travels between processes. */
export interface Card {
  id: CommuneId;
  path: string;
  name: string;
  department: Department;
  intercommunality: Intercommunality | undefined;
  postalCodes: string[];
  otherNames: string[];
  /** The names that its folder bore before. */
  aliases: string[];
  population: number | undefined;
  coordinates: { latitude: number; longitude: number } | undefined;
  /** Of its mairie; not the one of an example. */
  phone: string | undefined;
  news: NewsCard[];
  events: EventCard[];
  offers: OfferCard[];
  heritage: HeritageCard[];
  /** Of its directory, without the examples. */
  services: ServiceCounts;
  ambassadors: AmbassadorCard[];
}

/** The pages of its frames ask for it too. */
export const cardOf: Selection<Card> = madeOnce((commune, now) => {
  const { id, department, profile, intercommunality } = commune;
  return {
    id,
    path: communePath(id),
    name: profile.name,
    department,
    intercommunality,
    postalCodes: profile.postalCodes,
    otherNames: [
      ...(profile.alternateNames ?? []),
      ...(profile.formerCommunes ?? []).map(({ name }) => name),
    ],
    aliases: profile.aliases ?? [],
    population: profile.population?.count,
    coordinates: profile.coordinates,
    phone: realMairie(profile)?.phone,
    news: newsCards(commune, now),
    events: eventCards(commune, now),
    offers: offerCards(commune, now),
    heritage: heritageCards(commune),
    services: countServices(commune.directory.filter(({ data }) => !data.example)),
    ambassadors: commune.ambassadors.map((entry) => ambassadorCard(id, entry)),
  };
});

function newsCards(commune: Commune, now: Temporal.ZonedDateTime): NewsCard[] {
  return newsOf(commune, now).current.map(({ slug, data }) => ({
    path: entryPath(commune.id, 'news', slug),
    title: data.title,
    kind: data.kind,
    published: data.published,
    featured: data.featured === true,
    until: newsEnd(data, commune.zone),
    example: data.example === true,
  }));
}

function offerCards(commune: Commune, now: Temporal.ZonedDateTime): OfferCard[] {
  return openOffers(commune, now).map(({ slug, data }) => ({
    path: entryPath(commune.id, 'offers', slug),
    title: data.title,
    kind: data.kind,
    published: data.published,
    surface: data.surface,
    rooms: data.rooms,
    price: data.price,
    rent: data.rent,
    employment: data.employment,
    salary: data.salary,
    example: data.example === true,
  }));
}

function heritageCards({ id, heritage }: Commune): HeritageCard[] {
  return heritage.map(({ slug, data }) => ({
    path: entryPath(id, 'heritage', slug),
    title: data.title,
    kind: data.kind,
    period: data.period,
    example: data.example === true,
  }));
}

export function ambassadorCard(id: CommuneId, { slug, data }: Entry<Ambassador>): AmbassadorCard {
  return {
    path: entryPath(id, 'ambassadors', slug),
    name: data.title,
    about: data.about,
    since: data.since,
    quote: data.quote,
    example: data.example === true,
  };
}
