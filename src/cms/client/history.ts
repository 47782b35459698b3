import { setAside, take } from './backup.ts';
import { textsAside, type Backup } from './backups.ts';
import { differencesOf } from './conflict.ts';
import { isRecord, textAt } from './decap.ts';
import { ask, closeButton, frame, showOnce, tell } from './dialogs.ts';
import { differencesTable } from './differences.ts';
import { button, create } from './dom.ts';
import { currentDraft, type Draft } from './drafts.ts';
import { reload } from './leaving.ts';
import { request, sentenceOf } from './requests.ts';
import { untilSettled } from './save.ts';
import { seenOf } from './seen.ts';
import { dayAndTime, ofInstant } from './words.ts';

/** Shows who wrote what in the open entry, and brings a version back. */
export async function showHistory(): Promise<void> {
  const draft = currentDraft();
  if (!draft?.slug) return;
  const list = create('ol', { className: 'desk-versions' }, create('li', {}, 'Lecture…'));
  const dialog = frame('Historique', [list]);
  dialog.append(create('div', { className: 'desk-choices' }, closeButton(dialog)));
  showOnce(dialog);
  const aside = (await textsAside(draft)).map((text) => asideItem(text, dialog));
  list.replaceChildren(...aside, ...(await versionItems(draft)));
}

async function versionItems(draft: Draft): Promise<HTMLElement[]> {
  const { collection, slug } = draft;
  const listed = await request('history', { collection, slug }).catch(sentence);
  if (!Array.isArray(listed)) return [create('li', {}, String(listed))];
  if (listed.length === 0) return [create('li', {}, 'Rien n’a encore été enregistré.')];
  return listed.filter(isRecord).map((version) => versionItem(version, draft));
}

function versionItem(version: Record<string, unknown>, draft: Draft): HTMLElement {
  const id = textAt(version, 'id');
  const when = `${textAt(version, 'by')}, ${dayAndTime(textAt(version, 'date'))}`;
  const heads = { mine: 'Cette version', theirs: 'Avant' };
  const item = create(
    'li',
    {},
    create('h3', {}, textAt(version, 'message')),
    create('p', {}, when),
  );
  const differences = differencesOf(version['differences']);
  if (differences.length > 0) {
    const summary = create('summary', {}, 'Ce qui a changé');
    item.append(create('details', {}, summary, ...differencesTable(differences, heads)));
  }
  if (id && !seenOf(draft.path).includes(id))
    item.append(button('Reprendre cette version', () => void restore(draft, id, when)));
  return item;
}

function asideItem(text: Backup, dialog: HTMLDialogElement): HTMLElement {
  const title = `Votre texte ${ofInstant(text.date)}, non enregistré`;
  const back = button('Le reprendre', () => {
    dialog.close();
    take(text);
  });
  return create(
    'li',
    {},
    create('h3', {}, title),
    create('p', {}, 'Gardé sur cet ordinateur.'),
    back,
  );
}

async function restore(draft: Draft, id: string, when: string): Promise<void> {
  const { collection, slug, path } = draft;
  if (!(await isSure(when))) return;
  try {
    await untilSettled(() =>
      request('restore', { collection, slug, id, seen: { [path]: seenOf(path) } }),
    );
    if (currentDraft()?.changed) await setAside({ aside: true });
    reload();
  } catch (error) {
    tell(sentence(error));
  }
}

async function isSure(when: string): Promise<boolean> {
  return ask({
    title: 'Reprendre cette version\u202f?',
    body: [
      `La fiche redeviendra ce qu’elle était\u202f: ${when}. Rien n’est effacé, la version actuelle reste dans l’historique.`,
    ],
    choices: [
      { label: 'Reprendre cette version', value: true },
      { label: 'Revenir', value: false },
    ],
    otherwise: false,
  });
}

const sentence = (error: unknown) => sentenceOf(error, 'L’historique n’a pas pu être lu.');
