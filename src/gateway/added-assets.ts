import type { Work } from './action.ts';
import { decodeBase64 } from './assets/clean.ts';
import { failure, misunderstood } from './failure.ts';
import type { Before } from './holdings.ts';
import { checkKind, checkMediaOf } from './policy.ts';
import type { Change, DraftKey } from './ports.ts';
import type { Seen, SentAsset } from './requests.ts';

/** The assets of a save that are not there yet, as they will be kept. Throws when a name is taken. */
export async function addedAssets(
  work: Work,
  key: DraftKey,
  assets: readonly SentAsset[],
  before: Before,
): Promise<Change[]> {
  for (const { path } of assets) {
    checkKind(path);
    checkMediaOf(key, path);
  }
  if (new Set(assets.map(({ path }) => path)).size < assets.length) throw misunderstood();
  const added: Change[] = [];
  for (const asset of assets) added.push(...(await addedAsset(work, asset, before)));
  return added;
}

async function addedAsset(work: Work, asset: SentAsset, before: Before): Promise<Change[]> {
  const { path } = asset;
  const bytes = await bytesOf(work, asset);
  const own = before.draft?.files.find((file) => file.path === path)?.id;
  const id = own ?? before.published.get(path);
  if (id !== undefined && Buffer.compare(await work.store.read(id), bytes) === 0) return [];
  if (id !== undefined && own === undefined) throw failure(422, nameTaken(path));
  return [{ path, bytes }];
}

async function bytesOf({ commune, staging }: Work, asset: SentAsset): Promise<Uint8Array> {
  const { path } = asset;
  const hash =
    'hash' in asset ? asset.hash : await staging.stage(commune, path, decodeBase64(asset.content));
  return staging.staged(commune, path, hash);
}

function nameTaken(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return `Une autre photo, ou un autre document, se nomme déjà « ${name} » : renommez votre fichier, puis choisissez-le à nouveau.`;
}

/** A photo that another request puts at the same path meanwhile is not written over either. */
export function seenAssets(added: readonly Change[], { draft, published }: Before): Seen {
  const idsAt = (path: string): string[] => [
    draft?.files.find((file) => file.path === path)?.id ?? '',
    published.get(path) ?? '',
  ];
  return Object.fromEntries(added.map(({ path }) => [path, idsAt(path)]));
}
