import type { DiscardedItem } from '../../gateway/protocol.ts';
import { isRecord, textAt } from './decap.ts';
import { closeButton, frame, showOnce, tell } from './dialogs.ts';
import { button, create } from './dom.ts';
import { request, sentenceOf } from './requests.ts';
import { takeBack } from './taking-off.ts';
import { dayAndTime } from './words.ts';

/** Shows the drafts that were deleted, and takes one back. */
export async function showDiscarded(): Promise<void> {
  const list = create('ol', { className: 'desk-versions' }, create('li', {}, 'Lecture…'));
  const dialog = frame('Brouillons supprimés', [list]);
  dialog.append(create('div', { className: 'desk-choices' }, closeButton(dialog)));
  showOnce(dialog);
  list.replaceChildren(...(await items()));
}

async function items(): Promise<HTMLElement[]> {
  const listed = await request('discardedEntries').catch(sentence);
  if (!Array.isArray(listed)) return [create('li', {}, String(listed))];
  if (listed.length === 0) return [create('li', {}, 'Aucun brouillon n’a été supprimé.')];
  return listed.filter(isRecord).map((found) => item(discardedOf(found)));
}

function item(discarded: DiscardedItem): HTMLElement {
  const { title, by, date } = discarded;
  const back = button('Le reprendre', () => {
    takeBack(discarded).catch((error: unknown) => {
      tell(sentence(error));
    });
  });
  back.ariaLabel = `Le reprendre\u202f: ${title}`;
  const when = `Écrit par ${by}, ${dayAndTime(date)}`;
  return create('li', {}, create('h3', {}, title), create('p', {}, when), back);
}

function discardedOf(found: Record<string, unknown>): DiscardedItem {
  return {
    collection: textAt(found, 'collection'),
    slug: textAt(found, 'slug'),
    path: textAt(found, 'path'),
    title: textAt(found, 'title'),
    by: textAt(found, 'by'),
    date: textAt(found, 'date'),
    id: textAt(found, 'id'),
  };
}

const sentence = (error: unknown) =>
  sentenceOf(error, 'Les brouillons supprimés n’ont pas pu être lus.');
