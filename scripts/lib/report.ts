import { styleText } from 'node:util';
import type { Problem } from '../../src/content/problem.ts';

/** The problems as a person reads them in a terminal: by file, with the line, and what to do. */
export function problemLines(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, column, message, name }) => {
      const place = styleText('bold', `content/${file}:${String(line)}:${String(column)}`);
      return `${place}\n  ${message} ${styleText('dim', `(${name})`)}`;
    })
    .join('\n');
}

/** « 3 problèmes dans 2 fichiers. » */
export function problemCount(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${plural(problems.length, 'problème')} dans ${plural(files, 'fichier')}.`;
}

/** A count and its noun, with an « s » from two on, as French has it. */
export function plural(count: number, noun: string): string {
  const text = new Intl.NumberFormat('fr-FR').format(count);
  return `${text} ${noun}${count >= 2 ? 's' : ''}`;
}
