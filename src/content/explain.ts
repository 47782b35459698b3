import { z } from 'zod';
import { absent, empty } from '../model/index.ts';
import { fieldAt, keysAt, type Path } from './fields.ts';
import { didYouMean, nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Yaml } from './yaml.ts';

interface UnknownKey {
  path: Path;
  key: string;
  near: string | undefined;
  known: readonly string[];
}

/** The problems that zod's issues are to the person who wrote the file: one for each fault. */
export function explainIssues(
  schema: z.core.$ZodType,
  file: string,
  yaml: Yaml,
  issues: readonly z.core.$ZodIssue[],
): Problem[] {
  const unknown = issues.flatMap((issue) => unknownKeys(schema, issue));
  // « titel » for « title » is one fault: the title is not also missing.
  const meant = new Set(unknown.map(({ path, near }) => pathId([...path, near ?? ''])));
  const wrong = issues
    .filter(({ code }) => code !== 'unrecognized_keys')
    .filter(({ path, message }) => message !== absent || !meant.has(pathId(path)));
  // Several checks of one value say the same sentence.
  const byPath = new Map(wrong.map((issue) => [pathId(issue.path), issue]));
  return [
    ...unknown.map((one) => unknownProblem(one, file, yaml)),
    ...byPath.values().map((issue) => valueProblem(schema, issue, file, yaml)),
  ];
}

/** A path as one word, to compare it. */
export function pathId(path: Path): string {
  return path.map(String).join('\n');
}

function unknownKeys(schema: z.core.$ZodType, issue: z.core.$ZodIssue): UnknownKey[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const fields = keysAt(schema, issue.path);
  const known = fields.map(({ key }) => key);
  return issue.keys.map((key) => {
    const near = nearest(key, known) ?? keyOfLabel(key, fields);
    return { path: issue.path, key, near, known };
  });
}

/** « nature » for « kind »: the field whose French label alone begins so. */
function keyOfLabel(
  word: string,
  fields: readonly { key: string; label: string }[],
): string | undefined {
  const [only, other] = fields.filter(({ label }) =>
    nearest(word, [label, label.replace(/ .*/, '')]),
  );
  return other ? undefined : only?.key;
}

function unknownProblem({ path, key, near, known }: UnknownKey, file: string, yaml: Yaml): Problem {
  const advice = didYouMean(near, ` Retirez-le, ou choisissez parmi : ${known.join(', ')}.`);
  const message = `Le champ « ${key} » n’existe pas ici.${advice}`;
  return { name: 'unknown-key', file, message, ...yaml.locate(path, key) };
}

function valueProblem(
  schema: z.core.$ZodType,
  { path, message }: z.core.$ZodIssue,
  file: string,
  yaml: Yaml,
): Problem {
  const advice = message === empty ? commentAdvice(path, yaml) : quotesAdvice(schema, path, yaml);
  return {
    name: 'value',
    file,
    message: `${subject(path)}${message}${advice}`,
    ...yaml.locate(path),
  };
}

/** « title », or « postalCodes » (élément 2): the sentence is about this field. */
function subject(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return '';
  if (typeof last !== 'number') return `« ${String(last)} » : `;
  return `« ${String(path.at(-2))} » (élément ${String(last + 1)}) : `;
}

function quotesAdvice(schema: z.core.$ZodType, path: Path, yaml: Yaml): string {
  const source = unquoted(schema, path, yaml);
  return source === undefined ? '' : ` Mettez cette valeur entre guillemets : "${source}".`;
}

/** What is written at a path, when it would do between quotes: without them YAML reads 01001 as a number. */
export function unquoted(
  schema: z.core.$ZodType,
  path: Path,
  yaml: Pick<Yaml, 'written'>,
): string | undefined {
  const source = yaml.written(path)?.source;
  const field = fieldAt(schema, path);
  return source !== undefined && field && z.core.safeParse(field, source).success
    ? source
    : undefined;
}

function commentAdvice(path: Path, yaml: Yaml): string {
  const comment = yaml.written(path)?.comment;
  if (comment === undefined) return '';
  return ` Ce qui suit « # » n’est pas lu : pour l’écrire, mettez des guillemets : "#${comment}".`;
}
