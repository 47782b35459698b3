import { existsSync, readdirSync } from 'node:fs';
import { network, profile, type Network } from '../model/index.ts';
import type { CommuneId } from '../urls.ts';
import { departmentBySlug } from './departments.ts';
import { readFile } from './entry.ts';
import { readMarkdown } from './markdown.ts';
import { fileStart, type Problem } from './problem.ts';

/** The network's settings, and its presentation as HTML. */
export interface NetworkSettings extends Network {
  html: string;
}

/** Reads `network.yaml`; absent with its problems when it has some. */
export function readNetwork(root: string): { network?: NetworkSettings; problems: Problem[] } {
  const file = 'network.yaml';
  if (!existsSync(`${root}/${file}`)) {
    const message = 'Il manque le fichier network.yaml, qui dit le nom et l’adresse du réseau.';
    return { problems: [{ name: 'missing-file', file, message, ...fileStart }] };
  }
  const { data, problems } = readFile(network, root, file);
  if (!data || problems.length > 0) return { problems };
  return { network: { ...data, html: readMarkdown(data.presentation ?? '').html(new Map(), '') }, problems };
}

/** The folders of all communes, in a stable order. A file beside them is a problem. */
export function listCommunes(root: string): { communes: CommuneId[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const communes = folders(root, '', ['network.yaml'], problems).flatMap((department) =>
    folders(root, department, [], problems).map((commune) => ({ department, commune })),
  );
  return { communes, problems };
}

function folders(root: string, parent: string, allowed: readonly string[], problems: Problem[]): string[] {
  const items = readdirSync(`${root}/${parent}`, { withFileTypes: true });
  const visible = items.filter(({ name }) => !name.startsWith('.') && !allowed.includes(name));
  for (const item of visible.filter((one) => !isCommuneFolder(one.name) || !one.isDirectory())) {
    const message = 'On attend ici un dossier, nommé comme dans les adresses : minuscules, chiffres et tirets.';
    problems.push({ name: 'folder', file: parent ? `${parent}/${item.name}` : item.name, message, ...fileStart });
  }
  return visible
    .filter((item) => item.isDirectory() && isCommuneFolder(item.name))
    .map(({ name }) => name)
    .toSorted();
}

const isCommuneFolder = (name: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);

/** A commune as a dot on a map and a name in a list: what its neighbours show of it. */
export interface Place {
  id: CommuneId;
  name: string;
  latitude: number;
  longitude: number;
}

/** Where a commune is, from its profile alone; nothing when the profile does not say it. */
export function readPlace(root: string, id: CommuneId): Place | undefined {
  const file = `${id.department}/${id.commune}/profile.yaml`;
  if (!departmentBySlug(id.department) || !existsSync(`${root}/${file}`)) return undefined;
  const { data } = readFile(profile, root, file);
  return data?.coordinates ? { id, name: data.name, ...data.coordinates } : undefined;
}

/** The places nearest to one of them, itself left out: at most `count`, within about 25 km. */
export function neighboursOf(place: Place, places: readonly Place[], count = 12): Place[] {
  return places
    .map((other) => ({ other, far: degrees(place, other) }))
    .filter(({ other, far }) => other !== place && far < 0.25)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ other }) => other);
}

/** Distance in degrees of latitude; a degree is 111 km. */
function degrees(a: Place, b: Place): number {
  const east = (a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(a.latitude - b.latitude, east);
}
