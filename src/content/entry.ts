import matter from 'gray-matter';
import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { ContentType } from '../model/index.ts';
import { hoursProblem } from '../dates/hours-problem.ts';
import { recurrenceProblem } from '../dates/recurrence-problem.ts';
import { keysAt, mapFields, type Path } from './fields.ts';
import { fileStart, type Position, type Problem, type ProblemName } from './problem.ts';
import { readSource } from './source.ts';
import { typeset } from './typography.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** A file of the commune's folder named by a content: where it is written, and what it is. */
export interface MediaReference {
  kind: 'picture' | 'document';
  path: string;
  at: Position;
}

/** A content file, read and checked. */
export interface Read<T> {
  file: string;
  /** Absent when a problem makes it unusable. */
  data?: T;
  /** The Markdown under the front matter, and the line where it starts. */
  body: { text: string; line: number };
  media: MediaReference[];
  problems: Problem[];
  locate: Yaml['locate'];
}

/** Reads one file of a content type: `.md` with its front matter, or plain `.yaml`. */
export function readFile<F extends z.ZodRawShape>(
  type: ContentType<F>,
  root: string,
  file: string,
): Read<z.infer<ContentType<F>['schema']>> {
  const source = readSource(root, file);
  if ('problem' in source) return unread(file, source.problem);
  const parts = file.endsWith('.md') ? split(source.text) : whole(source.text);
  if (parts === undefined) return unread(file, noFrontMatter(file));
  return { file, body: parts.body, locate: parts.yaml.locate, ...check(type, file, parts.yaml) };
}

interface Parts {
  yaml: Yaml;
  body: { text: string; line: number };
}

function whole(text: string): Parts {
  return { yaml: readYaml(text), body: { text: '', line: 1 } };
}

/**
 * gray-matter evaluates `---js` as a program (its pull request 182): a file must start with a
 * bare `---`, so that YAML is the only language it ever reads.
 */
function split(text: string): Parts | undefined {
  if (!/^---\n[^]*?^---[ ]*$/m.test(text)) return undefined;
  let yaml = readYaml('');
  const parse = (front: string) => {
    yaml = readYaml(front, 1);
    return {};
  };
  const { content } = matter(text, { engines: { yaml: { parse, stringify: () => '' } } });
  const before = text.slice(0, text.length - content.length);
  return { yaml, body: { text: content, line: before.split('\n').length } };
}

function noFrontMatter(file: string): Problem {
  const message =
    'Ce fichier doit commencer par une ligne « --- », puis les champs, puis une autre ligne « --- ».';
  return { name: 'front-matter', file, message, ...fileStart };
}

function unread<T>(file: string, problem: Problem): Read<T> {
  return { file, body: { text: '', line: 1 }, media: [], problems: [problem], locate: () => fileStart };
}

function check<F extends z.ZodRawShape>(type: ContentType<F>, file: string, yaml: Yaml) {
  type Data = z.infer<ContentType<F>['schema']>;
  const problems: Problem[] = [];
  const media: MediaReference[] = [];
  const add = (name: ProblemName, message: string, at: Position) => problems.push({ name, file, message, ...at });
  for (const { message, line, column } of yaml.faults) add('yaml', message, { line, column });
  if (problems.length > 0) return { problems, media };
  const typesetData = mapFields(type.schema, yaml.data, (value, { kind }) =>
    kind === 'text' && typeof value === 'string' ? typeset(value) : value,
  );
  const result = type.schema.safeParse(typesetData);
  if (!result.success) {
    problems.push(...result.error.issues.flatMap((issue) => explain(type.schema, file, yaml, issue)));
    return { problems, media };
  }
  const data: Data = result.data;
  type.check(data, (path, message) => add('rule', message, yaml.locate(path)));
  mapFields(type.schema, data, (value, { kind }, path) => {
    if (typeof value === 'string') examine(kind, value, path);
    return value;
  });
  return { data, problems, media };

  function examine(kind: string, value: string, path: Path): void {
    const fault = kind === 'hours' ? hoursProblem(value) : undefined;
    if (fault) add('hours', fault, yaml.locate(path));
    const ruleFault = kind === 'recurrence' ? recurrenceProblem(value) : undefined;
    if (ruleFault) add('recurrence', ruleFault, yaml.locate(path));
    if (kind === 'picture' || kind === 'document') media.push({ kind, path: value, at: yaml.locate(path) });
  }
}

function explain(schema: z.ZodObject, file: string, yaml: Yaml, issue: z.core.$ZodIssue): Problem[] {
  if (issue.code !== 'unrecognized_keys') {
    const key = issue.path.at(-1);
    const written = yaml.written(issue.path);
    const quoted = issue.message.endsWith('entre guillemets.') && written !== undefined;
    const message = `« ${String(key ?? file)} » : ${issue.message}${quoted ? ` Écrivez "${written}".` : ''}`;
    return [{ name: 'value', file, message, ...yaml.locate(issue.path) }];
  }
  const known = keysAt(schema, issue.path);
  return issue.keys.map((key) => ({
    name: 'unknown-key' as const,
    file,
    message: `Le champ « ${key} » n’existe pas ici. ${suggest(key, known)}`,
    ...yaml.locate(issue.path, key),
  }));
}

function suggest(key: string, known: readonly string[]): string {
  const near = known
    .map((name) => ({ name, far: distance(key.toLowerCase(), name.toLowerCase()) }))
    .toSorted((a, b) => a.far - b.far)[0];
  return near && near.far <= Math.max(2, key.length / 3)
    ? `Vouliez-vous dire « ${near.name} » ?`
    : `Champs possibles : ${known.join(', ')}.`;
}
