import { action } from '../action.ts';
import { outOfBounds } from '../failure.ts';
import { keep } from '../keep.ts';
import { keyAt, keyOf } from '../policy.ts';
import type { Draft } from '../ports.ts';
import { requests } from '../requests.ts';
import { fileOf } from '../schemas.ts';

export const persistEntry = action(requests.persistEntry, async (work, asked) => {
  const { dataFiles, assets, seen, options } = asked;
  const [{ path, slug, raw }] = dataFiles;
  const key = keyOf(work.commune, options.collectionName, slug);
  if (fileOf(keyAt(work.commune, path)) !== fileOf(key)) throw outOfBounds();
  const { files } = await keep(work, key, { raw, assets, seen, stage: options.status });
  return { message: 'Enregistré.', files: idsOf(files) };
});

function idsOf(files: Draft['files']): Record<string, string> {
  return Object.fromEntries(files.map(({ path, id = '' }) => [path, id]));
}
