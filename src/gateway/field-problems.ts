import { keysAt } from '../content/fields.ts';
import type { Problem } from '../content/problem.ts';
import { fieldFinder, type FieldPath } from './field-places.ts';
import { inFormWords, labelsOf } from './field-words.ts';
import type { FieldProblem } from './protocol.ts';
import { schemaOf } from './schemas.ts';

/** The problems of one file, each beside its field, in the words of its form. */
export function fieldProblems(
  type: string,
  text: string,
  problems: readonly Problem[],
): FieldProblem[] {
  const find = fieldFinder(text.replace(/\r\n?/g, '\n'));
  return problems.map((problem) => {
    const path = withSubject(type, find(problem, problem.name === 'unknown-key'), problem.message);
    const message = withoutSubject(inFormWords(type, path, problem.message));
    return { path, labels: labelsOf(type, path), message };
  });
}

/** A field that is missing is told where its group is: the sentence names it. */
function withSubject(type: string, path: FieldPath, message: string): FieldPath {
  const subject = /^«\u202f(\w+)\u202f»\u202f: /.exec(message)?.[1];
  const inside = keysAt(schemaOf(type), path).some(({ key }) => key === subject);
  return subject !== undefined && inside ? [...path, subject] : path;
}

/** « Titre » (élément 2) : the labels say it already. */
function withoutSubject(message: string): string {
  return message.replace(/^«\u202f[^»]+\u202f»(?: \(élément \d+\))?\u202f: /, '');
}

/** A problem that is of no field of the form. */
export function wholeProblem(message: string): FieldProblem {
  return { path: [], labels: [], message };
}
