import { z } from 'zod';
import type { Page, ReadSite } from './pages.ts';
import { required } from './required.ts';

const node = z.looseObject({
  '@type': z.union([z.string().transform((type) => [type]), z.array(z.string()).min(1)]),
  url: z.string().optional(),
});
const graph = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(node).min(1),
});

type Node = z.infer<typeof node>;

/** What is about one page alone: on a list of jobs, Google takes a JobPosting for spam. */
const ofOnePage =
  /^(?:NewsArticle|Event|JobPosting|RealEstateListing|Offer|.*Attraction|.*Buildings)$/;

/** Whether nobody comes to the page from a search engine: it is none, or another site shows it. */
const isApart = ({ path, moved }: Page) =>
  moved || path === '/404.html' || path.endsWith('/cadre/');

/** Structured data that do not parse, miss a field, or stand on a page that may not have them. */
export function dataFaults({ pages, origin }: ReadSite): string[] {
  return pages
    .filter((page) => !isApart(page))
    .flatMap((page) => faultsOf(page, origin).map((fault) => `${page.path}: ${fault}`));
}

function faultsOf(page: Page, origin: string): string[] {
  if (page.data.length !== 1) return [`${page.data.length} graphs`];
  return nodesOf(page).flatMap((one) =>
    one['@type'].flatMap((type) => {
      const result = required[type]?.safeParse(one);
      if (!result) return [`${type} is of no known type`];
      const misplaced = ofOnePage.test(type) && one.url !== origin + page.path;
      return [
        ...(result.error ? [`${type}: ${z.prettifyError(result.error)}`] : []),
        ...(misplaced ? [`${type} belongs to ${one.url}`] : []),
        ...(!page.indexed && type !== 'BreadcrumbList' ? [`${type} on a noindex page`] : []),
      ];
    }),
  );
}

/** The nodes of a page's graph. Throws if it is none. */
export function nodesOf({ data }: Page): Node[] {
  return data.flatMap((text) => graph.parse(JSON.parse(text))['@graph']);
}
