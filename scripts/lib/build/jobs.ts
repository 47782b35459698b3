import type { Card } from '../../../src/content/card.ts';
import type { Problem } from '../../../src/content/problem.ts';
import type { CommuneRequest } from '../../../src/renderer.ts';
import type { FileHashes } from './area-files.ts';
import type { Tally } from './output.ts';
import type { Algorithm } from './tree-id.ts';

/** What is asked of a worker: a commune to render into the site's folder. */
export interface Job {
  request: CommuneRequest;
  dist: string;
  algorithm: Algorithm;
}

export interface SitemapEntry {
  path: string;
  files: readonly string[];
}

/** An old address, and the path where the thing is now. */
export interface Redirect {
  from: string;
  to: string;
}

/** What a worker answers. Without a card, the commune has problems and nothing of it was touched. */
export interface Done {
  /** Git's id of the folder that was read. */
  tree: string;
  card?: Card;
  problems: Problem[];
  pages: number;
  pictures: number;
  sitemap: SitemapEntry[];
  redirects: Redirect[];
  /** Its calendars, feeds and open data. */
  hashes: FileHashes;
  tally: Readonly<Tally>;
  /** Peak memory of the worker's process so far, in MB. */
  memory: number;
}
