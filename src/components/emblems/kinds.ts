import type { Commune } from '../../content/commune.ts';
import type {
  DirectoryEntry,
  Event,
  Heritage,
  News,
  Offer,
  Place,
  Practical,
} from '../../model/index.ts';
import type { EmblemName } from './drawings.ts';

export const newsEmblems: Readonly<Record<News['kind'], EmblemName>> = {
  council: 'town-hall',
  works: 'roadworks',
  practical: 'house',
  school: 'school',
  solidarity: 'volunteer',
  environment: 'forest',
  culture: 'theatre',
  economy: 'shop',
  digital: 'screen',
};

export const practicalEmblems: Readonly<Record<Practical['kind'], EmblemName>> = {
  waste: 'bins',
  water: 'fountain',
  planning: 'project',
  school: 'school',
  transport: 'roadworks',
  energy: 'mill',
  numbers: 'talk',
  procedure: 'town-hall',
  other: 'village',
};

export const directoryEmblems: Readonly<Record<DirectoryEntry['kind'], EmblemName>> = {
  shop: 'shop',
  producer: 'fields',
  craft: 'workshop',
  restaurant: 'restaurant',
  lodging: 'lodging',
  health: 'health',
  school: 'school',
  association: 'volunteer',
  service: 'town-hall',
};

export const heritageEmblems: Readonly<Record<Heritage['kind'], EmblemName>> = {
  church: 'church',
  chapel: 'chapel',
  abbey: 'abbey',
  castle: 'castle',
  manor: 'manor',
  house: 'house',
  tower: 'tower',
  'market-hall': 'market-hall',
  mill: 'mill',
  bridge: 'bridge',
  fountain: 'fountain',
  megalith: 'megalith',
  cave: 'cave',
  ruins: 'ruins',
  museum: 'museum',
  memorial: 'memorial',
  townscape: 'village',
  nature: 'river',
  craft: 'craft',
};

export const eventEmblems: Readonly<Record<Event['kind'], EmblemName>> = {
  fete: 'fair',
  market: 'market',
  sale: 'stall',
  fair: 'fair',
  concert: 'concert',
  show: 'theatre',
  exhibition: 'exhibition',
  sport: 'sport',
  walk: 'walk',
  talk: 'talk',
  workshop: 'workshop',
  ceremony: 'memorial',
};

export const placeEmblems: Readonly<Record<Place['kind'], EmblemName>> = {
  hall: 'theatre',
  sports: 'sport',
  playground: 'fair',
  library: 'book',
  park: 'forest',
  cemetery: 'memorial',
  defibrillator: 'heart',
  recycling: 'bins',
  toilets: 'fountain',
  parking: 'walk',
  other: 'village',
};

export const offerEmblems: Readonly<Record<Offer['kind'], EmblemName>> = {
  job: 'job',
  home: 'key',
  land: 'land',
  premises: 'shop',
  takeover: 'takeover',
  project: 'project',
  stall: 'stall',
  volunteering: 'volunteer',
};

/** What stands for a resident who gave no portrait. */
export const ambassadorEmblem: EmblemName = 'talk';

/** The drawing that stands for a commune without a photo: its protected monument, or its first. */
export function communeEmblem({ heritage }: Commune): EmblemName {
  const emblematic = heritage.find(({ data }) => data.protection) ?? heritage[0];
  return emblematic ? heritageEmblems[emblematic.data.kind] : 'village';
}
