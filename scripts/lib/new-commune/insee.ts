import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import {
  departmentBySlug,
  departmentSlugs,
  type Department,
} from '../../../src/content/departments.ts';
import {
  officialIntercommunality,
  type Intercommunality,
} from '../../../src/content/intercommunalities.ts';

/** A commune of today, as the national list has it. */
export interface ListedCommune {
  code: string;
  name: string;
  department: Department;
  siren: string | undefined;
  postalCodes: readonly string[];
  population: { count: number; year: number };
  /** The delegated and associated communes in it: the one of its own name and code too. */
  parts: readonly Part[];
  /** The codes of all that it took in, of which the list does not always have the names. */
  formerCodes: readonly string[];
}

export interface Part {
  code: string;
  name: string;
}

/** An intercommunality and the codes of its communes. */
export interface ListedGroup extends Intercommunality {
  /** « CC du Civraisien en Poitou ». */
  official: string;
  members: readonly string[];
}

const entrySchema = z.object({
  code: z.string(),
  nom: z.string(),
  type: z.string(),
  departement: z.string(),
  chefLieu: z.string().optional(),
  anciensCodes: z.array(z.string()).default([]),
  siren: z.string().optional(),
  codesPostaux: z.array(z.string()).default([]),
  population: z.number().optional(),
});
type ListEntry = z.infer<typeof entrySchema>;

/**
 * All the communes of today, in the order of their codes, one of which may also be that of a
 * delegated commune. The desert islands, which nobody counts, are in the list and are none.
 */
export function listedCommunes(): ListedCommune[] {
  const entries = z.array(entrySchema).parse(readList('communes'));
  const parts = Map.groupBy(entries, ({ chefLieu }) => chefLieu);
  return entries
    .filter(({ type }) => type === 'commune-actuelle')
    .flatMap((entry) => communeOf(entry, parts.get(entry.code) ?? []));
}

function communeOf(entry: ListEntry, parts: readonly ListEntry[]): ListedCommune[] {
  const { code, siren, population: count, departement } = entry;
  const department = departments.get(departement);
  if (!department || count === undefined) return [];
  const common = { code, name: typed(entry.nom), department, siren };
  return [
    {
      ...common,
      postalCodes: entry.codesPostaux,
      population: { count, year: populationYear(departement) },
      parts: parts.map((part) => ({ code: part.code, name: typed(part.nom) })),
      formerCodes: entry.anciensCodes,
    },
  ];
}

const departments: ReadonlyMap<string, Department> = new Map(
  departmentSlugs.flatMap((slug) => {
    const department = departmentBySlug(slug);
    return department ? [[department.code, department]] : [];
  }),
);

/**
 * The year of the populations of version 6 of the package, which the lists do not say: its README
 * leads to the « populations de référence 2023 » of the Insee, and to those of 2017 for Mayotte.
 */
function populationYear(department: string): number {
  return department === '976' ? 2017 : 2023;
}

const groupSchema = z.object({
  code: z.string(),
  nom: z.string(),
  membres: z.array(z.object({ code: z.string() })),
});

/** All the intercommunalities. */
export function listedGroups(): ListedGroup[] {
  return z
    .array(groupSchema)
    .parse(readList('epci'))
    .map(({ code, nom, membres }) => ({
      ...officialIntercommunality(code, nom),
      official: typed(nom),
      members: membres.map((member) => member.code),
    }));
}

/** To parse the two lists takes 200 ms: a command does it once. */
function readList(name: 'communes' | 'epci'): unknown {
  const file = `@etalab/decoupage-administratif/data/${name}.json`;
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(file), 'utf8'));
}

function typed(name: string): string {
  return name.replaceAll("'", '’');
}
