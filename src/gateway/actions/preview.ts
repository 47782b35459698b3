import { action, type Work } from '../action.ts';
import { keyOf, checkMediaOf } from '../policy.ts';
import type { Change, DraftKey } from '../ports.ts';
import type { Preview } from '../protocol.ts';
import { RefusedText } from '../refusal.ts';
import { requests } from '../requests.ts';
import { fileOf } from '../schemas.ts';
import { otherChanges } from '../holdings.ts';
import { canonicalText } from '../keep.ts';

export const preview = action(requests.preview, async (work, asked): Promise<Preview> => {
  const key = keyOf(work.commune, asked.collection, asked.slug);
  const assets = await stagedChanges(work, key, asked.assets);
  try {
    const text = canonicalText(work, key, asked.raw);
    const own = [{ path: fileOf(key), bytes: new TextEncoder().encode(text) }, ...assets];
    const changes = [...(await otherChanges(work, await work.store.draft(key), own)), ...own];
    return await work.desk.preview(key, changes, asked.page);
  } catch (error) {
    if (error instanceof RefusedText) return { problems: [...error.problems] };
    throw error;
  }
});

async function stagedChanges(
  { commune, staging }: Work,
  key: DraftKey,
  assets: readonly { path: string; hash: string }[],
): Promise<Change[]> {
  for (const { path } of assets) checkMediaOf(key, path);
  return Promise.all(
    assets.map(async ({ path, hash }) => ({
      path,
      bytes: await staging.staged(commune, path, hash),
    })),
  );
}
