import { existsSync } from 'node:fs';
import { communePath, type CommuneId } from '../../../src/urls.ts';
import type { CommuneDates } from './dates.ts';
import type { Listing } from './listing.ts';
import type { Memory } from './memory.ts';
import { idOf, nameOf } from './names.ts';
import type { DepartmentRecord } from './records.ts';
import type { Repository } from './repository.ts';
import { treeId } from './tree-id.ts';

/** The communes to make again, and those that no longer have a folder. */
export interface Survey {
  stale: CommuneId[];
  gone: CommuneId[];
}

export interface SurveyParts {
  content: string;
  listing: Listing;
  memory: Memory;
  record: (department: string) => DepartmentRecord;
  dates: CommuneDates;
  /** The day that it is in a department. */
  dayOf: (department: string) => string;
  repository: Repository | undefined;
}

/**
 * Finds the communes whose content, day, or dates of commits are others than when their pages were
 * made. Git tells of whole departments that nothing in them changed; `uncommitted` are those whose
 * files it does not know.
 */
export async function surveyAll(
  parts: SurveyParts,
  uncommitted: ReadonlySet<string>,
): Promise<Survey> {
  const found: Survey = { stale: [], gone: [] };
  const recorded = Object.keys(parts.memory.site?.departments ?? {});
  for (const department of new Set([...parts.listing.departments(), ...recorded]))
    await surveyDepartment(parts, department, uncommitted, found);
  return found;
}

/**
 * The same for a few communes, and for those that a killed build was making. Of the others, only those
 * of new commits are looked at: their dates are read once, by the first build that comes after them.
 */
export function surveyFew(parts: SurveyParts, few: readonly CommuneId[]): Survey {
  const there = (id: CommuneId) => existsSync(`${parts.content}/${nameOf(id)}`);
  const { dates } = parts;
  const departments = dates.departments(() => parts.listing.departments());
  const dated = departments
    .flatMap((department) => dates.changed(department).map((commune) => ({ department, commune })))
    .filter(there);
  const asked = distinct([...few, ...[...parts.memory.unsure].map(idOf)]);
  const stale = asked.filter((id) => there(id) && isStale(parts, id, () => diskId(parts, id)));
  return { stale: distinct([...stale, ...dated]), gone: asked.filter((id) => !there(id)) };
}

function distinct(ids: readonly CommuneId[]): CommuneId[] {
  return [...new Map(ids.map((id) => [communePath(id), id])).values()];
}

async function surveyDepartment(
  parts: SurveyParts,
  department: string,
  uncommitted: ReadonlySet<string>,
  { stale, gone }: Survey,
): Promise<void> {
  const names = parts.listing.communes(department);
  const committed = await parts.repository?.committed(department);
  const isClean = committed !== undefined && !hasSome(uncommitted, department);
  const dated = new Set(parts.memory.site ? parts.dates.changed(department) : []);
  if (isClean && dated.size === 0 && isAsRecorded(parts, department, committed.id)) return;
  for (const commune of names) {
    const id = { department, commune };
    const isChanged = uncommitted.has(nameOf(id));
    const tree = isChanged ? undefined : committed?.communes.get(commune);
    if (dated.has(commune) || isStale(parts, id, () => tree ?? diskId(parts, id))) stale.push(id);
  }
  const faulty = parts.memory.site?.departments[department]?.faulty ?? [];
  const unsure = [...parts.memory.unsure].map(idOf).filter((id) => id.department === department);
  const known = [...parts.record(department).communes.keys(), ...faulty];
  const lost = new Set([...known, ...unsure.map(({ commune }) => commune)]).difference(
    new Set(names),
  );
  gone.push(...[...lost].map((commune) => ({ department, commune })));
}

function hasSome(paths: ReadonlySet<string>, department: string): boolean {
  return paths.values().some((path) => path.startsWith(`${department}/`));
}

/** Whether nothing in a department changed, from what the site alone remembers. */
function isAsRecorded({ memory, dayOf }: SurveyParts, department: string, tree: string): boolean {
  const digest = memory.site?.departments[department];
  return (
    digest?.tree === tree &&
    !hasSome(memory.unsure, department) &&
    digest.faulty.length === 0 &&
    digest.days.every((day) => day === dayOf(department))
  );
}

function isStale(
  { record, memory, dayOf }: SurveyParts,
  id: CommuneId,
  tree: () => string,
): boolean {
  const known = record(id.department).communes.get(id.commune);
  if (!known || memory.unsure.has(nameOf(id))) return true;
  return known.day !== dayOf(id.department) || known.tree !== tree();
}

function diskId({ content, repository }: SurveyParts, id: CommuneId): string {
  return treeId(`${content}/${nameOf(id)}`, repository?.algorithm);
}
