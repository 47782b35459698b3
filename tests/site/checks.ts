import { feedFaults } from './feeds.ts';
import * as head from './head.ts';
import { htmlFaults } from './html.ts';
import * as links from './links.ts';
import type { ReadSite } from './pages.ts';
import { pictureFaults } from './pictures.ts';
import { shareFaults } from './shares.ts';
import { sitemapFaults, sitemapIndexFaults } from './sitemap.ts';
import { dataFaults } from './structured-data.ts';
import { typographyFaults } from './typography.ts';
import { tooHeavy } from './weight.ts';

/** The rules of a whole site; each check gives the faults, in words that say where. */
export const checks = {
  'every internal link leads to a page, and to its part': links.brokenLinks,
  'every address in structured data and for shares leads somewhere': links.brokenReferences,
  'nothing is loaded from another host': links.foreignLoads,
  'style-sheets load what is there': links.brokenStyles,
  'no style, script or handler is written in a page': links.inlineCode,
  'titles and descriptions differ on every page': head.repeatedHeads,
  'descriptions have a fair length': head.oddDescriptions,
  'every page has its language, h1, canonical address and Open Graph': head.incompleteHeads,
  'old addresses say where the page is': head.wrongMoves,
  'the HTML is valid': htmlFaults,
  'texts follow French typography': typographyFaults,
  'structured data have the fields that their type requires': dataFaults,
  'the sitemap is complete and exact': sitemapFaults,
  'the sitemap index is complete': sitemapIndexFaults,
  'pictures have their sizes, and nothing of the camera’s': pictureFaults,
  'calendars, feeds and open data are what other programs read': feedFaults,
  'shares show an image, of the size that is told and light': shareFaults,
  'pages and assets keep within their budgets': tooHeavy,
} satisfies Record<string, (site: ReadSite) => string[] | Promise<string[]>>;
