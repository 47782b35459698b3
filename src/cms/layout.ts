import type {
  Act,
  Alert,
  Ambassador,
  CollectionName,
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
} from '../model/index.ts';

/** The forms: one for each content type that a commune writes. */
export type FormName = CollectionName | 'profile';

/** Fields that a form shows together, under a heading. `body` is the text under the fields. */
export interface Section<Key extends string = string> {
  title: string;
  keys: readonly Key[];
}

/** The field that names an entry of a collection, as lists show it: a session has its date alone. */
export function titleField(collection: string): 'date' | 'title' {
  return collection === 'sessions' ? 'date' : 'title';
}

const news: readonly Section<keyof News | 'body'>[] = [
  { title: 'L’essentiel', keys: ['title', 'kind', 'summary'] },
  { title: 'Texte, photos et documents', keys: ['body', 'photos', 'attachments'] },
  { title: 'Quand', keys: ['published', 'expires', 'featured'] },
  { title: 'Plus rarement', keys: ['sources', 'aliases', 'example'] },
];

const events: readonly Section<keyof Event | 'body'>[] = [
  { title: 'L’essentiel', keys: ['title', 'kind', 'summary'] },
  {
    title: 'Quand',
    keys: [
      ...(['start', 'end', 'startTime', 'endTime', 'datesToCome'] as const),
      ...(['recurrence', 'exceptDates', 'otherDates'] as const),
    ],
  },
  { title: 'Où', keys: ['venue', 'place'] },
  { title: 'Texte, photos et documents', keys: ['body', 'photos', 'attachments'] },
  {
    title: 'Pour venir',
    keys: ['free', 'price', 'booking', 'audience', 'wheelchair', 'organizer', 'contact'],
  },
  { title: 'Si les plans changent', keys: ['status', 'statusNote', 'previousStart'] },
  { title: 'Plus rarement', keys: ['sources', 'aliases', 'example', 'imported'] },
];

const offers: readonly Section<keyof Offer | 'body'>[] = [
  { title: 'L’essentiel', keys: ['title', 'kind', 'summary', 'state'] },
  { title: 'Quand', keys: ['published', 'ends', 'validatedOn'] },
  { title: 'Pour répondre', keys: ['contact', 'link', 'proposedBy'] },
  { title: 'Texte et photos', keys: ['body', 'photos'] },
  { title: 'Où', keys: ['place'] },
  { title: 'Pour un emploi', keys: ['employment', 'salary'] },
  {
    title: 'Pour un logement, un terrain, un local ou un commerce',
    keys: ['surface', 'rooms', 'price', 'rent', 'energyClass', 'publicAid'],
  },
  { title: 'Plus rarement', keys: ['sources', 'aliases', 'example'] },
];

const heritage: readonly Section<keyof Heritage | 'body'>[] = [
  { title: 'L’essentiel', keys: ['title', 'kind', 'summary', 'period'] },
  { title: 'Où', keys: ['venue', 'place', 'address', 'coordinates'] },
  { title: 'Texte et photos', keys: ['body', 'photos'] },
  {
    title: 'Pour venir',
    keys: ['visit', 'hours', 'price', 'wheelchair', 'phone', 'website'],
  },
  { title: 'Protection', keys: ['protection', 'inventory'] },
  { title: 'Plus rarement', keys: ['sources', 'aliases', 'example'] },
];

const alerts: readonly Section<keyof Alert | 'body'>[] = [
  { title: 'L’essentiel', keys: ['title', 'level', 'body', 'link'] },
  { title: 'Quand', keys: ['start', 'startTime', 'end', 'endTime'] },
  { title: 'Plus rarement', keys: ['aliases', 'example'] },
];

const sessions: readonly Section<keyof Session | 'body'>[] = [
  { title: 'L’essentiel', keys: ['date', 'time', 'place', 'status'] },
  { title: 'Avant la séance', keys: ['agenda', 'body'] },
  { title: 'Après la séance', keys: ['deliberations', 'minutes', 'video'] },
  { title: 'Plus rarement', keys: ['aliases', 'example'] },
];

const acts: readonly Section<keyof Act | 'body'>[] = [
  { title: 'L’essentiel', keys: ['title', 'kind', 'number', 'date', 'session'] },
  { title: 'Le texte et qui l’a signé', keys: ['file', 'author', 'published'] },
  { title: 'Plus rarement', keys: ['subject', 'body', 'attachments', 'aliases', 'example'] },
];

const documents: readonly Section<keyof Document | 'body'>[] = [
  { title: 'L’essentiel', keys: ['title', 'kind', 'date', 'file'] },
  { title: 'Pour qui ne l’ouvre pas', keys: ['summary', 'body'] },
  { title: 'Plus rarement', keys: ['licence', 'aliases', 'example'] },
];

