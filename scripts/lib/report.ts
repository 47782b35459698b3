import { styleText } from 'node:util';
import type { Problem } from '../../src/content/problem.ts';

/** The problems as a person reads them in a terminal: by file, with the line, and what to do. */
export function problemLines(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, column, message, name }) => {
      const place = errorStyle('bold', `content/${file}:${String(line)}:${String(column)}`);
      return `${place}\n  ${message} ${errorStyle('dim', `(${name})`)}`;
    })
    .join('\n');
}

/** A text of the error output: styled on a terminal only, and not where `NO_COLOR` is set. */
export function errorStyle(style: 'bold' | 'dim' | 'red', text: string): string {
  return styleText(style, text, { stream: process.stderr });
}

/** « 3 problèmes dans 2 fichiers. » */
export function problemCount(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${plural(problems.length, 'problème')} dans ${plural(files, 'fichier')}.`;
}

const format = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

/** « 1 234,5 ». */
export function numberText(value: number): string {
  return format.format(value);
}

/** A count and its words, each with an « s » from two on, as French has it: « 0 fichier écrit ». */
export function plural(count: number, ...words: string[]): string {
  return [numberText(count), ...words.map((word) => agreed(count, word))].join(' ');
}

/** A word that agrees with a count written before it: « 189 inchangés ». */
function agreed(count: number, word: string): string {
  return count >= 2 ? `${word}s` : word;
}
