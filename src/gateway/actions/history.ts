import { action, type Work } from '../action.ts';
import { failure } from '../failure.ts';
import { readText } from '../holdings.ts';
import { keyOf } from '../policy.ts';
import type { DraftKey, Version } from '../ports.ts';
import type { Difference, HistoryItem } from '../protocol.ts';
import { lostAssets } from '../lost-assets.ts';
import { requests } from '../requests.ts';
import { fileOf } from '../schemas.ts';
import { keep } from '../keep.ts';

const shown = 30;
/** A version can be read further back than the list shows. */
const kept = 200;

export const history = action(requests.named, async (work, { collection, slug }) => {
  const key = keyOf(work.commune, collection, slug);
  const versions = await work.store.history(fileOf(key), shown + 1, key);
  const texts = await Promise.all(versions.map(({ id }) => textOf(work, key, id)));
  return versions
    .slice(0, shown)
    .map((version, index) => itemOf(version, changed(work, key, texts[index], texts[index + 1])));
});

function itemOf(
  { commit, author, date, message, id }: Version,
  differences: Difference[],
): HistoryItem {
  return { commit, by: author.name, date, message, ...(id !== undefined && { id }), differences };
}

function changed({ desk }: Work, { type }: DraftKey, mine = '', theirs = ''): Difference[] {
  return mine === '' || theirs === '' ? [] : desk.differences(type, mine, theirs);
}

async function textOf(work: Work, key: DraftKey, id: string | undefined): Promise<string> {
  return id === undefined ? '' : readText(work, fileOf(key), id);
}

export const version = action(requests.version, async (work, { collection, slug, id }) => {
  const key = keyOf(work.commune, collection, slug);
  return { data: await versionOf(work, key, id) };
});

export const restore = action(requests.restore, async (work, { collection, slug, id, seen }) => {
  const key = keyOf(work.commune, collection, slug);
  const raw = await versionOf(work, key, id);
  await keep(work, key, { raw, assets: await lostAssets(work, key, raw), seen, deed: 'restore' });
  return { message: 'Cette version est de nouveau dans le brouillon.' };
});

/** Git would give any file of any commune by its id: only a version of this very file is read. */
async function versionOf(work: Work, key: DraftKey, id: string): Promise<string> {
  const versions = await work.store.history(fileOf(key), kept, key);
  if (!versions.some((one) => one.id === id))
    throw failure(404, 'Cette version n’est plus dans l’historique.');
  return readText(work, fileOf(key), id);
}
