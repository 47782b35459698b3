import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import slugify from '@sindresorhus/slugify';
import { collections, type CollectionName } from '../model/index.ts';
import { nearest } from './nearest.ts';
import { fileStart, type Problem, type ProblemName } from './problem.ts';
import { linkRefused } from './source.ts';

/** What a commune's folder holds: entry files by collection, relative to the content folder. */
export interface Listing {
  hasProfile: boolean;
  entries: Record<CollectionName, string[]>;
  problems: Problem[];
}

/** Lists a commune's folder in a stable order; what has no place there, or is missing, is a problem. */
export function listCommuneFolder(root: string, folder: string): Listing {
  const entries: Listing['entries'] = {
    ...{ alerts: [], news: [], events: [], sessions: [], acts: [], documents: [], practical: [] },
    ...{ directory: [], places: [], heritage: [], offers: [], ambassadors: [], pages: [] },
  };
  const listing: Listing = { hasProfile: false, entries, problems: [] };
  const refusal = folderRefusal(`${root}/${folder}`);
  if (refusal) return { ...listing, problems: [{ file: folder, ...refusal, ...fileStart }] };
  const items = readFolder(`${root}/${folder}`);
  for (const item of items) place(root, folder, item, listing);
  if (!items.some(({ name }) => meant(name) === 'profile.yaml'))
    add(listing, 'missing-file', `${folder}/profile.yaml`, noProfile);
  return listing;
}

function folderRefusal(path: string): Pick<Problem, 'name' | 'message'> | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return undefined;
  if (stats?.isSymbolicLink()) return { name: 'symbolic-link', message: linkRefused };
  return { name: 'folder', message: 'Ce dossier n’existe pas : créez-le, ou corrigez son nom.' };
}

function place(root: string, folder: string, item: Dirent, listing: Listing): void {
  const file = `${folder}/${item.name}`;
  if (item.isSymbolicLink()) add(listing, 'symbolic-link', file, linkRefused);
  else if (item.name === 'profile.yaml' && item.isFile()) listing.hasProfile = true;
  else if (isCollection(item.name) && item.isDirectory())
    listEntries(root, file, item.name, listing);
  else if (item.name !== 'media' || !item.isDirectory())
    add(listing, 'folder', file, misplaced(item.name));
}

function add(listing: Listing, name: ProblemName, file: string, message: string): void {
  listing.problems.push({ name, file, message, ...fileStart });
}

const noProfile =
  'Il manque le fichier profile.yaml, qui dit le nom et le code Insee de la commune : ajoutez-le.';
const places = ['profile.yaml', 'media', ...Object.keys(collections)];
const meant = (name: string) => nearest(name, places);

function misplaced(name: string): string {
  const near = meant(name);
  if (near === name)
    return `« ${name} » doit être ${near === 'profile.yaml' ? 'un fichier' : 'un dossier'} : remplacez-le.`;
  const advice = near === undefined ? 'retirez-le' : `renommez-le « ${near} »`;
  return `« ${name} » n’a pas sa place ici : ${advice}. Une commune contient ${places.join(', ')}.`;
}

function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(collections, name);
}

function listEntries(
  root: string,
  folder: string,
  collection: CollectionName,
  listing: Listing,
): void {
  for (const item of readFolder(`${root}/${folder}`)) {
    const file = `${folder}/${item.name}`;
    if (item.isSymbolicLink()) add(listing, 'symbolic-link', file, linkRefused);
    else if (!item.isFile()) add(listing, 'folder', file, noSubfolder);
    else if (/^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/.test(item.name))
      listing.entries[collection].push(file);
    else add(listing, 'file-name', file, renameTo(item.name));
  }
}

const noSubfolder =
  'Un dossier n’a pas sa place ici, où chaque chose a un fichier .md : déplacez ce qu’il contient.';

function renameTo(name: string): string {
  const [, stem, extension] = /^(.*?)(?:\.([^.]*))?$/.exec(name) ?? [];
  if (!/^(?:md|markdown|txt|text)?$/i.test(extension ?? ''))
    return 'Ici, chaque chose a un fichier .md : mettez les photos et les documents dans le dossier media.';
  const slug = slugify(stem ?? '') || 'nom';
  return `Le nom d’un fichier fait son adresse, en minuscules sans accent, chiffres et tirets : renommez-le « ${slug}.md ».`;
}

/** Files that systems leave behind and nobody wrote. */
export const isLitter = (name: string) =>
  name.startsWith('.') || /^(?:Thumbs\.db|desktop\.ini|Icon\r)$/i.test(name);

function readFolder(path: string): Dirent[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((item) => !isLitter(item.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
