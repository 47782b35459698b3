import type { AreaSource } from '../feeds/area.ts';
import type { FeedFile } from '../feeds/source.ts';
import { communeFilesPath, dataPath } from '../urls.ts';
import { cellOf, cut, fileCount, keysOf } from './keys.ts';

/** What one finds a commune by, that of its people included; lists are one text, and what is not known is `null`. */
export type CommuneLine = readonly [
  path: string,
  name: string,
  postalCodes: string,
  otherNames: string,
  population: number | null,
  latitude: number | null,
  longitude: number | null,
];

/** Words of a name, postal code, place on the map. */
const keysOfCommune = 3;

/** How many files hold so many communes. */
export function communeFileCount(communes: number): number {
  return fileCount(communes, keysOfCommune);
}

/** The files by which the network finds communes, from the open data of its departments. */
export const communesSource: AreaSource = {
  from: (base) => [dataPath(base, 'communes', 'json')],
  paths: () => [communeFilesPath],
  join: ({ origin }, texts) => communeFiles(origin, texts),
};

/** Each is JSON of {@link CommuneLine}s. */
function communeFiles(origin: string, texts: readonly string[]): FeedFile[] {
  const lines = texts.flatMap((text) => rowsIn(text).flatMap((row) => lineOf(origin, row)));
  return cut(lines, communeFileCount(lines.length), keysOfLine).map((own, number) => ({
    path: `${communeFilesPath}${String(number)}.json`,
    type: 'application/json',
    title: 'Communes du réseau',
    text: JSON.stringify(own),
  }));
}

function keysOfLine([, name, codes, otherNames, , latitude, longitude]: CommuneLine): string[] {
  // One by one: all the words of « Saintes » are common ones, not all those of its line.
  const keys = [name, codes, otherNames].flatMap(keysOf);
  const isPlaced = latitude !== null && longitude !== null;
  return isPlaced ? [...keys, cellOf(latitude, longitude)] : keys;
}

type Row = Readonly<Record<string, unknown>>;

/** This site wrote it: only its outline is checked. */
function rowsIn(text: string): readonly Row[] {
  const data: unknown = JSON.parse(text);
  return isData(data) ? data.items : [];
}

function isData(value: unknown): value is { items: Row[] } {
  return (
    typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items)
  );
}

function lineOf(origin: string, row: Row): CommuneLine[] {
  const { url, name, demonym, population, latitude, longitude } = row;
  if (typeof url !== 'string' || typeof name !== 'string') return [];
  const others = [row['alternateNames'], row['formerCommunes']].flatMap(listOf);
  return [
    [
      url.slice(origin.length),
      name,
      listOf(row['postalCodes']).join(', '),
      (typeof demonym === 'string' ? [...others, demonym] : others).join(', '),
      numberOf(population),
      numberOf(latitude),
      numberOf(longitude),
    ],
  ];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
