import type { Card } from '../../../src/content/card.ts';
import type { Place } from '../../../src/content/neighbours.ts';
import type { Problem } from '../../../src/content/problem.ts';
import type { NetworkSummary } from '../../../src/areas/network.ts';
import type { FileDates } from '../../../src/feeds/index.ts';
import type { FileHashes, FilesOfPart } from './area-files.ts';
import type { KnownArea } from './areas.ts';
import type { Redirect } from './jobs.ts';

/** A commune's pages as they were last made: what the rest of the site shows of them, and names in them. */
export interface CommuneRecord {
  neighbours: readonly Place[];
  /** Where it is itself. */
  place?: Place | undefined;
  card: Card;
  /** Of its calendars, feeds and open data, those that territories are made from. */
  hashes: FileHashes;
  /** Its part of the sitemap. */
  urls: string;
}

/** All that is kept of a commune, whether or not it has pages made from its content. */
export interface CommuneMemory {
  /** The last commits of the files that people write, gone ones included. */
  dates: FileDates;
  made?: CommuneRecord | undefined;
}

/** What its department needs to know of a commune that has pages, so that its record is only read for a change. */
export interface CommuneDigest {
  /** Git's id of its folder. */
  tree: string;
  /** The day of its pages, YYYY-MM-DD. */
  day: string;
  /** A hash of all that territories are made from: its card and its files. */
  shown: string;
  /** The word of its own in addresses. */
  intercommunality?: string | undefined;
  aliases: readonly string[];
  redirects: Redirect[];
  /** Of its pages that are in the sitemap. */
  changes: Changes;
  pages: number;
  pictures: number;
}

/** Pages that are in a sitemap. */
export interface Changes {
  count: number;
  /** The last change of any; absent when it is not known of one of them. */
  changed?: string | undefined;
  /** The last change that is known. */
  lastKnown?: string | undefined;
}

export interface DepartmentRecord {
  /** The communes that have pages, by the name of their folder. */
  communes: Map<string, CommuneDigest>;
  /** Its own pages and files. */
  area: KnownArea;
}

/** What the whole site needs to know of a department, so that its record is only read for a change. */
export interface DepartmentDigest {
  /** Git's id of its folder, had it no other communes than those recorded. */
  tree: string;
  /** The days of its pages. */
  days: string[];
  /** Communes whose content has problems, which keep the pages they had: they are read at each build. */
  faulty: string[];
  /** A hash of what the network shows of it, which is kept apart: the network rarely shows anything else. */
  summary: string;
  /** A hash of all that its territory is made from. */
  from: string;
  /** What larger territories are made from. */
  files: FilesOfPart;
  /** By intercommunality, a hash of what its communes show there. */
  intercommunalities: Record<string, string>;
  redirects: Redirect[];
  /** Of communes that are right by themselves and not together. */
  problems: Problem[];
  communes: number;
  pages: number;
  pictures: number;
  /** Of its communes' pages that are in the sitemap. */
  changes: Changes;
}

/** What departments share: absent of a part of a site, and of parts just put together. */
export interface SharedRecord {
  /** The network as one territory, which its home shows too. */
  area: KnownArea;
  /** The number of pages of each intercommunality, by its word in addresses. */
  intercommunalities: Record<string, number>;
}

/** What the whole site was last made from. */
export interface SiteRecord {
  /** Of Beffroi and of the network's own settings: any other makes other pages. */
  maker: string;
  /** The last commit whose dates are in the records; absent without Git. */
  commit?: string | undefined;
  departments: Record<string, DepartmentDigest>;
  shared?: SharedRecord | undefined;
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
  communes: [string, CommuneDigest][];
  area: KnownArea;
}

export function isPlainRecord(value: unknown): value is PlainRecord {
  return isObject(value) && Array.isArray(value['communes']) && isObject(value['area']);
}

export function isCommuneMemory(value: unknown): value is CommuneMemory {
  return isObject(value) && isObject(value['dates']);
}

export function isKnownArea(value: unknown): value is KnownArea {
  return isObject(value) && isObject(value['shown']) && Array.isArray(value['files']);
}

export function isListOf<T>(is: (item: unknown) => item is T): (value: unknown) => value is T[] {
  return (value): value is T[] => Array.isArray(value) && value.every(is);
}

export function isSummary(value: unknown): value is NetworkSummary {
  return isObject(value) && Array.isArray(value['departments']);
}

export function isPlace(value: unknown): value is Place {
  return isObject(value) && isObject(value['id']);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
