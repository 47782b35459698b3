import type { JobPostingLeaf, OfferLeaf, RealEstateListingLeaf } from 'schema-dts';
import type { Temporal } from 'temporal-polyfill';
import type { Commune, Entry } from '../content/commune.ts';
import { isOpen } from '../content/selection.ts';
import type { Offer } from '../model/index.ts';
import { entryPath } from '../urls.ts';
import { jobPosting } from './job.ts';
import { listing, takeover } from './property.ts';

export type OfferNode = JobPostingLeaf | RealEstateListingLeaf | OfferLeaf;

/**
 * What can still be taken up on `today`, a calendar day of the commune; undefined for an example,
 * and for a call for projects, a market stall or volunteering, for which no engine has a type.
 */
export function offer(
  origin: string,
  commune: Commune,
  entry: Entry<Offer>,
  today: Temporal.PlainDate,
): OfferNode | undefined {
  const { slug, data } = entry;
  if (data.example || !isOpen(data, today)) return undefined;
  const url = origin + entryPath(commune.id, 'offers', slug);
  switch (data.kind) {
    case 'job':
      return jobPosting(commune, entry, url);
    case 'home':
    case 'land':
    case 'premises':
      return listing(origin, commune, data, url);
    case 'takeover':
      return takeover(origin, commune, data, url);
    default:
      return undefined;
  }
}
