import { resolve } from 'node:path';
import { checkRevision } from '../build/repository.ts';
import { runGit } from '../../../src/gateway/git/command.ts';

/** What a contribution changes, by path from the root of its repository. */
export interface Change {
  /** The commit that it began from. */
  start: string;
  /** In the content folder, relative to it. */
  content: string[];
  /** Elsewhere. */
  elsewhere: string[];
}

/** The files that are not as they were where the change began, removed ones included. Throws a BuildError for a revision that is none. */
export async function changeSince(content: string, base: string): Promise<Change> {
  await checkRevision(content, base);
  const [top = '', prefix = ''] = (
    await runGit(content, ['rev-parse', '--show-toplevel', '--show-prefix'])
  ).split('\n');
  const start = (await runGit(content, ['merge-base', base, 'HEAD'])).trim();
  const asked = ['diff', '--name-only', '-z', '--no-renames', start];
  const files = (await runGit(resolve(top), asked)).split('\0').filter(Boolean);
  const isContent = (file: string) => file.startsWith(prefix);
  return {
    start,
    content: files.filter(isContent).map((file) => file.slice(prefix.length)),
    elsewhere: files.filter((file) => !isContent(file)),
  };
}
