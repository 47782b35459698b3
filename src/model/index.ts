import { event } from './event.ts';
import { heritage } from './heritage.ts';
import { news } from './news.ts';
import { offer } from './offer.ts';

export { event, eventKinds, type Event } from './event.ts';
export { heritage, heritageKinds, type Heritage } from './heritage.ts';
export { news, newsKinds, type News } from './news.ts';
export { offer, offerKinds, type Offer } from './offer.ts';
export { profile, type Profile } from './profile.ts';
export { network, type Network } from './network.ts';
export { absent, empty, infoOf, isField, type FieldInfo, type Widget } from './field.ts';
export type { ContentType, Report } from './content-type.ts';

/** The content types that live as files in a folder of the commune. */
export const collections = { news, heritage, events: event, offers: offer } as const;
export type CollectionName = keyof typeof collections;
