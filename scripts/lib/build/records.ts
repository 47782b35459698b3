import type { Card } from '../../../src/content/card.ts';
import type { Place } from '../../../src/content/neighbours.ts';
import type { Problem } from '../../../src/content/problem.ts';
import type { NetworkSummary } from '../../../src/areas/network.ts';
import type { FileHashes } from './area-files.ts';
import type { KnownArea } from './areas.ts';
import type { Redirect, SitemapEntry } from './jobs.ts';

/** A commune's pages as they were last made: from what, and what the rest of the site shows of them. */
export interface CommuneRecord {
  /** Git's id of its folder. */
  tree: string;
  /** The day of its pages, YYYY-MM-DD. */
  day: string;
  neighbours: readonly Place[];
  /** Where it is itself. */
  place?: Place | undefined;
  card: Card;
  sitemap: SitemapEntry[];
  redirects: Redirect[];
  /** Its calendars, feeds and open data. */
  hashes: FileHashes;
  pages: number;
  pictures: number;
  /** Its part of the sitemap, with a hash of what it was made from; made when the department is. */
  urls?: { from: string; xml: string };
}

/** The communes of a department that have pages, by the name of their folder. */
export interface DepartmentRecord {
  communes: Map<string, CommuneRecord>;
  /** The last commit of each file, gone ones included: an ISO instant. */
  dates: Record<string, string>;
}

/** What the whole site needs to know of a department, so that its record is only read for a change. */
export interface DepartmentDigest {
  /** Git's id of its folder, had it no other communes than those recorded. */
  tree: string;
  /** The days of its pages. */
  days: string[];
  /** Communes whose content has problems, which keep the pages they had: they are read at each build. */
  faulty: string[];
  summary: NetworkSummary;
  /** Its own pages and files. */
  area: KnownArea;
  /** By intercommunality, a hash of what its communes show there. */
  intercommunalities: Record<string, string>;
  redirects: Redirect[];
  /** Of communes that are right by themselves and not together. */
  problems: Problem[];
  communes: number;
  pages: number;
  pictures: number;
  /** The last change of its pages; absent when it is not known of one of them. */
  changed?: string | undefined;
  /** The last change that is known, for the index of sitemaps. */
  lastKnown?: string | undefined;
  /** How many of its pages are in the sitemap. */
  indexed: number;
}

/** What the whole site needs to know of an intercommunality. */
export interface IntercommunalityDigest {
  /** A hash of what its communes show there. */
  from: string;
  pages: number;
  /** Those of its pages that search engines may keep. */
  indexed: readonly string[];
}

/** What the whole site was last made from. */
export interface SiteRecord {
  /** Of Beffroi and of the network's own settings: any other makes other pages. */
  maker: string;
  /** The last commit whose dates are in the records; absent without Git. */
  commit?: string | undefined;
  /** A hash of what the home page shows. */
  home: string;
  /** The network as one territory. */
  area: KnownArea;
  departments: Record<string, DepartmentDigest>;
  intercommunalities: Record<string, IntercommunalityDigest>;
}

/**
 * What builds keep is read back by the very version of Beffroi that wrote it, as `maker` says: only its
 * outline is checked.
 */
export function isSiteRecord(value: unknown): value is SiteRecord {
  return isObject(value) && typeof value['maker'] === 'string' && isObject(value['departments']);
}

/** A department's record as JSON has it: without maps. */
export interface PlainRecord {
  communes: [string, CommuneRecord][];
  dates: Record<string, string>;
}

export function isPlainRecord(value: unknown): value is PlainRecord {
  return isObject(value) && Array.isArray(value['communes']) && isObject(value['dates']);
}

export function isKnownArea(value: unknown): value is KnownArea {
  return isObject(value) && isObject(value['shown']) && Array.isArray(value['files']);
}

export function isListOf<T>(is: (item: unknown) => item is T): (value: unknown) => value is T[] {
  return (value): value is T[] => Array.isArray(value) && value.every(is);
}

export function isPlace(value: unknown): value is Place {
  return isObject(value) && isObject(value['id']);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