const practical: readonly Section<keyof Practical | 'body'>[] = [
  { title: 'L’essentiel', keys: ['title', 'kind', 'summary', 'body'] },
  { title: 'Jours de collecte', keys: ['collections'] },
  { title: 'Qui appeler, où aller', keys: ['numbers', 'contact', 'hours'] },
  { title: 'Pour en savoir plus', keys: ['officialPage', 'links', 'attachments'] },
  { title: 'Plus rarement', keys: ['sources', 'aliases', 'example'] },
];

const directory: readonly Section<keyof DirectoryEntry | 'body'>[] = [
  { title: 'L’essentiel', keys: ['title', 'kind', 'activity', 'summary'] },
  { title: 'Pour venir', keys: ['address', 'coordinates', 'hours', 'hoursNote', 'wheelchair'] },
  { title: 'Contact', keys: ['contact', 'person', 'consent', 'booking'] },
  { title: 'Texte et photos', keys: ['body', 'photos'] },
  { title: 'Plus rarement', keys: ['capacity', 'sources', 'aliases', 'example'] },
];

const places: readonly Section<keyof Place | 'body'>[] = [
  { title: 'L’essentiel', keys: ['title', 'kind', 'summary'] },
  { title: 'Où et quand', keys: ['address', 'coordinates', 'hours', 'hoursNote', 'wheelchair'] },
  {
    title: 'Pour une salle à louer',
    keys: ['capacity', 'surface', 'equipment', 'tariffs', 'deposit', 'rules', 'booking', 'contact'],
  },
  { title: 'Texte et photos', keys: ['body', 'photos'] },
  { title: 'Plus rarement', keys: ['sources', 'aliases', 'example'] },
];

const ambassadors: readonly Section<keyof Ambassador | 'body'>[] = [
  { title: 'L’essentiel', keys: ['title', 'about', 'since', 'quote', 'consent'] },
  { title: 'Portrait et texte', keys: ['portrait', 'body'] },
  { title: 'Plus rarement', keys: ['aliases', 'example'] },
];

const pages: readonly Section<keyof Page | 'body'>[] = [
  { title: 'L’essentiel', keys: ['title', 'summary', 'body'] },
  { title: 'Dans le menu', keys: ['parent', 'order'] },
  { title: 'Photos et documents', keys: ['photos', 'attachments'] },
  { title: 'Plus rarement', keys: ['sources', 'aliases', 'example'] },
];

const profile: readonly Section<keyof Profile>[] = [
  { title: 'La mairie', keys: ['mairie'] },
  { title: 'La commune', keys: ['name', 'demonym', 'tagline', 'presentation', 'access'] },
  { title: 'Photo, blason et couleur', keys: ['cover', 'coatOfArms', 'accent'] },
  { title: 'Les élus', keys: ['people', 'mandates'] },
  { title: 'Ailleurs sur internet', keys: ['website', 'socialLinks'] },
  { title: 'En chiffres', keys: ['population', 'area', 'altitude', 'coordinates'] },
  {
    title: 'Plus rarement',
    keys: [
      ...(['insee', 'siren', 'postalCodes', 'intercommunality', 'formerCommunes'] as const),
      ...(['alternateNames', 'sources', 'aliases'] as const),
    ],
  },
];

/** The sections of each form: what changes most comes first. */
export const sections: Readonly<Record<FormName, readonly Section[]>> = {
  ...{ alerts, news, events, sessions, acts, documents, practical, directory, places },
  ...{ heritage, offers, ambassadors, pages, profile },
};

/** What a new form is filled with, where it saves time. The widget makes `{{now}}` today. */
export const defaults: Readonly<Record<FormName, Readonly<Record<string, string>>>> = {
  alerts: { start: '{{now}}' },
  news: { published: '{{now}}' },
  sessions: {},
  acts: { published: '{{now}}' },
  documents: { date: '{{now}}' },
  offers: { state: 'open', published: '{{now}}', validatedOn: '{{now}}' },
  ...{ events: {}, practical: {}, directory: {}, places: {}, heritage: {} },
  ...{ ambassadors: {}, pages: {}, profile: {} },
};

/** Groups that are shown open although they may be left empty. */
export const openGroups: readonly string[] = ['mairie', 'place'];

/** Fields that a form keeps as they are and does not show: no person writes them. */
export const hidden: readonly string[] = ['imported'];

/** Hints in the place of the model's, which speaks to those who write the files by hand. */
export const hints: Readonly<Record<string, string>> = {
  id: 'Prénom et nom en minuscules, sans accent, reliés par un tiret. Il relie un élu à ses mandats.',
  person: 'Parmi les élus de la liste au-dessus.',
  accent: 'La couleur du site. Sans elle, une couleur est choisie.',
  aliases: 'Les adresses que cette page a eues : les anciens liens mènent encore ici.',
};

/** What an item of a list is shown as when it is folded, where its first text would not do. */
export const summaries: Readonly<Record<string, string>> = {
  people: '{{fields.givenName}} {{fields.familyName}}',
  closures: `{{fields.from | default('sans date')}} {{fields.reason}}`,
  mandates: `{{fields.person | default('non rempli')}}`,
  otherDates: `{{fields.start | default('sans date')}}`,
};
