import type { Work } from './action.ts';
import { failure, outOfBounds } from './failure.ts';
import { shownDrafts } from './holdings.ts';
import { communeFolder, isMediaOf } from './policy.ts';
import type { Draft, StoredFile } from './ports.ts';

/** The photos and documents of the commune, published or in a draft. */
export async function mediaFiles(work: Work): Promise<StoredFile[]> {
  const folder = `${communeFolder(work.commune)}/media`;
  const [published, drafts] = await Promise.all([work.store.list(folder), shownDrafts(work)]);
  const files = new Map(
    [...drafts.flatMap(mediaOf), ...published].map((file) => [file.path, file]),
  );
  return [...files.values()];
}

function mediaOf(draft: Draft): StoredFile[] {
  return draft.files.flatMap(({ path, id }) =>
    id !== undefined && isMediaOf(draft, path) ? [{ path, id }] : [],
  );
}

/**
 * The id of a photo or document. It is found in the list of the commune's files, so that no
 * spelling of a path leads anywhere else. Throws when it is not there.
 */
export async function findMedia(work: Work, path: string): Promise<string> {
  if (!path.startsWith(`${communeFolder(work.commune)}/media/`)) throw outOfBounds();
  const id = (await mediaFiles(work)).find((file) => file.path === path)?.id;
  if (id === undefined) throw failure(404, 'Cette photo ou ce document n’est plus là.');
  return id;
}
