import { basename } from 'node:path';
import type { z } from 'zod';
import type { ContentType } from '../model/index.ts';
import { reservedSlugs, type Section } from '../urls.ts';
import { readFile, type Read } from './entry.ts';
import { readMarkdown } from './markdown.ts';
import { fileStart, type Problem } from './problem.ts';
import { textProblems, type PlacedText } from './text.ts';

/** An entry that was read, right or not, and whose text still waits for its pictures. */
export interface Draft<T = object> extends Read<T> {
  section: Section;
  slug: string;
  text: PlacedText;
}

/** Reads the entries of one collection; each file's faults and each address taken twice are problems. */
export function readCollection<F extends z.ZodRawShape>(
  section: Section,
  type: ContentType<F>,
  root: string,
  files: readonly string[],
): { drafts: Draft<z.infer<ContentType<F>['schema']>>[]; problems: Problem[] } {
  const drafts = files.map((file) => {
    const read = readFile(type, root, file);
    const text = { file, line: read.body.line, body: readMarkdown(read.body.text) };
    return { ...read, section, slug: basename(file, '.md'), text };
  });
  const problems = drafts.flatMap((draft) => [...draft.problems, ...textProblems(draft.text)]);
  return { drafts, problems: [...problems, ...slugProblems(section, drafts)] };
}

function slugProblems(section: Section, drafts: readonly Draft[]): Problem[] {
  const reserved = reservedSlugs[section].map((slug) => [slug, 'une page du site'] as const);
  const own = drafts.map(({ slug, file }) => [slug, file] as const);
  return [
    ...drafts.filter(({ slug }) => reservedSlugs[section].includes(slug)).map(reservedProblem),
    ...aliasProblems(new Map([...own, ...reserved]), drafts),
  ];
}

function reservedProblem({ slug, file }: Draft): Problem {
  const message = `L’adresse « ${slug} » est déjà prise par une page du site : renommez ce fichier.`;
  return { name: 'same-address', file, message, ...fileStart };
}

/** The names that an entry or a commune bore before, whose addresses it still answers to. */
export function aliasesOf(data: object): readonly string[] {
  return 'aliases' in data && Array.isArray(data.aliases) ? data.aliases.map(String) : [];
}

/** The old addresses that something else has already: `owners` names it for each address. */
export function aliasProblems(
  owners: ReadonlyMap<string, string>,
  reads: readonly Read<object>[],
): Problem[] {
  const taken = new Map(owners);
  return reads.flatMap((read) =>
    aliasesOf(read.data ?? {}).flatMap((alias, index) => {
      const owner = taken.get(alias);
      taken.set(alias, owner ?? read.file);
      return owner === undefined ? [] : [aliasProblem(read, index, alias, owner)];
    }),
  );
}

function aliasProblem(
  { file, locate }: Read<object>,
  index: number,
  alias: string,
  owner: string,
): Problem {
  const rest =
    owner === file
      ? 'est déjà celle de ce fichier : retirez cette ligne'
      : `est déjà prise par ${owner} : choisissez-en une autre`;
  const message = `L’adresse « ${alias} » ${rest}.`;
  return { name: 'same-address', file, message, ...locate(['aliases', index]) };
}
