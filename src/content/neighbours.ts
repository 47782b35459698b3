import { existsSync } from 'node:fs';
import type { z } from 'zod';
import { profile } from '../model/index.ts';
import type { CommuneId } from '../urls.ts';
import { departmentBySlug } from './departments.ts';
import { readSource } from './source.ts';
import { typeset } from './typography.ts';
import { readYaml } from './yaml.ts';

/** A commune as a dot on a map and a name in a list: what its neighbours show of it. */
export interface Place {
  id: CommuneId;
  name: string;
  latitude: number;
  longitude: number;
}

const headSchema = profile.schema.pick({ name: true, coordinates: true });

/**
 * Where a commune is, from its profile alone; nothing when the profile does not say it. Only these
 * two fields are read: the network asks it of every commune before it builds the first, and to
 * read whole profiles would take as long as a quarter of the build.
 */
export function readPlace(root: string, id: CommuneId): Place | undefined {
  const data = readHead(root, id);
  return data?.coordinates ? { id, name: typeset(data.name), ...data.coordinates } : undefined;
}

/** What a commune is called, from its profile alone; its folder's name when the profile does not say it. */
export function readName(root: string, id: CommuneId): string {
  return typeset(readHead(root, id)?.name ?? id.commune);
}

function readHead(root: string, id: CommuneId): z.infer<typeof headSchema> | undefined {
  const file = `${id.department}/${id.commune}/profile.yaml`;
  if (!departmentBySlug(id.department) || !existsSync(`${root}/${file}`)) return undefined;
  const source = readSource(root, file);
  if ('problem' in source) return undefined;
  return headSchema.safeParse(readYaml(fieldsOf(source.text)).data).data;
}

/** The lines of these fields: a field at the margin goes on until the next one. */
function fieldsOf(text: string): string {
  return (text.match(/^(?:name|coordinates):.*(?:\n(?:[ \t#].*)?)*/gm) ?? []).join('\n');
}

/** In degrees of latitude: about 25 km. */
const near = 0.25;

/** At most `count` places around one of `places`, the nearest first, itself left out. */
export function neighbourFinder(
  places: readonly Place[],
  count = 12,
): (place: Place) => readonly Place[] {
  const cells = Map.groupBy(places, (place) => cellOf(place));
  return (place) =>
    around
      .flatMap((step) => cells.get(cellOf(place, step)) ?? [])
      .map((other) => ({ other, far: degrees(place, other) }))
      .filter(({ other, far }) => other !== place && far < near)
      .toSorted((a, b) => a.far - b.far)
      .slice(0, count)
      .map(({ other }) => other);
}

/** From a cell of a grid to itself and the eight around it: beyond, nothing is near. */
const around = [-1, 0, 1].flatMap((up) => [-1, 0, 1].map((right) => ({ up, right })));

function cellOf({ latitude, longitude }: Place, { up, right } = { up: 0, right: 0 }): string {
  const row = Math.floor(latitude / near);
  // In the north of France, a degree of longitude is 0.63 degree of latitude; elsewhere it is more.
  const column = Math.floor((longitude / near) * 0.62);
  return `${String(row + up)} ${String(column + right)}`;
}

/** Distance in degrees of latitude; a degree is 111 km. */
function degrees(a: Place, b: Place): number {
  const east = (a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(a.latitude - b.latitude, east);
}
