import { basename } from 'node:path';
import { parse } from 'yaml';
import { aliasesOf } from '../../../src/content/collection.ts';
import { readFile } from '../../../src/content/entry.ts';
import { listCommuneFolder } from '../../../src/content/folder.ts';
import type { Problem } from '../../../src/content/problem.ts';
import { readSource } from '../../../src/content/source.ts';
import { GitError, runGit } from '../../../src/gateway/git/command.ts';
import { event, type Event } from '../../../src/model/index.ts';
import { reservedSlugs } from '../../../src/urls.ts';
import { isUntouched } from './file.ts';

/** An event that the commune has already. */
export interface Known {
  slug: string;
  text: string;
  data: Event;
  /** Whether an import wrote it, and nobody changed it since. */
  isUntouched: boolean;
}

/** The events of a commune's folder (`vienne/civray`), and what is wrong in them. */
export function knownEvents(
  content: string,
  folder: string,
): { known: Known[]; problems: Problem[] } {
  const listing = listCommuneFolder(content, folder);
  const problems = [...listing.problems];
  const known = listing.entries.events.flatMap((file): Known[] => {
    const read = readFile(event, content, file);
    const source = readSource(content, file);
    problems.push(...read.problems);
    return read.data && 'text' in source ? [knownOf(file, source.text, read.data)] : [];
  });
  return { known, problems };
}

function knownOf(file: string, text: string, data: Event): Known {
  const { imported } = data;
  const untouched = imported !== undefined && isUntouched(text, imported);
  return { slug: basename(file, '.md'), text, data, isUntouched: untouched };
}

/** The addresses of a commune's agenda that are taken. */
export function takenSlugs(known: readonly Known[]): Set<string> {
  const own = known.flatMap(({ slug, data }) => [slug, ...aliasesOf(data)]);
  return new Set([...own, ...reservedSlugs.events]);
}

/** The identifiers of all the events that were ever imported, as far as the history is there. */
export interface Past {
  uids: ReadonlySet<string>;
  /** Whether Git remembers everything. */
  isWhole: boolean;
}

/** What the history of the events in a folder says of imports. */
export async function pastImports(content: string, folder: string): Promise<Past> {
  const events = `${content}/${folder}/events`;
  try {
    const shallow = await runGit(content, ['rev-parse', '--is-shallow-repository']);
    const log = ['log', '--format=', '--no-renames', '--no-ext-diff', '--no-color', '--unified=0'];
    const diffs = await runGit(content, [...log, '-G^  uid: ', '--', events]);
    const lines = Array.from(diffs.matchAll(/^\+ {2}uid: (.*)$/gm), ([, uid = '']) => uid);
    const uids = new Set(lines.map((uid) => String(parse(uid))));
    return { uids, isWhole: shallow.trim() === 'false' };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { uids: new Set(), isWhole: false };
  }
}
