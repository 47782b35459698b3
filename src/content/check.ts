import type { z } from 'zod';
import type { ContentType, Widget } from '../model/index.ts';
import { hoursProblem } from '../dates/hours-problem.ts';
import { recurrenceProblem } from '../dates/recurrence-problem.ts';
import { explainIssues, pathId } from './explain.ts';
import { replaceFields, type Path } from './fields.ts';
import type { Position, Problem, ProblemName } from './problem.ts';
import { typeset } from './typography.ts';
import type { Yaml } from './yaml.ts';

/** A file of the commune's folder named by a content: where it is written, and what it is. */
export interface MediaReference {
  kind: 'picture' | 'document';
  path: string;
  at: Position;
}

/** Another entry of the commune named by a content, by its folder and its slug. */
export interface EntryReference {
  folder: string;
  slug: string;
  at: Position;
}

export interface Checked<T> {
  /** Absent when a problem makes it unusable. */
  data?: T;
  media: MediaReference[];
  entries: EntryReference[];
  problems: Problem[];
}

/** Checks what a file's YAML says against its content type, and sets its texts in French typography. */
export function checkData<F extends z.ZodRawShape>(
  type: ContentType<F>,
  file: string,
  yaml: Yaml,
): Checked<z.infer<ContentType<F>['schema']>> {
  const problems = yaml.faults.map((fault): Problem => ({ name: 'yaml', file, ...fault }));
  if (problems.length > 0) return { problems, media: [], entries: [] };
  const { data, error } = type.schema.safeParse(yaml.data);
  const issues = error?.issues ?? [];
  problems.push(...explainIssues(type.schema, file, yaml, issues));
  const values = typesetValues(type.schema, data ?? yaml.data, issues);
  for (const { path, ...fault } of dateFaults(values))
    problems.push({ file, ...fault, ...yaml.locate(path) });
  const media = values.flatMap((value) => mediaOf(value, yaml));
  const entries = values.flatMap((value) => entriesOf(value, yaml));
  if (!data) return { problems, media, entries };
  type.check(data, (path, message) => {
    problems.push({ name: 'rule', file, message, ...yaml.locate(path) });
  });
  return { data, problems, media, entries };
}

/** A text found right by the model. */
interface Value {
  widget: Widget;
  text: string;
  path: Path;
}

function typesetValues(
  schema: z.core.$ZodType,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
): Value[] {
  const wrong = new Set(issues.map(({ path }) => pathId(path)));
  const values: Value[] = [];
  replaceFields(schema, data, (text, widget, path) => {
    if (typeof text !== 'string' || wrong.has(pathId(path))) return text;
    values.push({ widget, text, path });
    return widget.kind === 'text' ? typeset(text) : text;
  });
  return values;
}

/** The faults that only `src/dates` can see. */
function dateFaults(
  values: readonly Value[],
): { name: ProblemName; message: string; path: Path }[] {
  /** The first day that is written beside a rule. */
  const startBeside = (path: Path) => {
    const beside = pathId([...path.slice(0, -1), 'start']);
    return values.find((one) => pathId(one.path) === beside)?.text;
  };
  return values.flatMap(({ widget: { kind }, text, path }) => {
    const hours = kind === 'hours' ? hoursProblem(text) : undefined;
    const recurrence =
      kind === 'recurrence' ? recurrenceProblem(text, startBeside(path)) : undefined;
    const message = hours ?? recurrence;
    return message === undefined ? [] : [{ name: hours ? 'hours' : 'recurrence', message, path }];
  });
}

function mediaOf({ widget: { kind }, text, path }: Value, yaml: Yaml): MediaReference[] {
  if (kind !== 'picture' && kind !== 'document') return [];
  return [{ kind, path: text.replace(/^\.\.\//, ''), at: yaml.locate(path) }];
}

function entriesOf({ widget, text, path }: Value, yaml: Yaml): EntryReference[] {
  if (widget.kind !== 'entry') return [];
  return [{ folder: widget.folder, slug: text, at: yaml.locate(path) }];
}
