import { Temporal } from 'temporal-polyfill';
import type { Commune, Entry } from '../src/content/commune.ts';
import type {
  Act,
  Alert,
  Ambassador,
  DirectoryEntry,
  Document,
  Event,
  Heritage,
  News,
  Offer,
  Page,
  Place,
  Practical,
  Profile,
  Session,
} from '../src/model/index.ts';

export const origin = 'https://www.exemple.fr';
export const now = Temporal.ZonedDateTime.from('2027-03-01T10:00[Europe/Paris]');
/** A Monday. */
export const today = now.toPlainDate();

/** Civray, with what its profile says besides its name and codes. */
export function commune(profile: Partial<Profile> = {}): Commune {
  return {
    id: { department: 'vienne', commune: 'civray' },
    department: {
      code: '86',
      name: 'Vienne',
      ofName: 'de la Vienne',
      slug: 'vienne',
      region: 'Nouvelle-Aquitaine',
    },
    zone: 'Europe/Paris',
    file: 'vienne/civray/profile.yaml',
    profile: { name: 'Civray', insee: '86078', postalCodes: ['86400'], ...profile },
    intercommunality: undefined,
    presentation: '',
    access: '',
    ...{ alerts: [], news: [], events: [], sessions: [], acts: [], documents: [], practical: [] },
    ...{ directory: [], places: [], heritage: [], offers: [], ambassadors: [], pages: [] },
    pictures: new Map(),
    pdfs: new Map(),
  };
}

/** A commune of Guadeloupe. */
export function overseas(): Commune {
  return {
    ...commune({ name: 'Deshaies', insee: '97111', postalCodes: ['97126'] }),
    id: { department: 'guadeloupe', commune: 'deshaies' },
    department: {
      code: '971',
      name: 'Guadeloupe',
      ofName: 'de la Guadeloupe',
      slug: 'guadeloupe',
      region: 'Guadeloupe',
    },
    zone: 'America/Guadeloupe',
  };
}

export function alert(data: Partial<Alert> = {}): Entry<Alert> {
  return entry('crue', {
    title: 'La Charente monte',
    level: 'vigilance',
    start: '2027-02-27',
    end: '2027-03-05',
    ...data,
  });
}

export function ambassador(data: Partial<Ambassador> = {}): Entry<Ambassador> {
  return entry('camille', {
    title: 'Camille',
    about: 'Boulangère',
    quote: 'Ici, on se connaît.',
    consent: true,
    ...data,
  });
}

export function news(data: Partial<News> = {}): Entry<News> {
  return entry('travaux', {
    title: 'Travaux rue du Pont',
    kind: 'works',
    summary: 'La rue est fermée.',
    published: '2027-02-15',
    ...data,
  });
}

export function directoryEntry(data: Partial<DirectoryEntry> = {}): Entry<DirectoryEntry> {
  return entry('fiche', { title: 'Au bon pain', kind: 'shop', activity: 'Boulangerie', ...data });
}

export function document(data: Partial<Document> = {}): Entry<Document> {
  return entry('bulletin-12', {
    title: 'Bulletin municipal n° 12',
    kind: 'bulletin',
    date: '2027-02-01',
    file: 'media/bulletin.pdf',
    ...data,
  });
}

export function heritage(data: Partial<Heritage> = {}): Entry<Heritage> {
  return entry('eglise', { title: 'Église', kind: 'church', summary: 'Une église.', ...data });
}

export function event(data: Partial<Event> = {}): Entry<Event> {
  return entry('bal', { title: 'Bal', kind: 'fete', summary: 'Un bal.', ...data });
}

export function place(data: Partial<Place> = {}): Entry<Place> {
  return entry('salle', { title: 'Salle', kind: 'hall', summary: 'Une salle.', ...data });
}

export function offer(data: Partial<Offer> = {}): Entry<Offer> {
  return entry('annonce', {
    title: 'Secrétaire de mairie',
    kind: 'job',
    summary: 'Un poste à la mairie.',
    state: 'open',
    published: '2027-02-01',
    ends: '2027-03-31',
    contact: { phone: '05 49 00 00 00' },
    validatedOn: '2027-02-01',
    ...data,
  });
}

export function session(data: Partial<Session> = {}): Entry<Session> {
  return entry('seance', { date: '2027-03-12', ...data });
}

export function act(data: Partial<Act> = {}): Entry<Act> {
  return entry('acte', {
    title: 'Vote du budget',
    kind: 'deliberation',
    number: '2027-011',
    date: '2027-02-12',
    published: '2027-02-15',
    ...data,
  });
}

export function practical(data: Partial<Practical> = {}): Entry<Practical> {
  return entry('dechets', { title: 'Les déchets', kind: 'waste', summary: 'Le tri.', ...data });
}

/** Called by its slug. */
export function page(slug: string, data: Partial<Page> = {}): Entry<Page> {
  return entry(slug, { title: slug, summary: 'Une page.', ...data });
}

function entry<T>(slug: string, data: T): Entry<T> {
  return { slug, file: `vienne/civray/${slug}.md`, data, html: '' };
}
