import type { Work } from './action.ts';
import { stateOf } from './holdings.ts';
import { communeFolder, isMediaOf } from './policy.ts';
import type { DraftKey } from './ports.ts';
import type { SentAsset } from './requests.ts';

/** What an old text shows and that is no longer there: it went with a draft that was given up. */
export async function lostAssets(work: Work, key: DraftKey, text: string): Promise<SentAsset[]> {
  const { draft, published } = await stateOf(work, key);
  const present = new Set([...published.keys(), ...(draft?.files ?? []).map(({ path }) => path)]);
  const lost = mediaIn(key, text).filter((path) => !present.has(path));
  return (await Promise.all(lost.map((path) => lastKept(work, key, path)))).flat();
}

function mediaIn(key: DraftKey, text: string): string[] {
  const folder = communeFolder(key.commune);
  const named = text.match(/\bmedia\/[a-z0-9/._-]+/g) ?? [];
  const paths = named.map((name) => `${folder}/${name}`).filter((path) => isMediaOf(key, path));
  return [...new Set(paths)];
}

async function lastKept(work: Work, key: DraftKey, path: string): Promise<SentAsset[]> {
  const versions = await work.store.history(path, 10, key);
  const id = versions.find((version) => version.id !== undefined)?.id;
  if (id === undefined) return [];
  const bytes = await work.store.read(id);
  return [{ path, hash: await work.staging.stage(work.commune, path, bytes) }];
}
