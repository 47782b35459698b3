import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import slugify from '@sindresorhus/slugify';
import { PictureError } from '../media/picture-error.ts';
import { readPicture, type Picture } from '../media/pictures.ts';
import type { Draft } from './collection.ts';
import type { MediaReference, Read } from './entry.ts';
import type { Problem, ProblemName } from './problem.ts';

/** A document to download: its file, the name under which the site gives it, its size in bytes. */
export interface PublishedDocument {
  file: string;
  name: string;
  size: number;
}

export interface LoadedMedia {
  pictures: Map<string, Picture>;
  documents: Map<string, PublishedDocument>;
  problems: Problem[];
}

/** A document of 20 MB takes a minute on a country phone line: more is a mistake. */
const maxDocumentBytes = 20_000_000;

interface Wanted extends MediaReference {
  file: string;
}

/** Loads the photos and documents that files of a commune name; a fault is told at each place. */
export async function loadMedia(
  root: string,
  folder: string,
  cache: string,
  reads: readonly (Read<unknown> | Draft)[],
): Promise<LoadedMedia> {
  const loaded: LoadedMedia = { pictures: new Map(), documents: new Map(), problems: [] };
  for (const wanted of reads.flatMap(wantedBy)) {
    const fault = presence(`${root}/${folder}/${wanted.path}`) ?? (await load(`${root}/${folder}`, cache, wanted, loaded));
    if (fault) loaded.problems.push({ ...fault, file: wanted.file, ...wanted.at });
  }
  return loaded;
}

function wantedBy(read: Read<unknown> | Draft): Wanted[] {
  const inText = 'text' in read ? read.text.pictures : [];
  const named = inText.map(({ path, line }) => ({
    kind: 'picture' as const,
    path,
    at: { line: read.body.line + line - 1, column: 1 },
  }));
  return [...read.media, ...named].map((reference) => ({ ...reference, file: read.file }));
}

interface Fault {
  name: ProblemName;
  message: string;
}

function presence(path: string): Fault | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  const name = basename(path);
  if (!found) return { name: 'missing-file', message: `Le fichier « ${name} » n’est pas dans le dossier media : déposez-le, ou corrigez son nom (majuscules comprises).` };
  if (found.isSymbolicLink()) return { name: 'symbolic-link', message: `« ${name} » est un lien symbolique : copiez le fichier lui-même.` };
  return found.isFile() ? undefined : { name: 'missing-file', message: `« ${name} » n’est pas un fichier.` };
}

async function load(folder: string, cache: string, { kind, path }: Wanted, loaded: LoadedMedia): Promise<Fault | undefined> {
  if (loaded.pictures.has(path) || loaded.documents.has(path)) return undefined;
  if (kind === 'document') return loadDocument(`${folder}/${path}`, path, loaded);
  try {
    loaded.pictures.set(path, await readPicture(`${folder}/${path}`, cache));
    return undefined;
  } catch (error) {
    if (error instanceof PictureError) return { name: 'picture', message: error.message };
    throw error;
  }
}

function loadDocument(file: string, path: string, loaded: LoadedMedia): Fault | undefined {
  const size = lstatSync(file).size;
  if (size > maxDocumentBytes) return { name: 'document', message: 'Ce document dépasse 20 Mo : réduisez-le (« enregistrer pour le web »).' };
  const bytes = readFileSync(file);
  if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) return { name: 'document', message: 'Ce fichier n’est pas un PDF : exportez-le en PDF.' };
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const name = `${slugify(basename(path, extname(path)))}-${hash}.pdf`;
  loaded.documents.set(path, { file, name, size });
  return undefined;
}
