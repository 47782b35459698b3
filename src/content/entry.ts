import matter from 'gray-matter';
import type { z } from 'zod';
import type { ContentType } from '../model/index.ts';
import { checkData, type Checked } from './check.ts';
import { fileStart, type Problem } from './problem.ts';
import { readSource } from './source.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** A content file, read and checked. */
export interface Read<T> extends Checked<T> {
  file: string;
  /** The whole text of the file; empty when it is none. */
  source: string;
  /** The Markdown under the front matter, and the line where it starts. */
  body: { text: string; line: number };
  locate: Yaml['locate'];
  written: Yaml['written'];
}

/** Reads one file of a content type: `.md` with its front matter, or plain `.yaml`. */
export function readFile<F extends z.ZodRawShape>(
  type: ContentType<F>,
  root: string,
  file: string,
): Read<z.infer<ContentType<F>['schema']>> {
  const source = readSource(root, file);
  if ('problem' in source) return unread(file, [source.problem]);
  const parts = file.endsWith('.md') ? split(source.text) : whole(source.text);
  if (parts === undefined) return unread(file, [noFrontMatter(file)], source.text);
  const { locate, written } = parts.yaml;
  return {
    file,
    source: source.text,
    body: parts.body,
    locate,
    written,
    ...checkData(type, file, parts.yaml),
  };
}

/** A file that gives nothing but problems. */
export function unread<T>(file: string, problems: Problem[], source = ''): Read<T> {
  const body = { text: '', line: 1 };
  return {
    file,
    source,
    body,
    media: [],
    entries: [],
    problems,
    locate: () => fileStart,
    written: () => undefined,
  };
}

interface Parts {
  yaml: Yaml;
  body: { text: string; line: number };
}

function whole(text: string): Parts {
  return { yaml: readYaml(text), body: { text: '', line: 1 } };
}

/**
 * gray-matter evaluates `---js` as a program (its pull request 182), and ends the front matter at
 * any line that starts with `---`: the file must start with a bare `---`, and the next line that
 * starts so must be bare too.
 */
function split(text: string): Parts | undefined {
  if (!/^---[ \t]*\n(?:(?!---)[^\n]*\n)*---[ \t]*(?:\n|$)/.test(text)) return undefined;
  // Nothing is parsed of a front matter without a field.
  const read: Yaml[] = [];
  const parse = (front: string) => {
    read.push(readYaml(front));
    return {};
  };
  const { content } = matter(text, { engines: { yaml: { parse, stringify: () => '' } } });
  const before = text.slice(0, text.length - content.length);
  const [yaml = readYaml('')] = read;
  return { yaml, body: { text: content, line: before.split('\n').length } };
}

function noFrontMatter(file: string): Problem {
  const message =
    'Ce fichier doit commencer par une ligne « --- », puis les champs, puis une autre ligne « --- » : ajoutez-les.';
  return { name: 'front-matter', file, message, ...fileStart };
}
