import type { DiscardedItem } from '../../gateway/protocol.ts';
import { diffsOf, textAt } from './decap.ts';
import { tell } from './dialogs.ts';
import { button, create, liveRegion } from './dom.ts';
import { watchDrafts } from './drafts.ts';
import { leaveTo } from './leaving.ts';
import { request, sentenceOf } from './requests.ts';

/**
 * Takes an entry off the site. Decap would not read its drafts again: the page is read again, on the
 * form of what is a draft now.
 */
export async function takeOff(paths: readonly string[]): Promise<never> {
  await request('deleteFiles', { paths });
  const [path = ''] = paths;
  return leaveTo(path);
}

/** Gives a draft up. One that is not on the site is in no list any more: it can be taken back at once. */
export async function giveUp(collection: string, slug: string): Promise<void> {
  const named = { collection, slug };
  const file = newFileOf(await request('unpublishedEntry', named));
  await request('deleteUnpublishedEntry', named);
  if (file) offer({ ...named, id: textAt(file, 'id'), path: textAt(file, 'path') });
}

function newFileOf(draft: unknown): Record<string, unknown> | undefined {
  return diffsOf(draft).find((diff) => diff['binary'] === false && diff['newFile'] === true);
}

/** A version of something that is no longer on the site nor among the drafts. */
type GivenUp = Pick<DiscardedItem, 'collection' | 'slug' | 'path' | 'id'>;

let notice: HTMLElement | undefined;

function offer(version: GivenUp): void {
  notice ??= makeNotice();
  const back = button('Le reprendre', () => {
    takeBack(version).catch((error: unknown) => {
      tell(sentenceOf(error, 'Le brouillon n’a pas pu être repris.'));
    });
  });
  notice.replaceChildren(create('p', {}, 'Le brouillon est supprimé.'), back);
}

/** Opens as a draft again what was given up, and is nowhere. Throws a Refused. */
export async function takeBack({ collection, slug, path, id }: GivenUp): Promise<never> {
  await request('restore', { collection, slug, id, seen: { [path]: [''] } });
  return leaveTo(path);
}

/** It stays as long as nothing else is opened. */
function makeNotice(): HTMLElement {
  const made = liveRegion('desk-notice');
  watchDrafts({
    opened: () => {
      made.replaceChildren();
    },
  });
  return made;
}
