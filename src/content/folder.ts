import { readdirSync, type Dirent } from 'node:fs';
import slugify from '@sindresorhus/slugify';
import { collections, type CollectionName } from '../model/index.ts';
import { fileStart, type Problem, type ProblemName } from './problem.ts';

/** What a commune's folder holds: entry files by collection, relative to the content folder. */
export interface Listing {
  hasProfile: boolean;
  entries: Record<CollectionName, string[]>;
  problems: Problem[];
}

/** Files that systems leave behind and nobody wrote. */
const isLitter = (name: string) => name.startsWith('.') || /^(?:Thumbs\.db|desktop\.ini)$/i.test(name);

/** Lists a commune's folder in a stable order; what has no place there is a problem. */
export function listCommuneFolder(root: string, folder: string): Listing {
  const listing: Listing = { hasProfile: false, entries: { heritage: [], events: [], offers: [] }, problems: [] };
  const add = problemsOf(listing);
  for (const item of read(`${root}/${folder}`)) {
    const file = `${folder}/${item.name}`;
    if (item.isSymbolicLink()) add('symbolic-link', file, linkRefused);
    else if (item.name === 'profile.yaml' && item.isFile()) listing.hasProfile = true;
    else if (isCollection(item.name) && item.isDirectory()) listEntries(root, file, item.name, listing);
    else if (item.name !== 'media' || !item.isDirectory()) add('folder', file, misplaced);
  }
  return listing;
}

const linkRefused = 'Les liens symboliques ne sont pas acceptés : copiez le fichier lui-même.';
const misplaced = `Ce fichier ou dossier n’a pas sa place ici : une commune contient profile.yaml, media et ${Object.keys(collections).join(', ')}.`;

function problemsOf(listing: Listing) {
  return (name: ProblemName, file: string, message: string) =>
    listing.problems.push({ name, file, message, ...fileStart });
}

function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(collections, name);
}

function listEntries(root: string, folder: string, collection: CollectionName, listing: Listing): void {
  const add = problemsOf(listing);
  for (const item of read(`${root}/${folder}`)) {
    const file = `${folder}/${item.name}`;
    if (item.isSymbolicLink()) add('symbolic-link', file, linkRefused);
    else if (!item.isFile()) add('folder', file, 'Un dossier n’a pas sa place ici : un fichier .md par entrée.');
    else if (/^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/.test(item.name)) listing.entries[collection].push(file);
    else add('file-name', file, renameTo(item.name));
  }
}

function renameTo(name: string): string {
  const slug = slugify(name.replace(/\.[^.]*$/, '')) || 'nom';
  return `Le nom d’un fichier fait son adresse : minuscules sans accent, chiffres et tirets. Renommez-le « ${slug}.md ».`;
}

function read(path: string): Dirent[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((item) => !isLitter(item.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
