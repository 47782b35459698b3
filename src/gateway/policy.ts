import { collections, profile } from '../model/index.ts';
import { collectionName } from '../cms/commune-config.ts';
import type { CommuneId } from '../urls.ts';
import type { DraftKey } from './ports.ts';
import { failure, outOfBounds } from './failure.ts';
import { fileOf } from './schemas.ts';

/** A thing that has its own file, with the media folder that is its own. */
export interface Place {
  key: DraftKey;
  /** Whether the path is a photo or document of the thing, rather than its file. */
  media: boolean;
}

const types = Object.keys(collections);
/** The name of a department, of a commune or of an entry, in a regular expression. */
export const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const slugPattern = new RegExp(`^${slug}$`);
const entryPattern = new RegExp(`^(${types.join('|')})/(${slug})\\.md$`);
const kinds = 'jpe?g|png|webp|avif|pdf';
const mediaName = `[a-z0-9]+(?:[._-]+[a-z0-9]+)*\\.(?:${kinds})`;
const mediaPattern = new RegExp(`^media/(?:(${types.join('|')})/(${slug})/)?${mediaName}$`);

/** The folder of a commune in the content folder. */
export function communeFolder({ department, commune }: CommuneId): string {
  return `${department}/${commune}`;
}

/** The thing that a collection and a slug name. Throws when it is not one of this commune. */
export function keyOf(commune: CommuneId, collection: string, name: string): DraftKey {
  const key = (type: string): DraftKey => ({ commune, type, slug: name });
  const type = [profile.name, ...types].find((one) => collectionName(commune, one) === collection);
  if (type === undefined || !isSlug(type, name)) throw outOfBounds();
  return key(type);
}

function isSlug(type: string, name: string): boolean {
  return type === profile.name ? name === profile.name : slugPattern.test(name);
}

/** Whether there are things of this kind in a commune. */
export function isKnown(key: DraftKey): boolean {
  return [profile.name, ...types].includes(key.type) && isSlug(key.type, key.slug);
}

/** What a path is in a commune. Throws when it is not the canonical path of one of its files. */
export function placeOf(commune: CommuneId, path: string): Place {
  const place = findPlace(commune, path);
  if (!place) throw outOfBounds();
  return place;
}

/** The patterns know plain letters only: no spelling of `..` or of another folder passes. */
function findPlace(commune: CommuneId, path: string): Place | undefined {
  const folder = `${communeFolder(commune)}/`;
  const rest = path.startsWith(folder) ? path.slice(folder.length) : '';
  const own: DraftKey = { commune, type: profile.name, slug: profile.name };
  if (rest === 'profile.yaml') return { key: own, media: false };
  const entry = entryPattern.exec(rest);
  if (entry) return { key: keyFrom(commune, entry), media: false };
  const media = mediaPattern.exec(rest);
  if (!media) return undefined;
  return { key: media[1] === undefined ? own : keyFrom(commune, media), media: true };
}

function keyFrom(commune: CommuneId, [, type = '', name = '']: RegExpExecArray): DraftKey {
  return { commune, type, slug: name };
}

/** The thing whose file is at this path. Throws for anything else. */
export function keyAt(commune: CommuneId, path: string): DraftKey {
  const place = placeOf(commune, path);
  if (place.media) throw outOfBounds();
  return place.key;
}

/** Whether a path is in the media folder that is this thing's own. */
export function isMediaOf(key: DraftKey, path: string): boolean {
  const place = findPlace(key.commune, path);
  return place?.media === true && fileOf(place.key) === fileOf(key);
}

/** Throws when a path is not in the media folder that is this thing's own. */
export function checkMediaOf(key: DraftKey, path: string): void {
  if (!isMediaOf(key, path)) throw outOfBounds();
}

/** Throws when a file's name does not end as that of a photo or a document that is kept. */
export function checkKind(path: string): void {
  if (!new RegExp(`\\.(?:${kinds})$`).test(path)) throw failure(422, otherKind);
}
const otherKind =
  'Ce fichier n’est ni une photo (JPEG, PNG, WebP, AVIF) ni un PDF : enregistrez-le sous l’une de ces formes.';

/** The content type whose folder this is. Throws for anything else. */
export function typeOfFolder(commune: CommuneId, folder: string): string {
  const type = types.find((one) => `${communeFolder(commune)}/${one}` === folder);
  if (type === undefined) throw outOfBounds();
  return type;
}

/** Throws when a folder is not this commune's or one in it. */
export function checkFolder(commune: CommuneId, folder: string): void {
  const own = communeFolder(commune);
  const inside = folder.startsWith(`${own}/`) && /^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/.test(folder);
  if (folder !== own && !inside) throw outOfBounds();
}
