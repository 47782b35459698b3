import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Place } from '../../../src/content/neighbours.ts';
import { communePath } from '../../../src/urls.ts';
import { BuildError } from './build-error.ts';
import { Memory, memoryFolder, memoryOf } from './memory.ts';
import type { DepartmentDigest, SiteRecord } from './records.ts';
import { sitemapPath } from './sitemaps.ts';

interface Part {
  folder: string;
  site: SiteRecord;
  places: readonly Place[];
}

/**
 * Moves the departments of parts that were built apart into one site, as if it had built them itself:
 * a build then makes what they share. Throws a BuildError when they do not go together.
 */
export function mergeParts(folders: readonly string[], dist: string, maker: string): void {
  if (new Set([...folders, dist]).size <= folders.length) throw new BuildError(sameFolder);
  const parts = folders.map((folder) => readPart(folder, maker));
  const commits = new Set(parts.map(({ site }) => site.commit));
  if (commits.size > 1) throw new BuildError(otherCommits);
  rmSync(dist, { recursive: true, force: true });
  const memory = new Memory(dist, maker);
  memory.begin();
  for (const part of parts) moveDepartments(part, dist);
  for (const { folder } of parts) rmSync(folder, { recursive: true });
  memory.keepPlaces(sharedPlaces(parts));
  memory.end({
    maker,
    commit: [...commits][0],
    departments: departmentsOf(parts),
  });
}

function readPart(folder: string, maker: string): Part {
  const memory = new Memory(folder, maker);
  if (!memory.site || memory.unsure.size > 0)
    throw new BuildError(
      `${folder} n’est pas une part du site, finie et construite par cette version de Beffroi avec ces réglages\u202f: construisez-la à nouveau (--shard).`,
    );
  return { folder, site: memory.site, places: memory.places() };
}

const sameFolder =
  'Chaque part a son propre dossier, et le site un autre (--dist)\u202f: nommez chaque dossier une seule fois.';

const otherCommits =
  'Ces parts ne viennent pas toutes du même commit\u202f: construisez-les à nouveau (--shard) à partir du même.';

function departmentsOf(parts: readonly Part[]): Record<string, DepartmentDigest> {
  return Object.fromEntries(parts.flatMap(({ site }) => Object.entries(site.departments)));
}

function moveDepartments({ folder, site }: Part, dist: string): void {
  for (const name of Object.keys(site.departments)) {
    move(`${folder}/${name}`, `${dist}/${name}`);
    move(`${folder}${sitemapPath(name)}`, `${dist}${sitemapPath(name)}`);
    for (const kept of memoryOf(name))
      move(`${folder}/${memoryFolder}/${kept}`, `${dist}/${memoryFolder}/${kept}`);
  }
}

function move(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch {
    // Not on the same disk.
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

/** Each part knows of its own communes which have no page: no other may name them. */
function sharedPlaces(parts: readonly Part[]): Place[] {
  const counts = new Map<string, number>();
  for (const { id } of parts.flatMap(({ places }) => places))
    counts.set(communePath(id), (counts.get(communePath(id)) ?? 0) + 1);
  const [first] = parts;
  return (first?.places ?? []).filter(({ id }) => counts.get(communePath(id)) === parts.length);
}
