import { lstatSync, readFileSync } from 'node:fs';
import { styleText } from 'node:util';
import type { Problem } from '../../src/content/problem.ts';

/** A line of a content file; nothing when there is none, or when it shows nothing. */
export type LineOf = (file: string, line: number) => string | undefined;

/**
 * The problems as a person reads them in a terminal: by file, with the line, what is written there
 * if `lineOf` tells it, and what to do.
 */
export function problemLines(problems: readonly Problem[], lineOf?: LineOf): string {
  return problems
    .map((problem) => {
      const { file, line, column, message, name } = problem;
      const place = errorStyle('bold', `content/${file}:${String(line)}:${String(column)}`);
      const shown = excerpt(lineOf?.(file, line), column);
      return `${place}\n${shown}  ${message} ${errorStyle('dim', `(${name})`)}`;
    })
    .join('\n');
}

/** What fits on a line of a terminal, around the place. */
const excerptWidth = 72;

function excerpt(text: string | undefined, column: number): string {
  if (text === undefined) return '';
  const start = Math.max(0, Math.min(column - 1 - excerptWidth / 2, text.length - excerptWidth));
  const shown = text.slice(start, start + excerptWidth);
  const mark = column > 1 ? `\n  ${' '.repeat(column - 1 - start)}^` : '';
  return `${errorStyle('dim', `  ${shown}${mark}`)}\n`;
}

/** Reads the lines of content files, each file once. */
export function textLines(content: string): LineOf {
  const files = new Map<string, readonly string[]>();
  return (file, line) => {
    const lines = files.get(file) ?? linesOf(`${content}/${file}`);
    files.set(file, lines);
    // A terminal would obey the control characters that a file can hold.
    const text = lines[line - 1]?.trimEnd().replace(/\p{Cc}/gu, ' ');
    return text === '' ? undefined : text;
  };
}

/** None of what is no text. */
function linesOf(path: string): string[] {
  const isText =
    /\.(?:md|yaml)$/.test(path) && lstatSync(path, { throwIfNoEntry: false })?.isFile();
  return isText === true ? readFileSync(path, 'utf8').split(/\r\n?|\n/) : [];
}

/** A text of the error output: styled on a terminal only, and not where `NO_COLOR` is set. */
export function errorStyle(style: 'bold' | 'dim' | 'red', text: string): string {
  return styleText(style, text, { stream: process.stderr });
}

/** « 3 problèmes dans 2 fichiers. » */
export function problemCount(problems: readonly Problem[]): string {
  return countIn(problems, 'problème');
}

/** « 1 avertissement dans 1 fichier. » */
export function warningCount(problems: readonly Problem[]): string {
  return countIn(problems, 'avertissement');
}

function countIn(problems: readonly Problem[], word: string): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${plural(problems.length, word)} dans ${plural(files, 'fichier')}.`;
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
