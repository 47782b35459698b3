import type { Card } from '../../../src/content/card.ts';
import type { Problem } from '../../../src/content/problem.ts';
import type { CommuneRequest } from '../../../src/renderer.ts';
import type { FileHashes } from './area-files.ts';
import type { Tally } from './output.ts';
import type { Changes } from './records.ts';
import type { Algorithm } from './tree-id.ts';

/** What is asked of a worker: a commune to render into the site's folder. */
export interface Job {
  request: CommuneRequest;
  dist: string;
  algorithm: Algorithm;
}

/** An old address, and the path where the thing is now. */
export interface Redirect {
  from: string;
  to: string;
}

/** What a worker answers. Without `made`, the commune has problems and nothing of it was touched. */
export interface Done {
  /** Git's id of the folder that was read. */
  tree: string;
  made?: Made;
  problems: Problem[];
  tally: Readonly<Tally>;
  /** Peak memory of the worker's process so far, in MB. */
  memory: number;
}

/** What is known of the pages of a commune, once made. */
export interface Made {
  card: Card;
  pages: number;
  pictures: number;
  /** Its part of the sitemap, and what is told of the pages in it. */
  urls: string;
  changes: Changes;
  redirects: Redirect[];
  /** Of its calendars, feeds and open data, those that territories are made from. */
  hashes: FileHashes;
}
