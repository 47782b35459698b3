import { existsSync, readdirSync } from 'node:fs';
import { neighbourFinder, readPlace, type Place } from '../content/neighbours.ts';
import type { CommuneId } from '../urls.ts';

/** Finds the communes around one, in its department: the others are not read. Each is read once. */
export function neighbourhood(content: string): (id: CommuneId) => readonly Place[] {
  const departments = new Map<string, (commune: string) => readonly Place[]>();
  return ({ department, commune }) => {
    const find = departments.get(department) ?? readDepartment(content, department);
    departments.set(department, find);
    return find(commune);
  };
}

function readDepartment(
  content: string,
  department: string,
): (commune: string) => readonly Place[] {
  const folder = `${content}/${department}`;
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const places = names.flatMap((commune) => readPlace(content, { department, commune }) ?? []);
  const around = neighbourFinder(places);
  return (commune) => {
    const place = places.find(({ id }) => id.commune === commune);
    return place ? around(place) : [];
  };
}
