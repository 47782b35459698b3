import { lostTexts, sameContent, type Backup } from './backups.ts';
import * as database from './database.ts';
import { ask } from './dialogs.ts';
import type { Draft } from './drafts.ts';
import { ofInstant } from './words.ts';

/**
 * When a form opens, the text that she wrote in it before and that was not saved, if she takes it
 * back. `isStillOpen` says whether this form is still the one that is open.
 */
export async function chooseLost(
  draft: Draft,
  isStillOpen: () => boolean,
): Promise<Backup | undefined> {
  for (const backup of await lostTexts(draft)) {
    if (!isStillOpen()) return undefined;
    const answer = sameContent(backup, draft) ? 'forget' : await askFor(backup);
    if (answer !== 'forget') return answer === 'take' && isStillOpen() ? backup : undefined;
    await database.forget(backup.id);
  }
  return undefined;
}

async function askFor({ date }: Backup): Promise<'take' | 'forget' | 'later'> {
  return ask<'take' | 'forget' | 'later'>({
    title: 'Un texte non enregistré',
    body: [`Un texte non enregistré ${ofInstant(date)} a été retrouvé.`],
    choices: [
      { label: 'Le reprendre', value: 'take' },
      { label: 'L’oublier', value: 'forget' },
    ],
    otherwise: 'later',
  });
}
