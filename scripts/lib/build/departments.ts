import { existsSync } from 'node:fs';
import type { NetworkSettings } from '../../../src/content/network.ts';
import type * as Renderer from '../../../src/renderer.ts';
import {
  communePath,
  departmentPath,
  reservedCommunes,
  type CommuneId,
} from '../../../src/urls.ts';
import { noArea, putArea, type KnownArea } from './areas.ts';
import { latestDate } from './git-dates.ts';
import { hashOf } from './hash.ts';
import { inOrder } from './names.ts';
import type { Redirect } from './jobs.ts';
import type { Output } from './output.ts';
import type { CommuneRecord, DepartmentDigest, DepartmentRecord } from './records.ts';
import { movedPage, staysInCommune } from './redirects.ts';
import { joinSitemap, sitemap, sitemapParts, type SitemapLink } from './sitemaps.ts';
import { treeOf, type Algorithm } from './tree-id.ts';

export interface DepartmentBuild {
  content: string;
  cache: string;
  network: NetworkSettings;
  now: string;
  renderer: typeof Renderer;
  algorithm: Algorithm;
  department: string;
  /** All the communes that have a folder, those with problems included. */
  names: readonly string[];
  record: DepartmentRecord;
  /** As it was last built. */
  before: DepartmentDigest | undefined;
  /** Whether its pages are those of then: a killed build may have made others. */
  isSure: boolean;
}

/** A commune that has pages, and their links in the sitemap. */
interface Built {
  id: CommuneId;
  known: CommuneRecord;
  links: SitemapLink[];
}

/**
 * Builds what is of one department and of none of its communes: its page, its sitemap, the old
 * addresses of its communes. Nothing when it has no commune any more: what it had is removed.
 */
export async function buildDepartment(
  output: Output,
  build: DepartmentBuild,
): Promise<DepartmentDigest | undefined> {
  const { department, names } = build;
  const built = builtIn(build);
  const redirects = redirectsOf(idsOf(department, names), built);
  const area = await putPages(output, build, built);
  for (const redirect of redirects.filter((one) => !staysInCommune(one)))
    output.put(redirect.from, movedPage(build.network.url, redirect.to));
  sweep(output, build, built.length > 0);
  return names.length > 0 ? { ...digestOf(build, built, area), redirects } : undefined;
}

/** In the order of their addresses. */
function builtIn({ department, names, record }: DepartmentBuild): Built[] {
  const built = names.flatMap((commune) => {
    const known = record.communes.get(commune);
    const id = { department, commune };
    return known ? [{ id, known, links: linksOf(known, record) }] : [];
  });
  return inOrder(built, ({ id }) => communePath(id));
}

function linksOf({ sitemap: pages }: CommuneRecord, { dates }: DepartmentRecord): SitemapLink[] {
  return pages.map(({ path, files }) => ({ path, lastmod: latestDate(files, dates) }));
}

async function putPages(
  output: Output,
  build: DepartmentBuild,
  built: readonly Built[],
): Promise<KnownArea> {
  const { department, network, now, cache, renderer, before, isSure } = build;
  const cards = built.map(({ known }) => known.card);
  if (cards.length === 0) return noArea;
  const request = { kind: 'department' as const, network, now, cache, cards };
  const parts = built.map(({ id, known }) => ({ base: communePath(id), hashes: known.hashes }));
  const area = await putArea(output, renderer, request, parts, isSure ? before?.area : noArea);
  output.put(sitemapPath(department), await sitemapOf(build, built, area));
  return area;
}

/** The part of each commune is made again when something in it changed: making all takes long. */
async function sitemapOf(
  { network }: DepartmentBuild,
  built: readonly Built[],
  { indexed }: KnownArea,
): Promise<Uint8Array> {
  const lastmod = lastChange(built);
  const own = indexed.map((path) => ({ path, lastmod }));
  await makeUrls(built, network.url);
  const parts = built.map(({ known }) => known.urls?.xml ?? '');
  return joinSitemap(await sitemap(network.url, own), parts);
}

