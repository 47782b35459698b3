import { isRecord, textAt } from './decap.ts';
import { tell } from './dialogs.ts';
import { create, liveRegion } from './dom.ts';
import { watchDrafts } from './drafts.ts';
import { leaveTo } from './leaving.ts';
import { Refused, request } from './requests.ts';

/**
 * Takes an entry off the site. Decap would not read its drafts again: the page is read again, on the
 * form of what is a draft now.
 */
export async function takeOff(paths: readonly string[]): Promise<never> {
  await request('deleteFiles', { paths });
  const [path = ''] = paths;
  leaveTo(path);
  return new Promise<never>(() => undefined);
}

/** Gives a draft up. One that is not on the site is in no list any more: it can be taken back at once. */
export async function giveUp(collection: string, slug: string): Promise<void> {
  const named = { collection, slug };
  const file = newFileOf(await request('unpublishedEntry', named));
  await request('deleteUnpublishedEntry', named);
  if (file) offer({ ...named, id: textAt(file, 'id') }, textAt(file, 'path'));
}

function newFileOf(draft: unknown): Record<string, unknown> | undefined {
  const diffs = isRecord(draft) && Array.isArray(draft['diffs']) ? draft['diffs'] : [];
  return diffs
    .filter(isRecord)
    .find((diff) => diff['binary'] === false && diff['newFile'] === true);
}

let notice: HTMLElement | undefined;

function offer(version: { collection: string; slug: string; id: string }, path: string): void {
  notice ??= makeNotice();
  const back = create('button', { type: 'button', className: 'desk-button' }, 'Le reprendre');
  back.addEventListener('click', () => {
    takeBack({ ...version, seen: { [path]: [''] } }, path).catch((error: unknown) => {
      tell(error instanceof Refused ? error.message : 'Le brouillon n’a pas pu être repris.');
    });
  });
  notice.replaceChildren(create('p', {}, 'Le brouillon est supprimé.'), back);
}

async function takeBack(version: object, path: string): Promise<void> {
  await request('restore', version);
  leaveTo(path);
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
