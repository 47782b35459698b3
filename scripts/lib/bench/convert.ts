import { z } from 'zod';
import type { Event, Heritage, Offer, Profile } from '../../../src/model/index.ts';

/** What `../shared/bench/gen.mjs` writes, as far as it is used. */
export const profileSource = z.object({
  nom: z.string(),
  insee: z.string(),
  departement: z.string(),
  epci: z.string(),
  epci_id: z.string(),
  population: z.number(),
  altitude: z.number(),
  lat: z.number(),
  lon: z.number(),
  accroche: z.string(),
  couleur: z.string(),
  mairie: z.object({ adresse: z.string(), telephone: z.string(), courriel: z.string() }),
  maire: z.string(),
  hameaux: z.array(z.string()),
  presentation: z.array(z.string()),
});

const entrySource = z.object({ title: z.string(), resume: z.string(), categorie: z.string() });

export const heritageSource = entrySource.extend({
  epoque: z.string(),
  lat: z.number(),
  lon: z.number(),
  accessible: z.boolean(),
  sources: z.array(z.string()),
});

export const eventSource = entrySource.extend({
  debut: z.string(),
  fin: z.string(),
  lieu: z.string(),
  organisateur: z.string(),
  tarif: z.string(),
});

export const offerSource = entrySource.extend({
  contact: z.string(),
  telephone: z.string(),
  courriel: z.string(),
  adresse: z.string(),
});

/** A commune's profile. */
export function profileOf(source: z.infer<typeof profileSource>): Profile {
  const [givenName = '', familyName = ''] = source.maire.split(' ');
  return {
    name: source.nom,
    insee: source.insee,
    postalCodes: [source.insee],
    intercommunality: { name: source.epci, siren: `20000${source.epci_id.slice(-4)}` },
    population: { count: source.population, year: 2023 },
    altitude: { min: source.altitude, max: source.altitude },
    coordinates: { latitude: source.lat, longitude: source.lon },
    tagline: source.accroche,
    presentation: [...source.presentation, `Hameaux : ${source.hameaux.join(', ')}.`].join('\n\n'),
    accent: source.couleur,
    mairie: mairieOf(source),
    people: [{ id: 'maire', givenName, familyName }],
    mandates: [{ person: 'maire', role: 'mayor', start: '2026-03-22' }],
  };
}

function mairieOf({ mairie, insee, nom }: z.infer<typeof profileSource>): Profile['mairie'] {
  const [street = ''] = mairie.adresse.split(',');
  return {
    address: { street, postalCode: insee, city: nom },
    phone: mairie.telephone,
    email: mairie.courriel,
    openingHours: 'Mo 09:00-12:00; We 14:00-17:00; Fr 09:00-12:00,14:00-18:00',
  };
}

/** A heritage item. The photos that the generator names do not exist: they are left out. */
export function heritageOf(source: z.infer<typeof heritageSource>): Heritage {
  return {
    title: source.title,
    kind: heritageKinds.get(source.categorie) ?? 'house',
    summary: source.resume,
    period: source.epoque,
    coordinates: { latitude: source.lat, longitude: source.lon },
    wheelchair: source.accessible ? 'yes' : 'no',
    sources: source.sources.map((title) => ({ title })),
  };
}

const heritageKinds = new Map<string, Heritage['kind']>([
  ['église', 'church'],
  ['chapelle', 'chapel'],
  ['lavoir', 'fountain'],
  ['moulin', 'mill'],
  ['halle', 'market-hall'],
  ['château', 'castle'],
  ['manoir', 'manor'],
  ['fontaine', 'fountain'],
  ['pont', 'bridge'],
  ['prieuré', 'abbey'],
  ['calvaire', 'memorial'],
  ['monument aux morts', 'memorial'],
]);

/** An event on one day, with its times. */
export function eventOf(source: z.infer<typeof eventSource>): Event {
  return {
    title: source.title,
    kind: eventKinds.get(source.categorie) ?? 'fete',
    summary: source.resume,
    start: source.debut.slice(0, 10),
    startTime: source.debut.slice(11, 16),
    endTime: source.fin.slice(11, 16),
    place: { name: source.lieu },
    organizer: { name: source.organisateur },
    ...(source.tarif === 'Gratuit' ? { free: true } : { price: source.tarif }),
  };
}

const eventKinds = new Map<string, Event['kind']>([
  ['Marché de producteurs', 'market'],
  ['Vide-greniers', 'sale'],
  ['Concert à l’église', 'concert'],
  ['Randonnée du patrimoine', 'walk'],
  ['Théâtre au lavoir', 'show'],
  ['Course nature', 'sport'],
  ['Atelier de greffage', 'workshop'],
]);

const offerKinds: Offer['kind'][] = ['takeover', 'home', 'job'];

/** An offer, of another kind from one to the next: the generator's are all trades. */
export function offerOf(source: z.infer<typeof offerSource>, index: number): Offer {
  return {
    title: source.title,
    kind: offerKinds[index % offerKinds.length] ?? 'job',
    summary: source.resume,
    state: 'open',
    published: '2026-01-05',
    validatedOn: '2026-01-05',
    ends: '2027-12-31',
    place: { name: 'Bourg', address: source.adresse },
    contact: { name: source.contact, phone: source.telephone, email: source.courriel },
  };
}
