import { basename } from 'node:path';
import { action, type Work } from '../action.ts';
import { orTell } from '../conflict.ts';
import { draftOf, publishedFiles, readText, shownDrafts, textId } from '../holdings.ts';
import { noDraft, outOfBounds } from '../failure.ts';
import { collectionName } from '../../cms/commune-config.ts';
import { checkMediaOf, isKnown, isMediaOf, keyOf } from '../policy.ts';
import type { Draft, DraftFile, DraftKey } from '../ports.ts';
import type { DiscardedItem } from '../protocol.ts';
import { requests } from '../requests.ts';
import { fileOf } from '../schemas.ts';
import { saidBy } from '../text.ts';

export const unpublishedEntries = action(requests.none, async (work) => {
  const drafts = await shownDrafts(work);
  return drafts.map(({ commune, type, slug }) => `${collectionName(commune, type)}/${slug}`);
});

export const unpublishedEntry = action(requests.unpublishedEntry, async (work, asked) => {
  const key =
    'id' in asked ? keyOfId(work, asked.id) : keyOf(work.commune, asked.collection, asked.slug);
  const draft = await draftOf(work, key);
  return {
    collection: collectionName(draft.commune, draft.type),
    slug: draft.slug,
    status: draft.stage,
    diffs: draft.files.flatMap((file) => diffOf(draft, file)),
    updatedAt: draft.updated,
    pullRequestAuthor: draft.author.name,
  };
});

function keyOfId({ commune }: Work, id: string): DraftKey {
  const [collection = '', slug = '', ...rest] = id.split('/');
  if (rest.length > 0) throw outOfBounds();
  return keyOf(commune, collection, slug);
}

/** A change as Decap wants it; none for what is not of the draft's own thing, or is taken off. */
function diffOf(key: DraftKey, { path, id, base }: DraftFile): object[] {
  const own = path === fileOf(key);
  if (id === undefined || !(own || isMediaOf(key, path))) return [];
  return [{ path, id, newFile: base === undefined, binary: !own }];
}

export const unpublishedEntryDataFile = action(requests.draftFile, async (work, asked) => {
  const key = keyOf(work.commune, asked.collection, asked.slug);
  if (asked.path !== fileOf(key)) throw outOfBounds();
  const id = textId(await draftOf(work, key), await publishedFiles(work));
  if (id === undefined) throw noDraft();
  return { data: await readText(work, asked.path, id) };
});

/** Without the photo itself: the page shows it by its address. */
export const unpublishedEntryMediaFile = action(requests.draftFile, async (work, asked) => {
  const key = keyOf(work.commune, asked.collection, asked.slug);
  checkMediaOf(key, asked.path);
  const { files } = await draftOf(work, key);
  const id = files.find(({ path }) => path === asked.path)?.id;
  if (id === undefined) throw noDraft();
  return { id, path: asked.path, name: basename(asked.path), content: '', encoding: 'base64' };
});

export const updateUnpublishedEntryStatus = action(requests.status, async (work, asked) => {
  const key = keyOf(work.commune, asked.collection, asked.slug);
  await orTell(work, key, '', () => work.store.setStage(key, asked.newStatus, work.author));
  return { message: 'Étape enregistrée.' };
});

export const deleteUnpublishedEntry = action(requests.named, async (work, { collection, slug }) => {
  const key = await draftOf(work, keyOf(work.commune, collection, slug));
  await work.store.discard(key, work.author);
  return { message: 'Brouillon abandonné.' };
});

/** What was given up and is in no list any more, newest first; the rest is in an entry's history. */
export const discardedEntries = action(requests.none, async (work): Promise<DiscardedItem[]> => {
  const [discarded, drafts, published] = await Promise.all([
    work.store.discarded(work.commune),
    shownDrafts(work),
    publishedFiles(work),
  ]);
  const present = new Set([...published.keys(), ...drafts.map(fileOf)]);
  const lost = discarded.filter((draft) => isKnown(draft) && !present.has(fileOf(draft)));
  const items = await Promise.all(lost.map((draft) => discardedItem(work, draft)));
  return items.flat().toSorted((a, b) => Date.parse(b.date) - Date.parse(a.date));
});

async function discardedItem(work: Work, draft: Draft): Promise<DiscardedItem[]> {
  const path = fileOf(draft);
  const id = draft.files.find((file) => file.path === path)?.id;
  if (id === undefined) return [];
  const { title = draft.slug } = saidBy(path, await readText(work, path, id));
  const collection = collectionName(draft.commune, draft.type);
  const { slug, author, updated } = draft;
  return [{ collection, slug, path, title, by: author.name, date: updated, id }];
}
