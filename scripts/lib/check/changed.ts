import { existsSync } from 'node:fs';
import { runGit } from '../../../src/gateway/git/command.ts';
import type { CommuneId } from '../../../src/urls.ts';
import { checkRevision, openRepository } from '../build/repository.ts';
import { idOf, nameOf } from '../build/names.ts';

/** The communes with files that are not as they were at a revision. Throws a BuildError for one that is none. */
export async function changedSince(content: string, revision: string): Promise<CommuneId[]> {
  await checkRevision(content, revision);
  const asked = ['diff', '--name-only', '-z', '--no-renames', '--relative'];
  const words = [...asked, '--end-of-options', revision, '--', '.'];
  const files = (await runGit(content, words)).split('\0');
  const repository = await openRepository(content);
  const uncommitted = (await repository?.uncommitted()) ?? new Set<string>();
  await repository?.close();
  const names = new Set([...communesIn(files).map(nameOf), ...uncommitted]);
  return [...names]
    .toSorted()
    .map(idOf)
    .filter((id) => isThere(content, id));
}

/** The communes that some files are of; some may have no folder any more. */
export function communesIn(files: readonly string[]): CommuneId[] {
  const own = files.filter((file) => file.split('/').length > 2);
  return [...new Set(own.map((file) => nameOf(idOf(file))))].map(idOf);
}

/** Whether a commune has a folder. */
export function isThere(content: string, id: CommuneId): boolean {
  return id.commune !== '' && existsSync(`${content}/${nameOf(id)}/`);
}
