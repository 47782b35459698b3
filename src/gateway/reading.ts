import { existsSync, readFileSync } from 'node:fs';
import { sortProblems, type Problem } from '../content/problem.ts';
import type { OpenCommune } from '../renderer.ts';
import { fieldProblems, wholeProblem } from './field-problems.ts';
import type { Show } from './mirror.ts';
import type { Change, DraftKey } from './ports.ts';
import type { FieldProblem } from './protocol.ts';
import { fileOf } from './schemas.ts';
import { saidBy } from './text.ts';

/** Reads the folder as it is now. */
export type Open = () => Promise<{ commune?: OpenCommune; problems: Problem[] }>;

/** A commune read with someone's changes in it. */
export interface Reading {
  /** Absent when anything in the commune has a problem. */
  commune?: OpenCommune | undefined;
  /** What these changes are wrong in, or make wrong elsewhere. */
  problems: FieldProblem[];
  /** What has problems that were there before. */
  broken: string[];
}

/** Reads a commune with changes in it, and tells their problems from those that were there before. */
export async function readWith(
  root: string,
  { show, open }: { show: Show; open: Open },
  key: DraftKey,
  changes: readonly Change[],
): Promise<Reading> {
  await show(changes);
  const { commune, problems } = await open();
  const said = problems.map((problem) => ({ problem, words: withTitles(root, key, problem) }));
  const text = read(root, fileOf(key));
  const isOwn = ({ file }: Problem) => file === fileOf(key);
  const isHers = ({ problem }: Said) => isOwn(problem) && problem.name !== 'unknown-key';
  const hers = said.filter(isHers);
  const rest = said.filter((one) => !isHers(one));
  const before = rest.length > 0 ? await problemsBefore(show, open) : new Set<string>();
  const caused = rest.filter(({ problem }) => !before.has(identity(problem)));
  const own = [...hers, ...caused.filter(({ problem }) => isOwn(problem))];
  const others = caused.filter(({ problem }) => !isOwn(problem));
  return {
    commune,
    problems: [
      ...fieldProblems(
        key.type,
        text,
        own.map(({ words }) => words),
      ),
      ...others.map(({ words }) => wholeProblem(words.message)),
    ],
    broken: rest.map(({ problem }) => problem.file),
  };
}

interface Said {
  problem: Problem;
  words: Problem;
}

/** A field that the form does not have, and that she cannot see, is no reason to refuse her text. */
async function problemsBefore(show: Show, open: Open): Promise<Set<string>> {
  await show([]);
  return new Set((await open()).problems.map(identity));
}

/** The place is left out: it moves with the rest of the file. */
function identity({ file, name, message }: Problem): string {
  return JSON.stringify([file, name, message]);
}

/** A problem whose sentence names files by their titles, its own file first if it is not the thing's. */
function withTitles(root: string, key: DraftKey, problem: Problem): Problem {
  const file = /[a-z0-9-]+(?:\/[a-z0-9-]+){1,2}\/[a-z0-9-]+\.(?:md|yaml)/g;
  const sentence = problem.message.replace(file, (path) => titled(root, path));
  const isOwn = problem.file === fileOf(key);
  const message = isOwn ? sentence : `Dans ${titled(root, problem.file)} : ${sentence}`;
  return sortProblems([{ ...problem, message }])[0] ?? problem;
}

/** « Bal »: how the form calls a file, or its name. */
export function titled(root: string, file: string): string {
  const { title, name } = saidBy(file, read(root, file));
  return `«\u202f${title ?? name ?? file}\u202f»`;
}

function read(root: string, file: string): string {
  const path = `${root}/${file}`;
  const isText = /\.(?:md|yaml)$/.test(file) && existsSync(path);
  return isText ? readFileSync(path, 'utf8') : '';
}
