import type { CollectionName, Event, Heritage, News, Offer, Profile } from '../model/index.ts';

/** The forms: one for each content type that a commune writes. */
export type FormName = CollectionName | 'profile';

/** Fields that a form shows together, under a heading. `body` is the text under the fields. */
export interface Section<Key extends string = string> {
  title: string;
  keys: readonly Key[];
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
  { title: 'Où', keys: ['place'] },
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
  { title: 'Où', keys: ['place', 'address', 'coordinates'] },
  { title: 'Texte et photos', keys: ['body', 'photos'] },
  {
    title: 'Pour venir',
    keys: ['visit', 'hours', 'price', 'wheelchair', 'phone', 'website'],
  },
  { title: 'Protection', keys: ['protection', 'inventory'] },
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
  news,
  events,
  offers,
  heritage,
  profile,
};

/** What a new form is filled with, where it saves time. The widget makes `{{now}}` today. */
export const defaults: Readonly<Record<FormName, Readonly<Record<string, string>>>> = {
  news: { published: '{{now}}' },
  events: {},
  offers: { state: 'open', published: '{{now}}', validatedOn: '{{now}}' },
  heritage: {},
  profile: {},
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
