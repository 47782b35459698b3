import { carryText, conflictOf, wordsFor, type Conflict } from './conflict.ts';
import { diffsOf, textAt } from './decap.ts';
import { ask } from './dialogs.ts';
import { differencesTable } from './differences.ts';
import { currentDraft } from './drafts.ts';
import { leaveTo } from './leaving.ts';
import { Refused, request } from './requests.ts';
import { remember } from './save.ts';
import { seenOf } from './seen.ts';

interface Named {
  collection: string;
  slug: string;
}

/** Publishes a draft; when a version that she has not seen stands in the way, she says what to do. */
export async function publish(collection: string, slug: string): Promise<unknown> {
  const named = { collection, slug };
  try {
    return await request('publishUnpublishedEntry', { ...named, ...seenIn(named) });
  } catch (error) {
    if (!(error instanceof Refused) || error.status !== 409) throw error;
    await settle(named, error);
    return publish(collection, slug);
  }
}

/** What she has before her eyes, when she publishes from the form. */
function seenIn({ collection, slug }: Named): { seen?: readonly string[] } {
  const draft = currentDraft();
  const isOpen = draft?.collection === collection && draft.slug === slug;
  const seen = isOpen ? seenOf(draft.path).filter(Boolean) : [];
  return seen.length > 0 ? { seen } : {};
}

/** Comes back when the draft can be published after all; throws when nothing is to be published. */
async function settle(named: Named, refused: Refused): Promise<void> {
  const conflict = conflictOf(refused.body);
  if (!conflict) await readAgain(named, refused);
  else if (isRenamed(conflict)) await followRenamed(named, conflict, refused);
  else if (await isMineKept(conflict)) await saveOver(named, conflict);
  else throw refused;
}

const later = { label: 'Ne pas publier', value: false };

function isRenamed(conflict: Conflict): conflict is Conflict & { renamedTo: string } {
  return conflict.renamedTo !== undefined;
}

async function readAgain({ collection, slug }: Named, refused: Refused): Promise<never> {
  const reads = await ask({
    title: 'Ce brouillon a été modifié entre-temps',
    body: [refused.message],
    choices: [{ label: 'Le relire', value: true }, later],
    otherwise: false,
  });
  if (!reads) throw refused;
  return leaveTo(`${collection.replaceAll('--', '/')}/${slug}`);
}

/** Her text goes on under the new name: the draft of the old one has no page any more. */
async function followRenamed(
  named: Named,
  conflict: Conflict & { renamedTo: string },
  refused: Refused,
): Promise<never> {
  const { renamedTo } = conflict;
  const { title, sentence, theirs } = wordsFor(conflict);
  const choices = [{ label: theirs, value: true }, later];
  if (!(await ask({ title, body: [sentence], choices, otherwise: false }))) throw refused;
  // On the board there is no text to take along: the form of the draft has it.
  if (!currentDraft()) return leaveTo(conflict.path);
  await carryText(conflict.path, renamedTo);
  await request('deleteUnpublishedEntry', named);
  return leaveTo(renamedTo);
}

async function isMineKept(conflict: Conflict): Promise<boolean> {
  const { title, sentence } = wordsFor(conflict);
  const heads = { mine: 'Votre brouillon', theirs: 'En ligne' };
  return ask({
    title,
    body: [sentence, ...differencesTable(conflict.differences, heads)],
    choices: [later, { label: 'Publier ma version', value: true }],
    otherwise: false,
  });
}

/** Saves the draft as it is, from what is online now. */
async function saveOver(named: Named, { path, id }: Conflict): Promise<void> {
  const draft = await request('unpublishedEntry', named);
  const own = diffsOf(draft).find((diff) => diff['path'] === path);
  // Read after its id: were it another one by then, the save would be refused.
  const raw = textAt(await request('unpublishedEntryDataFile', { ...named, path }), 'data');
  const dataFiles = [{ path, slug: named.slug, raw }];
  const seen = { [path]: [textAt(own, 'id'), id] };
  const options = { collectionName: named.collection };
  remember(await request('persistEntry', { dataFiles, assets: [], seen, options }));
}
