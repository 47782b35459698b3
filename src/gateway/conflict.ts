import type { Work } from './action.ts';
import { Failure, failure, noDraft } from './failure.ts';
import { ConflictError, NoDraftError, type Clash, type DraftKey } from './ports.ts';
import type { Difference } from './protocol.ts';
import { communeFolder } from './policy.ts';
import { fileOf } from './schemas.ts';
import { readText } from './holdings.ts';
import { saidBy } from './text.ts';

/** Writes, and tells what stands in the way: `mine` is the text that would be written. */
export async function orTell<T>(
  work: Work,
  key: DraftKey,
  mine: string,
  write: () => Promise<T>,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof NoDraftError) throw noDraft();
    if (error instanceof ConflictError) throw await conflictOf(work, key, mine, error.clashes);
    throw error;
  }
}

/**
 * Throws when a version that was not seen stands there. The store judges again as it writes; but what
 * is wrong in a text can come from that version, which is then told first.
 */
export async function refuseUnseen(
  work: Work,
  key: DraftKey,
  mine: string,
  { standing, seen }: { standing: string; seen: readonly string[] },
): Promise<void> {
  if (seen.includes(standing)) return;
  const path = fileOf(key);
  const versions = await work.store.history(path, lookedBack, key);
  const theirs = versions.find(({ id = '' }) => id === standing) ?? versions[0];
  if (!theirs) return;
  const { author, date } = theirs;
  const clash = { path, author, date, ...(standing !== '' && { id: standing }) };
  throw await conflictOf(work, key, mine, [clash]);
}

/** The version that stands there is the newest of the site or of the draft, most often. */
const lookedBack = 30;

async function conflictOf(
  work: Work,
  key: DraftKey,
  mine: string,
  clashes: readonly Clash[],
): Promise<Failure> {
  const clash = clashes.find(({ path }) => path === fileOf(key));
  if (!clash) return failure(422, photoTaken);
  const { path, id, author, date } = clash;
  const renamedTo = id === undefined ? await renamed(work, key) : undefined;
  const told = { path, id: id ?? '', by: author.name, date, ...(renamedTo && { renamedTo }) };
  const differences = id === undefined ? [] : await differencesWith(work, key, mine, id);
  return new Failure(409, { error: sentence(clash), conflict: { ...told, differences } });
}

function sentence({ id, author }: Clash): string {
  return id === undefined
    ? `${author.name} a retiré cette fiche pendant que vous l’écriviez : choisissez quoi faire. Votre texte est toujours là.`
    : `${author.name} a enregistré une autre version de cette fiche : choisissez laquelle garder. Votre texte est toujours là.`;
}

const photoTaken =
  'Une photo ou un document du même nom vient d’être ajouté : renommez votre fichier, puis choisissez-le à nouveau.';

async function differencesWith(
  work: Work,
  { type, ...key }: DraftKey,
  mine: string,
  id: string,
): Promise<Difference[]> {
  const theirs = await readText(work, fileOf({ type, ...key }), id);
  return work.desk.differences(type, mine, theirs);
}

/** Where a thing is now that bore this slug before. */
async function renamed(work: Work, { type, slug }: DraftKey): Promise<string | undefined> {
  const files = await work.store.list(`${communeFolder(work.commune)}/${type}`);
  for (const { path, id } of files) {
    const { aliases } = saidBy(path, await readText(work, path, id));
    if (aliases.includes(slug)) return path;
  }
  return undefined;
}
