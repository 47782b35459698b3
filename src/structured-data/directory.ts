import type { LocalBusiness, NGOLeaf, PlaceLeaf } from 'schema-dts';
import type { Temporal } from 'temporal-polyfill';
import type { Commune, Entry } from '../content/commune.ts';
import type { DirectoryEntry } from '../model/index.ts';
import { phoneNumber } from '../phone.ts';
import { entryPath } from '../urls.ts';
import { addressIn, geo } from './address.ts';
import { cityStub } from './commune.ts';
import { node } from './graph.ts';
import { usualHours } from './hours.ts';
import { images } from './images.ts';

type TypeOf<T extends string | { '@type': unknown }> = Exclude<T, string>['@type'];

/** A type of schema.org that has an address, hours and a point. */
type PlaceType = TypeOf<LocalBusiness> | 'School' | 'Preschool';

type Who = Omit<NGOLeaf, '@type'>;
type Where = Omit<PlaceLeaf, '@type'>;

/** What an entry says to machines. */
export type DirectoryPlace = NGOLeaf | (Who & Where & { '@type': PlaceType });

interface KindTypes {
  usual: PlaceType;
  /** Of activities that have a type of their own: the first that fits. */
  known?: readonly (readonly [RegExp, PlaceType])[];
}

const hair = [/coiff/i, 'HairSalon'] as const;
const garage = [/garage|mécani|carross/i, 'AutoRepair'] as const;
const pharmacy = [/pharmac/i, 'Pharmacy'] as const;
const building =
  /maçon|plomb|chauffag|électric|menuis|charpent|couvr|peint|plâtr|carrel|serrur|isolation/i;

/** An association gathers people, and is not open as a shop is: it has no place in this table. */
const types: Readonly<Record<Exclude<DirectoryEntry['kind'], 'association'>, KindTypes>> = {
  shop: {
    usual: 'Store',
    known: [
      [/boulang|pâtiss/i, 'Bakery'],
      [/épicerie|alimentation|supérette/i, 'GroceryStore'],
      [/fleur/i, 'Florist'],
      ...[pharmacy, hair, garage],
    ],
  },
  producer: { usual: 'LocalBusiness' },
  craft: {
    usual: 'LocalBusiness',
    known: [[building, 'HomeAndConstructionBusiness'], garage, hair],
  },
  restaurant: {
    usual: 'Restaurant',
    known: [
      [/restaurant|auberge|crêp|pizz/i, 'Restaurant'],
      [/café|\bbar\b/i, 'CafeOrCoffeeShop'],
    ],
  },
  lodging: {
    usual: 'LodgingBusiness',
    known: [
      [/hôtel/i, 'Hotel'],
      [/chambres? d[’']hôtes?/i, 'BedAndBreakfast'],
      [/camping/i, 'Campground'],
    ],
  },
  health: {
    usual: 'MedicalBusiness',
    known: [[/médecin/i, 'Physician'], [/dentist|dentaire/i, 'Dentist'], pharmacy],
  },
  school: {
    usual: 'School',
    known: [
      [/élémentaire|primaire|collège|lycée/i, 'School'],
      [/maternelle/i, 'Preschool'],
      [/crèche|garderie/i, 'ChildCare'],
    ],
  },
  service: {
    usual: 'GovernmentOffice',
    known: [
      [/bibliothèque|médiathèque/i, 'Library'],
      [/\bpost(?:e\b|al|aux)/i, 'PostOffice'],
    ],
  },
};

/**
 * An entry of the directory as schema.org knows it, without its persons; undefined for an example.
 * `today` is a calendar day of the commune.
 */
export function directoryPlace(
  origin: string,
  commune: Commune,
  entry: Entry<DirectoryEntry>,
  today: Temporal.PlainDate,
): DirectoryPlace | undefined {
  const { data } = entry;
  if (data.example) return undefined;
  const own = who(origin, commune, entry);
  const where = whereAndWhen(commune, data, today);
  if (data.kind !== 'association')
    return { '@type': typeOf(data.kind, data.activity), ...own, ...where };
  return { '@type': 'NGO', ...own, location: { '@type': 'Place', name: data.title, ...where } };
}

function typeOf(kind: keyof typeof types, activity: string): PlaceType {
  const { usual, known = [] } = types[kind];
  return known.find(([words]) => words.test(activity))?.[1] ?? usual;
}

function who(origin: string, commune: Commune, { slug, data }: Entry<DirectoryEntry>): Who {
  const url = origin + entryPath(commune.id, 'directory', slug);
  return node<Who>({
    '@id': `${url}#fiche`,
    name: data.title,
    description: data.summary ?? data.activity,
    url,
    sameAs: data.contact?.url,
    telephone: data.contact?.phone && phoneNumber(data.contact.phone, commune.department.code),
    email: data.contact?.email,
    image: images(origin, commune, data.photos),
    areaServed: cityStub(origin, commune),
  });
}

function whereAndWhen(commune: Commune, data: DirectoryEntry, today: Temporal.PlainDate): Where {
  return node<Where>({
    address: addressIn(commune, data.address),
    geo: geo(data.coordinates),
    openingHoursSpecification: data.hours ? usualHours(data.hours, commune, today) : undefined,
    amenityFeature: wheelchair(data),
  });
}

/** With help is neither true nor false. */
function wheelchair({ wheelchair: access }: DirectoryEntry) {
  if (access === undefined || access === 'limited') return undefined;
  return {
    '@type': 'LocationFeatureSpecification',
    name: 'Accès en fauteuil roulant',
    value: access === 'yes',
  } as const;
}
