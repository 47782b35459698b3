import { Temporal } from 'temporal-polyfill';
import type { Commune } from './content/commune.ts';
import { electedOn } from './content/elected.ts';
import { accessibilityStates, collectionNames, type Network } from './model/index.ts';
import { ofName } from './names.ts';
import { creditText } from './photos.ts';

/** Who answers for a site, as a page says it; what is not known is left out. `director` answers for what is published. */
export interface Publisher {
  name: string;
  address: string | undefined;
  phone: string | undefined;
  email: string | undefined;
  director: string | undefined;
}

/**
 * A commune publishes its own pages, and its mayor answers for them, known by name or not; the
 * network publishes the others.
 */
export function publisherOf(
  { publisher }: Network,
  commune: Commune | undefined,
  today: Temporal.PlainDate,
): Publisher {
  if (!commune)
    return {
      name: publisher.name,
      address: publisher.address,
      phone: publisher.phone,
      email: publisher.email,
      director: publisher.director,
    };
  const { profile } = commune;
  // An example's address must not be taken for the real one.
  const mairie = profile.mairie?.example ? undefined : profile.mairie;
  const place = mairie?.address;
  return {
    name: `Commune ${ofName(profile.name)}`,
    address: place && `${place.street}, ${place.postalCode} ${place.city}`,
    phone: mairie?.phone,
    email: mairie?.email,
    director: mayorOf(commune, today),
  };
}

/** « Jeanne Martin, maire »; those who are elected in an example are invented. */
function mayorOf({ profile }: Commune, today: Temporal.PlainDate): string {
  const elected = profile.mairie?.example ? [] : electedOn(profile, today);
  const mayor = elected.find(({ mandate }) => mandate.role === 'mayor')?.person;
  return mayor
    ? `${mayor.givenName} ${mayor.familyName}, maire`
    : `le maire ${ofName(profile.name)}`;
}

/** Where one writes about a site: to its commune, or to the network when it has no address. */
export function contactOf(
  network: Network,
  commune: Commune | undefined,
  today: Temporal.PlainDate,
): string | undefined {
  return publisherOf(network, commune, today).email ?? network.publisher.email;
}

/** « non conforme »: what a site without an audit is (décret n° 2019-768, art. 5). */
export function accessibilityState({ accessibility }: Network): string {
  return accessibilityStates[accessibility?.state ?? 'none'];
}

/** The mention that each page must show (loi n° 2005-102, art. 47). */
export function accessibilityMention(network: Network): string {
  return `Accessibilité\u202f: ${accessibilityState(network)}`;
}

/** The authors of a commune's photos, each with the licence given, in alphabetical order. */
export function creditsOf(commune: Commune): string[] {
  const things = collectionNames.flatMap((name) => commune[name].map(({ data }): unknown => data));
  const found = [commune.profile, ...things].flatMap(creditsIn);
  return [...new Set(found)].toSorted((a, b) => a.localeCompare(b, 'fr'));
}

function creditsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(creditsIn);
  if (!('credit' in value) || typeof value.credit !== 'string') return inside;
  const licence =
    'licence' in value && typeof value.licence === 'string' ? value.licence : undefined;
  return [creditText({ credit: value.credit, licence }), ...inside];
}
