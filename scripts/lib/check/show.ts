import { appendFileSync } from 'node:fs';
import { isWarning, type Problem } from '../../../src/content/problem.ts';
import { problemPath, problemsPath } from '../../../src/urls.ts';
import {
  errorStyle,
  plural,
  problemCount,
  problemLines,
  textLines,
  warningCount,
} from '../report.ts';
import type { Findings } from './find.ts';
import type { FixedFile } from './fix.ts';
import type { Format } from './options.ts';

/** Tells what a check found, for a person, a service or a program. */
export function show(format: Format, found: Findings): void {
  const shows = { text: showText, github: showAnnotations, json: showJson };
  shows[format](found);
}

function showText({ content, origin, communes, problems }: Findings): void {
  const lineOf = textLines(content);
  const errors = problems.filter((problem) => !isWarning(problem));
  const warnings = problems.filter(isWarning);
  if (errors.length > 0)
    console.error(`${problemLines(errors, lineOf)}\n\n${errorStyle('red', problemCount(errors))}`);
  else console.log(`${plural(communes, 'commune')}, aucun problème.`);
  if (warnings.length > 0)
    console.log(`\n${problemLines(warnings, lineOf)}\n\n${warningCount(warnings)}`);
  if (problems.length > 0)
    console.log(`Le nom entre parenthèses est expliqué ici\u202f: ${origin}${problemsPath}`);
}

/** What was corrected, line by line. */
export function showFixes(fixed: readonly FixedFile[]): void {
  for (const { file, changes } of fixed) {
    console.log(`content/${file}${changes.length === 0 ? ' (fins de ligne)' : ''}`);
    for (const { line, before, after } of changes)
      console.log(`  ${String(line)} - ${before}\n  ${String(line)} + ${after}`);
  }
  if (fixed.length > 0) console.log(`${plural(fixed.length, 'fichier', 'corrigé')}.\n`);
}

/** Annotations of the lines, and a table on the page of the run (GitHub, « Workflow commands »). */
function showAnnotations(found: Findings): void {
  for (const { name, file, line, column, message, ...rest } of found.problems) {
    const level = isWarning({ name, ...rest }) ? 'warning' : 'error';
    const place = `file=${property(`content/${file}`)},line=${String(line)},col=${String(column)}`;
    console.log(`::${level} ${place},title=${property(name)}::${data(message)}`);
  }
  const { GITHUB_STEP_SUMMARY: summary } = process.env;
  if (summary !== undefined && summary !== '') appendFileSync(summary, `${table(found)}\n`);
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** What was found as a table in Markdown. */
export function table({ communes, origin, problems }: Findings): string {
  const looked = `${plural(communes, 'commune', 'regardée')}\u202f: `;
  if (problems.length === 0) return `${looked}aucun problème.`;
  const rows = problems.map(
    (problem) =>
      `| ${isWarning(problem) ? 'à voir' : '**à corriger**'} | \`${cell(problem.file)}\` | ${String(problem.line)} | ${cell(problem.message)} | [${problem.name}](${origin}${problemPath(problem.name)}) |`,
  );
  const counts = countsOf(problems);
  const head = '| | Fichier | Ligne | Quoi faire | |\n| --- | --- | ---: | --- | --- |';
  return `${looked}${counts}.\n\n${head}\n${rows.join('\n')}`;
}

/** « 2 problèmes, 1 avertissement ». */
function countsOf(problems: readonly Problem[]): string {
  const warnings = problems.filter(isWarning).length;
  const errors = problems.length - warnings;
  return [
    ...(errors > 0 ? [plural(errors, 'problème')] : []),
    ...(warnings > 0 ? [plural(warnings, 'avertissement')] : []),
  ].join(', ');
}

/** What people wrote is shown as they wrote it, in one cell. */
function cell(text: string): string {
  const literal = text.replaceAll('&', '&amp;').replace(/[\\`*_[\]<>|]/g, '\\$&');
  return literal.replace(/\s+/g, ' ');
}

function showJson({ communes, origin, problems }: Findings): void {
  const all = problems.map((problem) => ({
    severity: isWarning(problem) ? 'warning' : 'error',
    ...problem,
    guide: origin + problemPath(problem.name),
  }));
  console.log(JSON.stringify({ communes, problems: all }, null, 2));
}
