import { lstatSync, readFileSync } from 'node:fs';
import { fileStart, type Problem, type ProblemName } from './problem.ts';

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
  const refuse = (name: ProblemName, message: string): Source => ({
    problem: { name, file, message, ...fileStart },
  });
  const { size } = lstatSync(path);
  if (size === 0) return refuse('empty-file', 'Ce fichier est vide : remplissez-le ou supprimez-le.');
  if (size > maxBytes) return refuse('file-size', tooLarge(size));
  try {
    return { text: utf8.decode(readFileSync(path)).replace(/\r\n?/g, '\n') };
  } catch {
    return refuse('encoding', 'Ce fichier n’est pas en UTF-8 : enregistrez-le dans cet encodage.');
  }
}

function tooLarge(size: number): string {
  const kilobytes = String(Math.round(size / 1000));
  return `Ce fichier est trop gros (${kilobytes} ko, 200 au plus) : un texte ne contient ni photo ni document ; mettez-les dans le dossier media.`;
}
