import { basename } from 'node:path';
import type { z } from 'zod';
import type { ContentType } from '../model/index.ts';
import { reservedSlugs, type Section } from '../urls.ts';
import { readFile, type Read } from './entry.ts';
import { readMarkdown, type Body } from './markdown.ts';
import type { Problem } from './problem.ts';

/** A valid entry whose text still waits for its pictures. */
export interface Draft<T = object> extends Read<T> {
  section: Section;
  slug: string;
  data: T;
  text: Body;
  /** Line of the file where the text starts. */
  textLine: number;
}

/** Reads the entries of one collection; each file's faults and each address taken twice are problems. */
export function readCollection<F extends z.ZodRawShape>(
  section: Section,
  type: ContentType<F>,
  root: string,
  files: readonly string[],
): { drafts: Draft<z.infer<ContentType<F>['schema']>>[]; problems: Problem[] } {
  const reads = files.map((file) => ({ ...readFile(type, root, file), section, slug: basename(file, '.md') }));
  const drafts: Draft<z.infer<ContentType<F>['schema']>>[] = [];
  const problems: Problem[] = [];
  for (const read of reads) {
    const text = readMarkdown(read.body.text);
    problems.push(...read.problems, ...bodyProblems(read, text));
    if (read.data) drafts.push({ ...read, data: read.data, text, textLine: read.body.line });
  }
  return { drafts, problems: [...problems, ...addressProblems(section, drafts)] };
}

function bodyProblems(read: Read<unknown>, text: Body): Problem[] {
  return text.faults.map(({ name, line, message }) => ({
    name,
    message,
    file: read.file,
    line: read.body.line + line - 1,
    column: 1,
  }));
}

/** The addresses that a file answers to: its own name, then the names that it bore before. */
export function aliasesOf(data: object): readonly string[] {
  return 'aliases' in data && Array.isArray(data.aliases) ? data.aliases.map(String) : [];
}

function addressProblems(section: Section, drafts: readonly Draft[]): Problem[] {
  const owners = new Map(reservedSlugs[section].map((slug) => [slug, 'une page du site']));
  const problems: Problem[] = [];
  const take = (draft: Draft, slug: string, path: readonly (string | number)[]) => {
    const owner = owners.get(slug);
    owners.set(slug, owner ?? draft.file);
    if (owner === undefined) return;
    const message = `L’adresse « ${slug} » est déjà prise par ${owner} : choisissez-en une autre.`;
    problems.push({ name: 'same-address', file: draft.file, message, ...draft.locate(path) });
  };
  for (const draft of drafts) take(draft, draft.slug, []);
  for (const draft of drafts)
    aliasesOf(draft.data).forEach((slug, index) => { take(draft, slug, ['aliases', index]); });
  return problems;
}
