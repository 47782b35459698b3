import { relative } from 'node:path';
import { styleText } from 'node:util';
import { communePath } from '../../../src/urls.ts';
import { idOf } from '../build/names.ts';
import { plural } from '../report.ts';
import type { ListedCommune } from './insee.ts';
import type { Made } from './make.ts';
import { withPostalCode, type Match } from './search.ts';

/** « Civray (Vienne, 86078) ». */
export function communeText({ name, code, department }: ListedCommune): string {
  return `${name} (${department.name}, ${code})`;
}

/** Where a folder is, from where the command was launched. */
function pathOf(content: string, folder: string): string {
  return relative(process.cwd(), `${content}/${folder}`);
}

/** Why nothing was made of the only commune that was asked for. */
export function alreadyThere(content: string, { commune, folder }: Made): string {
  return `${communeText(commune)} a déjà un dossier, qui est laissé tel quel\u202f: ${pathOf(content, folder)}. Complétez son fichier profile.yaml, ou supprimez le dossier pour recommencer.`;
}

/** Says that what was named is part of another commune today. */
export function partLine({ commune, by }: Match): string[] {
  return by ? [`${by.name} fait aujourd’hui partie de ${communeText(commune)}.`] : [];
}

/** A new folder, when it is the only one. */
export function madeText(content: string, { commune, folder }: Made): string {
  const file = styleText('bold', `${pathOf(content, folder)}/profile.yaml`);
  return `${styleText('green', '✓')} ${communeText(commune)}\u202f: ${file}`;
}

/** Says which communes an INSEE code leads to as a postal code, for which it is easily taken. */
export function postalLines(words: string, communes: readonly ListedCommune[]): string[] {
  const others = withPostalCode(words, communes).filter(({ code }) => code !== words);
  if (others.length === 0 || !communes.some(({ code }) => code === words)) return [];
  const names = new Intl.ListFormat('fr').format(others.map(communeText));
  return [`  ${words} est son code Insee, mais aussi un code postal\u202f: ${names}.`];
}

/** A commune of an intercommunality, with how far the command is. */
export function groupLine(
  content: string,
  { commune, folder, isNew }: Made,
  done: number,
  total: number,
): string {
  const count = `${String(done).padStart(String(total).length)}/${String(total)}`;
  const state = isNew ? '' : ', déjà là';
  return `  ${count}  ${commune.name}\u202f: ${pathOf(content, folder)}${state}`;
}

/** What was made of an intercommunality. */
export function groupSummary(added: number, there: number): string {
  const made = plural(added, 'dossier', 'créé');
  return there > 0 ? `${made}, ${plural(there, 'dossier')} déjà là.` : `${made}.`;
}

/** What a person does next, of one new folder or of several. */
export function nextSteps(content: string, [first, ...others]: readonly Made[]): string[] {
  if (!first) return [];
  const file = `${pathOf(content, first.folder)}/profile.yaml`;
  const opened = others.length > 0 ? `les fichiers, en commençant par ${file},` : `${file},`;
  const page = `http://127.0.0.1:4321${communePath(idOf(first.folder))}`;
  return [
    '\nEt maintenant\u202f:',
    `  1. Ouvrez ${opened} et retirez le «\u202f#\u202f» devant ce que vous savez.`,
    `  2. «\u202fnpm run check\u202f» dit ce qui ne va pas\u202f; «\u202fnpm start\u202f» montre le résultat\u202f: ${page}`,
    '  3. Enregistrez dans Git (git add, git commit), et proposez le changement à la relecture.',
    'Le guide\u202f: CONTRIBUTING.md, «\u202fAjouter une commune\u202f».',
  ];
}
