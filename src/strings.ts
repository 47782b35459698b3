import type { Place } from './model/index.ts';
import type { AreaSection, Section } from './urls.ts';

/** Names of the sections, in menus and titles. */
export const sectionNames: Readonly<Record<Section, string>> = {
  alerts: 'Alertes',
  news: 'Actualités',
  events: 'Agenda',
  sessions: 'Séances du conseil',
  acts: 'Actes',
  documents: 'Documents',
  practical: 'Vie pratique',
  directory: 'Annuaire',
  places: 'Lieux',
  heritage: 'Patrimoine',
  offers: 'Annonces',
  ambassadors: 'Vivre ici',
  pages: 'Pages',
};

/** Of the page above the sessions and the acts. */
export const councilName = 'Conseil municipal';

/** The same for what communes show together. */
export const areaSectionNames: Readonly<Record<AreaSection, string>> = {
  news: sectionNames.news,
  heritage: sectionNames.heritage,
  events: sectionNames.events,
  offers: sectionNames.offers,
  settle: sectionNames.ambassadors,
};

/** Several places of a kind, as headings of their list. */
export const placeGroups: Readonly<Record<Place['kind'], string>> = {
  hall: 'Salles',
  sports: 'Sport',
  playground: 'Aires de jeux',
  library: 'Bibliothèque',
  park: 'Parcs et jardins',
  cemetery: 'Cimetières',
  defibrillator: 'Défibrillateurs',
  recycling: 'Tri et déchèterie',
  toilets: 'Toilettes publiques',
  parking: 'Stationnement',
  other: 'Autres lieux',
};

export const eventStatus = {
  scheduled: undefined,
  cancelled: 'Annulé',
  postponed: 'Reporté',
  moved: 'Nouvelle date',
} as const;

export const visitWords = {
  free: 'Visite libre',
  guided: 'Visite guidée',
  outside: 'Visible de l’extérieur seulement',
  private: 'Propriété privée, ne se visite pas',
} as const;

export const wheelchairWords = {
  yes: 'Accessible',
  limited: 'Accessible avec aide',
  no: 'Non accessible',
} as const;

export const protectionWords = {
  classified: 'classé',
  listed: 'inscrit',
  protected: 'protégé',
} as const;

export const contractWords = {
  'full-time': 'Temps plein',
  'part-time': 'Temps partiel',
  temporary: 'Durée déterminée',
  seasonal: 'Saisonnier',
  apprenticeship: 'Apprentissage ou stage',
} as const;

export const payWords = { hour: 'de l’heure', month: 'par mois', year: 'par an' } as const;

export const roleWords = {
  mayor: 'Maire',
  'deputy-mayor': 'Adjoint au maire',
  'delegate-mayor': 'Maire délégué',
  councillor: 'Conseil municipal',
} as const;

export const exampleWord = 'Exemple';