async function makeUrls(built: readonly Built[], origin: string): Promise<void> {
  const stale = built.flatMap(({ known, links }) => {
    const from = hashOf(links);
    return known.urls?.from === from ? [] : [{ known, links, from }];
  });
  const parts = await sitemapParts(
    origin,
    stale.map(({ links }) => links),
  );
  for (const [index, { known, from }] of stale.entries())
    known.urls = { from, xml: parts[index] ?? '' };
}

export function sitemapPath(name: string): string {
  return `/sitemap-${name}.xml`;
}

/** Of any page; nothing when it is not known of one of them. */
function lastChange(built: readonly Built[]): string | undefined {
  const dates = built.flatMap(({ links }) => links.map(({ lastmod }) => lastmod));
  return dates.includes(undefined) ? undefined : lastOf(dates);
}

function lastOf(dates: readonly (string | undefined)[]): string | undefined {
  return dates
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1);
}

/** An old address that a commune has, or that a first one claimed, is a problem told elsewhere. */
function redirectsOf(communes: readonly CommuneId[], built: readonly Built[]): Redirect[] {
  const taken = new Set(communes.map(communePath));
  const all = built.flatMap(({ known }) => known.redirects);
  return all.filter(({ from }) => !taken.has(from) && taken.add(from));
}

/** Removes what belongs to no commune any more; a commune with problems keeps the pages it had. */
function sweep(
  output: Output,
  { department, names, renderer }: Pick<DepartmentBuild, 'department' | 'names' | 'renderer'>,
  hasPages: boolean,
): void {
  const path = departmentPath(department);
  const kept = names.map((commune) => communePath({ department, commune }));
  // The pages that communes with problems keep lead to their department, even where they are alone.
  if (!hasPages && names.length > 0) {
    for (const file of [`${path}index.html`, ...renderer.areaFilePaths(path)]) output.keep(file);
    kept.push(...reservedCommunes.map((word) => `${path}${word}/`));
  }
  const spared = new Set(kept);
  if (existsSync(`${output.folder}${path}`)) output.sweep(path, (folder) => spared.has(folder));
}

function digestOf(
  { content, renderer, algorithm, department, names, record }: DepartmentBuild,
  built: readonly Built[],
  area: KnownArea,
): Omit<DepartmentDigest, 'redirects'> {
  const all = built.map(({ known }) => known);
  const cards = all.map(({ card }) => card);
  const links = built.flatMap((one) => one.links);
  return {
    tree: treeOf(built.map(leafOf), algorithm),
    days: [...new Set(all.map(({ day }) => day))],
    faulty: names.filter((name) => !record.communes.has(name)),
    summary: renderer.summaryOf(cards),
    area,
    intercommunalities: intercommunalitiesOf(all),
    problems: renderer.communeAliasProblems(content, idsOf(department, names), cards),
    communes: built.length,
    pages: sum(all.map(({ pages }) => pages)) + Object.keys(area.shown).length,
    pictures: sum(all.map(({ pictures }) => pictures)),
    indexed: links.length,
    changed: lastChange(built),
    lastKnown: lastOf(links.map(({ lastmod }) => lastmod)),
  };
}

function intercommunalitiesOf(communes: readonly CommuneRecord[]): Record<string, string> {
  const groups = Map.groupBy(communes, ({ card }) => card.intercommunality?.slug ?? '');
  const hashes = [...groups].map(
    ([slug, own]) => [slug, hashOf(own.map(({ card, hashes: files }) => [card, files]))] as const,
  );
  return Object.fromEntries(hashes.filter(([slug]) => slug));
}

function leafOf({ id, known }: Built) {
  return { mode: '40000', name: id.commune, id: known.tree };
}

function idsOf(department: string, names: readonly string[]): CommuneId[] {
  return names.map((commune) => ({ department, commune }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
