import type { ConflictBody, Difference } from '../../gateway/protocol.ts';
import { setAside } from './backup.ts';
import { isRecord, isText, textAt } from './decap.ts';
import { ask } from './dialogs.ts';
import { differencesTable } from './differences.ts';
import { currentDraft } from './drafts.ts';
import { leaveTo } from './leaving.ts';
import { nameOf } from './media.ts';
import { Refused } from './requests.ts';
import { accept } from './seen.ts';
import { dayAndTime } from './words.ts';

export type Conflict = ConflictBody['conflict'];
type Answer = 'mine' | 'theirs' | 'back';

/**
 * Someone else’s version stands in the way: shows both and lets her choose. Comes back when hers can
 * be sent again; throws when nothing is to be sent.
 */
export async function settle(refused: Refused): Promise<void> {
  const conflict = conflictOf(refused.body);
  if (!conflict) throw refused;
  const { path, id, differences } = conflict;
  const answer = differences.length === 0 && id ? 'mine' : await choose(conflict);
  if (answer === 'mine') accept(path, id);
  else if (answer === 'theirs') await takeTheirs(conflict);
  else throw new Refused(409, { error: 'Rien n’a été envoyé\u202f: votre texte est toujours là.' });
}

async function choose(conflict: Conflict): Promise<Answer> {
  const { title, sentence, mine, theirs } = wordsFor(conflict);
  const heads = { mine: 'Votre version', theirs: 'La leur' };
  return ask<Answer>({
    title,
    body: [sentence, ...differencesTable(conflict.differences, heads)],
    choices: [
      { label: 'Revenir à mon texte', value: 'back' },
      ...(mine === undefined ? [] : [{ label: mine, value: 'mine' as const }]),
      { label: theirs, value: 'theirs' },
    ],
    otherwise: 'back',
  });
}

interface Words {
  title: string;
  sentence: string;
  /** Absent when hers cannot stay where it was. */
  mine?: string;
  theirs: string;
}

/** What happened to the file while she was writing, and what she can do. */
export function wordsFor({ id, by, date, renamedTo }: Conflict): Words {
  const who = `${by}, ${dayAndTime(date)}`;
  if (renamedTo !== undefined)
    return {
      title: 'Cette fiche a changé de nom',
      sentence: `Elle a été renommée par ${who}, pendant que vous écriviez. Votre texte vous y sera proposé.`,
      theirs: 'Ouvrir la fiche renommée',
    };
  if (!id)
    return {
      title: 'Cette fiche a été retirée',
      sentence: `Elle a été retirée par ${who}, pendant que vous écriviez.`,
      mine: 'La remettre avec mon texte',
      theirs: 'La laisser retirée',
    };
  return {
    title: 'Cette fiche a été modifiée entre-temps',
    sentence: `Elle a été enregistrée par ${who}, pendant que vous écriviez.`,
    mine: 'Garder ma version',
    theirs: 'Prendre leur version',
  };
}

/**
 * Her text stays in this computer: the history offers it, or the renamed entry when it opens, or the
 * next new entry when there is none.
 */
async function takeTheirs({ renamedTo, id, path }: Conflict): Promise<never> {
  if (renamedTo !== undefined) {
    await carryText(path, renamedTo);
    return leaveTo(renamedTo);
  }
  if (id) {
    await setAside({ aside: true, slug: slugOf(path) });
    return leaveTo(path);
  }
  await setAside({ slug: '' });
  return leaveTo(path.replace(/\/[^/]+$/, ''));
}

/** Keeps her text for the entry under its new name, which offers it when it opens. */
export async function carryText(path: string, renamedTo: string): Promise<void> {
  await setAside({ slug: slugOf(renamedTo), data: withFormerAddress(slugOf(path)) });
}

function slugOf(path: string): string {
  return nameOf(path).replace(/\.[a-z]+$/, '');
}

/** What she wrote does not know that its address leads to another one now. */
function withFormerAddress(slug: string): Record<string, unknown> {
  const { data = {} } = currentDraft() ?? {};
  const known: unknown[] = Array.isArray(data['aliases']) ? data['aliases'] : [];
  return { ...data, aliases: [...known, slug] };
}

/** The conflict that an answer of the gateway tells of. */
export function conflictOf(body: unknown): Conflict | undefined {
  const found = isRecord(body) ? body['conflict'] : undefined;
  if (!isRecord(found) || !isText(found['path'])) return undefined;
  const renamedTo = found['renamedTo'];
  return {
    path: found['path'],
    id: textAt(found, 'id'),
    by: textAt(found, 'by'),
    date: textAt(found, 'date'),
    ...(isText(renamedTo) && { renamedTo }),
    differences: differencesOf(found['differences']),
  };
}

/** The differences in an answer of the gateway. */
export function differencesOf(listed: unknown): Difference[] {
  return Array.isArray(listed)
    ? listed.filter(isRecord).map((one) => ({
        label: textAt(one, 'label'),
        mine: textAt(one, 'mine'),
        theirs: textAt(one, 'theirs'),
      }))
    : [];
}
