import type { Temporal } from 'temporal-polyfill';
import type { Commune } from './content/commune.ts';
import { mayorOn, realMairie } from './content/elected.ts';
import { accessibilityStates, collectionNames, type Network, type Profile } from './model/index.ts';
import { ofName } from './names.ts';
import { creditText } from './photos.ts';

/** Who answers for a site, as a page says it. `director` answers for what is published. */
export type Publisher = Network['publisher'];

/**
 * A commune publishes its own pages, and its mayor answers for them, known by name or not; the
 * network publishes the others.
 */
export function publisherOf(
  { publisher }: Network,
  commune: Commune | undefined,
  today: Temporal.PlainDate,
): Publisher {
  if (!commune) return publisher;
  const { profile } = commune;
  const mairie = realMairie(profile);
  const place = mairie?.address;
  return {
    name: `Commune ${ofName(profile.name)}`,
    address: place && `${place.street}, ${place.postalCode} ${place.city}`,
    phone: mairie?.phone,
    email: mairie?.email,
    director: directorOf(profile, today),
  };
}

/** « Jeanne Martin, maire ». */
function directorOf(profile: Profile, today: Temporal.PlainDate): string {
  const mayor = mayorOn(profile, today);
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
