import { existsSync } from 'node:fs';
import type { NetworkSettings } from '../../../src/content/network.ts';
import type * as Renderer from '../../../src/renderer.ts';
import {
  communePath,
  departmentPath,
  reservedCommunes,
  type CommuneId,
} from '../../../src/urls.ts';
import { sum } from '../sum.ts';
import { partOf } from './area-files.ts';
import { noArea, openCommunes, openTerritory, putArea, shownBy, type KnownArea } from './areas.ts';
import { hashOf } from './hash.ts';
import type { Redirect } from './jobs.ts';
import type { Memory } from './memory.ts';
import type { KnownCommune, OpenRecords } from './open-records.ts';
import type { Output } from './output.ts';
import type { DepartmentDigest } from './records.ts';
import { movedPage, staysInCommune } from './redirects.ts';
import { allChanges, joinSitemap, partsOf, sitemap, sitemapPath } from './sitemaps.ts';
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
  records: OpenRecords;
  memory: Memory;
  /** As it was last built; nothing when a killed build may have made other pages. */
  before: DepartmentDigest | undefined;
}

/**
 * Builds what is of one department and of none of its communes: its page, its sitemap, the old
 * addresses of its communes. Nothing when it has no commune any more: what it had is removed.
 */
export async function buildDepartment(
  output: Output,
  build: DepartmentBuild,
): Promise<DepartmentDigest | undefined> {
  const { department, names, records, before } = build;
  const there = new Set(names);
  const built = records.inOrder(department).filter(({ id }) => there.has(id.commune));
  const redirects = redirectsOf(idsOf(department, names), built);
  const record = records.of(department);
  record.area = await putPages(output, build, built, before ? record.area : noArea);
  for (const redirect of redirects.filter((one) => !staysInCommune(one)))
    output.put(redirect.from, movedPage(build.network.url, redirect.to));
  sweep(output, build, built.length > 0);
  return names.length > 0 ? { ...digestOf(build, built, record.area), redirects } : undefined;
}

async function putPages(
  output: Output,
  build: DepartmentBuild,
  built: readonly KnownCommune[],
  before: KnownArea,
): Promise<KnownArea> {
  const { department, renderer, records } = build;
  if (built.length === 0) return noArea;
  const open = () => openTerritory('department', build, records, built);
  const area = await putArea(output, renderer, { from: shownBy(built), open }, before);
  output.put(sitemapPath(department), await sitemapOf(output, build, built, area));
  return area;
}

async function sitemapOf(
  output: Output,
  build: DepartmentBuild,
  built: readonly KnownCommune[],
  { indexed }: KnownArea,
): Promise<Uint8Array> {
  const { network, records, department } = build;
  const lastmod = allChanges(built.map(({ digest }) => digest.changes)).changed;
  const own = indexed.map((path) => ({ path, lastmod }));
  // Those of communes that did not change are there, in one file.
  const last = `${output.folder}${sitemapPath(department)}`;
  const parts = build.before ? partsOf(last) : new Map<string, string>();
  const partOf = (one: KnownCommune) =>
    (records.isChanged(one.id) ? undefined : parts.get(communePath(one.id))) ??
    records.made([one])[0]?.urls ??
    '';
  const shown = built.filter(({ digest }) => digest.changes.count > 0);
  return joinSitemap(await sitemap(network.url, own), shown.map(partOf));
}

/** An old address that a commune has, or that a first one claimed, is a problem told elsewhere. */
function redirectsOf(communes: readonly CommuneId[], built: readonly KnownCommune[]): Redirect[] {
  const taken = new Set(communes.map(communePath));
  const all = built.flatMap(({ digest }) => digest.redirects);
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
  build: DepartmentBuild,
  built: readonly KnownCommune[],
  area: KnownArea,
): Omit<DepartmentDigest, 'redirects'> {
  const { content, renderer, algorithm, department, names } = build;
  const all = built.map(({ digest }) => digest);
  const renamed = built.map(({ id, digest: { aliases } }) => ({ id, aliases }));
  return {
    tree: treeOf(built.map(leafOf), algorithm),
    days: [...new Set(all.map(({ day }) => day))],
    faulty: names.filter((name) => !build.records.of(department).communes.has(name)),
    summary: keepSummary(build, built, area),
    from: area.from,
    files: partOf(departmentPath(department), area.files),
    intercommunalities: intercommunalitiesOf(built),
    problems: renderer.communeAliasProblems(content, idsOf(department, names), renamed),
    communes: built.length,
    pages: sum(all.map(({ pages }) => pages)) + Object.keys(area.shown).length,
    pictures: sum(all.map(({ pictures }) => pictures)),
    changes: allChanges(all.map(({ changes }) => changes)),
  };
}

function keepSummary(
  { department, renderer, records, memory, before }: DepartmentBuild,
  built: readonly KnownCommune[],
  { from }: KnownArea,
): string {
  if (before?.from === from) return before.summary;
  const summary = renderer.summaryOf(openCommunes(records, built).cards);
  memory.keepSummary(department, summary);
  return hashOf(summary);
}

function intercommunalitiesOf(built: readonly KnownCommune[]): Record<string, string> {
  const groups = Map.groupBy(built, ({ digest }) => digest.intercommunality ?? '');
  groups.delete('');
  return Object.fromEntries([...groups].map(([slug, own]) => [slug, shownBy(own)]));
}

function leafOf({ id, digest }: KnownCommune) {
  return { mode: '40000', name: id.commune, id: digest.tree };
}

function idsOf(department: string, names: readonly string[]): CommuneId[] {
  return names.map((commune) => ({ department, commune }));
}
