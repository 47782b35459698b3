import { action, type Work } from '../action.ts';
import { orTell, refuseUnseen } from '../conflict.ts';
import { changesOf, draftOf, publishedFiles, readText, textId } from '../holdings.ts';
import { failure, faulty, noDraft } from '../failure.ts';
import { messageOf } from '../messages.ts';
import { checkMediaOf, keyAt, keyOf } from '../policy.ts';
import type { Change, Draft, DraftFile, DraftKey } from '../ports.ts';
import { requests } from '../requests.ts';
import { fileOf } from '../schemas.ts';

export const publishUnpublishedEntry = action(requests.publish, async (work, asked) => {
  const key = keyOf(work.commune, asked.collection, asked.slug);
  const draft = await draftOf(work, key);
  const published = await publishedFiles(work);
  refuseUnread(draft, published, asked.seen);
  // It says again what is published.
  if (draft.files.length === 0) await work.store.discard(key, work.author);
  else await publish(work, draft, published);
  return { message: 'Publié.' };
});

/** The ids of the files of the commune that are online, by path. */
type Published = ReadonlyMap<string, string>;

/** Someone may have saved another text since she opened the form from which she publishes. */
function refuseUnread(draft: Draft, published: Published, seen?: readonly string[]): void {
  const id = textId(draft, published);
  if (id !== undefined && seen && !seen.includes(id)) throw failure(409, changedMeanwhile);
}

async function publish(work: Work, draft: Draft, published: Published): Promise<void> {
  await refuseOvertaken(work, draft, published);
  const text = await checkedText(work, draft, published);
  const message = messageOf('publish', draft, text);
  const accept = (files: readonly DraftFile[]): void => {
    if (listed(files) !== listed(draft.files)) throw failure(409, changedMeanwhile);
  };
  await orTell(work, draft, text, () =>
    work.store.publish(draft, { author: work.author, message, accept }),
  );
  work.onPublish(draft.files.map(({ path }) => path));
}

/** Told before what is wrong: it can come from what was published since the draft was begun. */
async function refuseOvertaken(work: Work, draft: Draft, published: Published): Promise<void> {
  const path = fileOf(draft);
  const own = draft.files.find((file) => file.path === path);
  if (own?.id === undefined) return;
  const standing = published.get(path) ?? '';
  const text = await readText(work, path, own.id);
  await refuseUnseen(work, draft, text, { standing, seen: [own.base ?? '', own.id] });
}

const listed = (files: readonly DraftFile[]): string =>
  JSON.stringify(files.map(({ path, id }) => [path, id]).toSorted());
const changedMeanwhile =
  'Ce brouillon vient d’être modifié : relisez-le, puis publiez-le à nouveau.';

/** A draft can be made without the desk: all that it changes is judged again. Gives its text. */
async function checkedText(work: Work, draft: Draft, published: Published): Promise<string> {
  for (const file of draft.files) checkPlace(draft, file);
  const changes = await changesOf(work, draft.files);
  for (const change of changes) if (change.path !== fileOf(draft)) await checkAsset(work, change);
  const problems = await work.desk.check(draft, changes);
  if (problems.length > 0) throw faulty('Rien n’est publié', problems);
  const id = textId(draft, published);
  if (id === undefined) throw noDraft();
  return readText(work, fileOf(draft), id);
}

function checkPlace(key: DraftKey, { path, id }: DraftFile): void {
  if (path !== fileOf(key)) checkMediaOf(key, path);
  if (id === undefined) throw failure(422, deletes);
}
const deletes =
  'Ce brouillon supprime un fichier : retirez plutôt la fiche du site, elle restera en brouillon.';

async function checkAsset({ commune, staging }: Work, { path, bytes }: Change): Promise<void> {
  if (!bytes) return;
  const clean = await staging.staged(commune, path, await staging.stage(commune, path, bytes));
  if (Buffer.compare(clean, bytes) !== 0) throw failure(422, notClean(path));
}

function notClean(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return `La photo « ${name} » dit où et par qui elle a été prise : choisissez-la à nouveau dans cette fiche, ces informations seront retirées.`;
}

export const unpublish = action(requests.named, (work, { collection, slug }) =>
  takeOff(work, keyOf(work.commune, collection, slug)),
);

/** Decap's way to take an entry off. Photos and documents stay: something else may show them. */
export const deleteFiles = action(requests.deleteFiles, async (work, { paths }) => {
  const keys = paths.map((path) => keyAt(work.commune, path));
  for (const key of keys) await takeOff(work, key);
  return { message: taken };
});

export const deleteFile = action(requests.path, async (work, { path }) =>
  takeOff(work, keyAt(work.commune, path)),
);

const taken = 'Retiré du site : la fiche reste en brouillon.';

async function takeOff(work: Work, key: DraftKey): Promise<{ message: string }> {
  const path = fileOf(key);
  if (key.type === 'profile') throw failure(422, profileStays);
  const id = (await publishedFiles(work)).get(path);
  if (id === undefined) throw failure(404, 'Cette fiche n’est pas publiée.');
  // A page of the commune may lead to this one.
  const problems = await work.desk.check(key, [{ path }]);
  if (problems.length > 0) throw faulty('Rien n’est retiré du site', problems);
  const text = await readText(work, path, id);
  const by = { paths: [path], author: work.author, message: messageOf('unpublish', key, text) };
  await orTell(work, key, text, () => work.store.unpublish(key, by));
  work.onPublish([path]);
  return { message: taken };
}

const profileStays = 'La fiche de la commune ne peut pas être retirée du site.';
