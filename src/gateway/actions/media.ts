import { basename } from 'node:path';
import { action } from '../action.ts';
import { decodeBase64 } from '../assets/clean.ts';
import { failure, outOfBounds } from '../failure.ts';
import { findMedia, mediaFiles } from '../media.ts';
import { checkFolder, checkKind, placeOf } from '../policy.ts';
import { requests } from '../requests.ts';

/** Decap would have each photo of the commune here, whole: the page asks for `listMedia`. */
export const getMedia = action(requests.mediaFolder, ({ commune }, { mediaFolder }) => {
  if (mediaFolder !== undefined) checkFolder(commune, mediaFolder);
  return [];
});

export const listMedia = action(requests.none, async (work) => {
  const files = await mediaFiles(work);
  return files.map(({ path, id }) => ({ path, name: basename(path), id }));
});

export const getMediaFile = action(requests.path, async (work, { path }) => {
  const id = await findMedia(work, path);
  const content = Buffer.from(await work.store.read(id)).toString('base64');
  return { id, path, name: basename(path), content, encoding: 'base64' };
});

export const persistMedia = action(requests.none, () => {
  throw failure(422, 'Ajoutez la photo ou le document depuis la fiche qui le montre.');
});

/** Keeps a photo or document before the save that names it. */
export const stageAsset = action(requests.stageAsset, async (work, { path, content }) => {
  checkKind(path);
  if (!placeOf(work.commune, path).media) throw outOfBounds();
  return { hash: await work.staging.stage(work.commune, path, decodeBase64(content)) };
});
