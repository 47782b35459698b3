import { act } from './act.ts';
import { alert } from './alert.ts';
import { ambassador } from './ambassador.ts';
import { directory } from './directory.ts';
import { document } from './document.ts';
import { event } from './event.ts';
import { heritage } from './heritage.ts';
import { news } from './news.ts';
import { offer } from './offer.ts';
import { keysOf } from './keys.ts';
import { page } from './page.ts';
import { place } from './place.ts';
import { practical } from './practical.ts';
import { session } from './session.ts';

export { act, actKinds, actSubjects, type Act } from './act.ts';
export { alert, alertLevels, type Alert } from './alert.ts';
export { ambassador, type Ambassador } from './ambassador.ts';
export { directory, directoryKinds, type DirectoryEntry } from './directory.ts';
export { document, documentKinds, type Document } from './document.ts';
export { event, eventKinds, type Event } from './event.ts';
export { heritage, heritageKinds, type Heritage } from './heritage.ts';
export { news, newsKinds, type News } from './news.ts';
export { offer, offerKinds, type Offer } from './offer.ts';
export { page, type Page } from './page.ts';
export { place, placeKinds, type Place } from './place.ts';
export { practical, practicalKinds, type Practical } from './practical.ts';
export { profile, type Profile } from './profile.ts';
export { session, type Session } from './session.ts';
export { accessibilityStates } from './legal.ts';
export { network, type Network } from './network.ts';
export { absent, empty, infoOf, isField, type FieldInfo, type Widget } from './field.ts';
export type { ContentType, Report } from './content-type.ts';

/** The content types that live as files in a folder of the commune. */
export const collections = {
  alerts: alert,
  news,
  events: event,
  sessions: session,
  acts: act,
  documents: document,
  practical,
  directory,
  places: place,
  heritage,
  offers: offer,
  ambassadors: ambassador,
  pages: page,
} as const;
export type CollectionName = keyof typeof collections;

/** Their names, in the order of the desk. */
export const collectionNames: readonly CollectionName[] = keysOf(collections);
