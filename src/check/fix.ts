import { z } from 'zod';
import { unquoted } from '../content/explain.ts';
import { readYaml, type Yaml } from '../content/yaml.ts';
import { mendSigns } from './characters.ts';

/** A line of a file, as it was and as it is now. */
export interface Change {
  line: number;
  before: string;
  after: string;
}

export interface Fixed {
  text: string;
  changes: Change[];
}

/** A file's text with what is certainly meant: line ends, spaces and signs, and quotes around codes. */
export function fixText(source: string, schema: z.core.$ZodType, isMarkdown: boolean): Fixed {
  const before = withoutMarks(source).split('\n');
  const mended = before.map((line) => withoutTail(mendSigns(line)));
  const [start, end] = isMarkdown ? frontMatter(mended) : [0, mended.length];
  const front = quoted(readable(mended.slice(start, end)), schema);
  const now = mended.toSpliced(start, end - start, ...front);
  const changes = now.flatMap((after, index) => {
    const old = before[index] ?? '';
    return old === after ? [] : [{ line: index + 1, before: old, after }];
  });
  return { text: `${now.join('\n').trimEnd()}\n`, changes };
}

/** A byte-order mark and the line ends of other systems: the reader does without them too. */
function withoutMarks(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

/** Two spaces at the end of a line of Markdown break it: any other number means nothing. */
function withoutTail(line: string): string {
  return line.replace(/(?<=\S)(?:[ \t\u00a0\u202f]|[ \t\u00a0\u202f]{3,})$/, '');
}

/** The lines between the first two `---`, as indices; none when they are not there. */
function frontMatter(lines: readonly string[]): [number, number] {
  const isBare = (line: string) => /^---[ \t]*$/.test(line);
  const end = lines.findIndex((line, index) => index > 0 && isBare(line));
  return isBare(lines[0] ?? '') && end > 0 ? [1, end] : [0, 0];
}

/** YAML knows one space only: others, around a field's name, are changed if it is then read. */
function readable(lines: readonly string[]): readonly string[] {
  if (isRead(lines)) return lines;
  const plain = lines.map((line) =>
    line.replace(
      /^[ \u00a0\u202f]*(?:-[ \u00a0\u202f]+)?[A-Za-z]+[ \u00a0\u202f]*:(?:[ \u00a0\u202f]+|$)/,
      (found) => found.replace(/[\u00a0\u202f]/g, ' '),
    ),
  );
  return isRead(plain) ? plain : lines;
}

function isRead(lines: readonly string[]): boolean {
  const { data, faults } = readYaml(lines.join('\n'));
  return faults.length === 0 && typeof data === 'object';
}

function quoted(lines: readonly string[], schema: z.core.$ZodType): string[] {
  const yaml = readYaml(lines.join('\n'));
  const { error } = z.core.safeParse(schema, yaml.data);
  const now = [...lines];
  const codes = (yaml.faults.length > 0 ? [] : (error?.issues ?? [])).flatMap(({ path }) => {
    const code = unquoted(schema, path, yaml);
    return code === undefined ? [] : [{ code, at: yaml.locate(path) }];
  });
  // The last of a line first: quotes move what comes after them.
  for (const { code, at } of codes.toSorted((a, b) => b.at.column - a.at.column))
    quote(now, code, at);
  return now;
}

function quote(lines: string[], code: string, { line, column }: ReturnType<Yaml['locate']>): void {
  const text = lines[line - 1] ?? '';
  const [before, after] = [text.slice(0, column - 1), text.slice(column - 1 + code.length)];
  if (text.startsWith(code, column - 1)) lines[line - 1] = `${before}"${code}"${after}`;
}
