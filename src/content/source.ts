import { lstatSync, readFileSync } from 'node:fs';
import { fileStart, type Position, type Problem, type ProblemName } from './problem.ts';

/** A text file of 200 kB is a book of 100 pages: beyond, something was put in the wrong place. */
const maxBytes = 200_000;
const utf8 = new TextDecoder('utf-8', { fatal: true });

export type Source = { text: string } | { problem: Problem };

/**
 * The text of a content file, with `\n` line ends and without a byte-order mark.
 * `file` is relative to `root`. A file that cannot be read as text gives a problem.
 */
export function readSource(root: string, file: string): Source {
  const path = `${root}/${file}`;
  const refuse = (name: ProblemName, message: string, at: Position = fileStart): Source => ({
    problem: { name, file, message, ...at },
  });
  const stats = lstatSync(path);
  if (stats.isSymbolicLink()) return refuse('symbolic-link', linkRefused);
  if (stats.size > maxBytes) return refuse('file-size', tooLarge(stats.size));
  try {
    const text = utf8.decode(readFileSync(path)).replace(/\r\n?/g, '\n');
    if (text.trim() === '') return refuse('empty-file', emptyFile);
    const at = invisibleAt(text);
    return at ? refuse('encoding', invisible, at) : { text };
  } catch {
    return refuse('encoding', 'Ce fichier n’est pas en UTF-8 : enregistrez-le dans cet encodage.');
  }
}

export const linkRefused =
  'Les liens symboliques ne sont pas acceptés : copiez le fichier ou le dossier lui-même.';
const emptyFile = 'Ce fichier est vide : remplissez-le ou supprimez-le.';

export const invisible =
  'Il y a ici un caractère invisible, venu sans doute d’un copier-coller : effacez-le et retapez le texte.';

/** A control character breaks feeds and pages; a byte-order mark inside is none. */
export function hasInvisible(text: string): boolean {
  return /[^\P{Cc}\t\n]|\p{Cs}/u.test(text);
}

function invisibleAt(text: string): Position | undefined {
  if (!hasInvisible(text)) return undefined;
  const lines = text.split('\n');
  const index = lines.findIndex(hasInvisible);
  const column = Array.from(lines[index] ?? '').findIndex(hasInvisible);
  return { line: index + 1, column: column + 1 };
}

function tooLarge(size: number): string {
  const kilobytes = String(Math.round(size / 1000));
  return `Ce fichier est trop gros (${kilobytes} ko, 200 au plus) : un texte ne contient ni photo ni document ; mettez-les dans le dossier media.`;
}
