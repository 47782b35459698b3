import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import slugify from '@sindresorhus/slugify';
import { PdfError, readPdf, type PdfFacts } from '../media/pdf.ts';
import { PictureError } from '../media/picture-error.ts';
import { readPicture, type Picture } from '../media/pictures.ts';
import type { MediaReference } from './check.ts';
import { didYouMean, nearest } from './nearest.ts';
import type { Problem, ProblemName } from './problem.ts';
import { linkRefused } from './source.ts';
import type { PlacedText } from './text.ts';

/** A document to download: its file, the name under which the site gives it, its size in bytes. */
export interface PublishedDocument extends PdfFacts {
  file: string;
  name: string;
  size: number;
}

export interface LoadedMedia {
  pictures: Map<string, Picture>;
  pdfs: Map<string, PublishedDocument>;
  problems: Problem[];
}

/** A document of 20 MB takes a minute on a country phone line: more is a mistake. */
const maxDocumentBytes = 20_000_000;

interface Wanted extends MediaReference {
  file: string;
}

/** Loads the photos and documents that files and texts of a commune name; a fault is told at each place. */
export async function loadMedia(
  folder: string,
  cache: string,
  files: readonly { file: string; media: readonly MediaReference[] }[],
  texts: readonly PlacedText[],
): Promise<LoadedMedia> {
  const loaded: LoadedMedia = { pictures: new Map(), pdfs: new Map(), problems: [] };
  // `listCommuneFolder` says it.
  if (isLink(`${folder}/media`)) return loaded;
  const named = files.flatMap(({ file, media }) => media.map((one) => ({ ...one, file })));
  for (const wanted of [...named, ...texts.flatMap(picturesOf)]) {
    const fault = await load(folder, cache, wanted, loaded);
    if (fault) loaded.problems.push({ ...fault, file: wanted.file, ...wanted.at });
  }
  return loaded;
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function picturesOf({ file, line, body }: PlacedText): Wanted[] {
  return body.pictures.map((picture) => ({
    kind: 'picture',
    path: picture.path,
    file,
    at: { line: line + picture.line - 1, column: 1 },
  }));
}

interface Fault {
  name: ProblemName;
  message: string;
}

async function load(
  folder: string,
  cache: string,
  { kind, path }: Wanted,
  loaded: LoadedMedia,
): Promise<Fault | undefined> {
  if ((kind === 'picture' ? loaded.pictures : loaded.pdfs).has(path)) return undefined;
  const found = findFile(folder, path);
  if (typeof found !== 'string') return found;
  try {
    if (kind === 'document') await loadDocument(found, path, cache, loaded);
    else loaded.pictures.set(path, await readPicture(found, cache));
    return undefined;
  } catch (error) {
    if (error instanceof PictureError) return { name: 'picture', message: error.message };
    if (error instanceof PdfError) return { name: 'document', message: error.message };
    throw error;
  }
}

/**
 * The real path of a file, or what is wrong. Names are compared without regard to how their
 * accents are composed, which macOS, Windows and USB keys do differently; no link is followed.
 */
function findFile(folder: string, path: string): string | Fault {
  let place = folder;
  for (const name of path.split('/')) {
    const names = lstatSync(place).isDirectory() ? readdirSync(place) : [];
    const found = names.find((one) => one.normalize() === name.normalize());
    if (found === undefined) return missing(basename(path), names);
    place += `/${found}`;
    if (lstatSync(place).isSymbolicLink()) return { name: 'symbolic-link', message: linkRefused };
  }
  return lstatSync(place).isFile() ? place : missing(basename(path), []);
}

function missing(name: string, names: readonly string[]): Fault {
  const advice = didYouMean(nearest(name, names), ' Déposez-le, ou corrigez son nom.');
  const message = `Le fichier « ${name} » n’est pas dans le dossier media.${advice}`;
  return { name: 'missing-file', message };
}

async function loadDocument(
  file: string,
  path: string,
  cache: string,
  loaded: LoadedMedia,
): Promise<void> {
  const { size } = lstatSync(file);
  if (size > maxDocumentBytes) throw new PdfError(tooHeavy);
  const facts = await readPdf(file, readFileSync(file), cache);
  const name = `${slugify(basename(path, extname(path)))}-${facts.sha256.slice(0, 16)}.pdf`;
  loaded.pdfs.set(path, { file, name, size, ...facts });
}

const tooHeavy = 'Ce document dépasse 20 Mo : réduisez-le (« enregistrer pour le web »).';
