import { ask } from './dialogs.ts';
import { watchDrafts, type Draft } from './drafts.ts';
import { leaveTo } from './leaving.ts';
import { hold } from './tabs.ts';

let release: (() => void) | undefined;
let open = '';

/** Says when another tab has the same entry open: what is written in one is not seen in the other. */
export function warnOfTwins(): void {
  watchDrafts({ opened: (draft) => void take(draft), closing: letGo });
}

async function take({ path }: Draft): Promise<void> {
  if (!path || path === open) return;
  letGo();
  open = path;
  const letGoOfIt = await hold(path);
  if (letGoOfIt) release = letGoOfIt;
  else if (!(await staysHere())) await leaveTo(path.replace(/\/[^/]+$/, ''));
}

function letGo(): void {
  release?.();
  release = undefined;
  open = '';
}

async function staysHere(): Promise<boolean> {
  return ask({
    title: 'Cette fiche est déjà ouverte dans un autre onglet',
    body: [
      'Écrivez dans un seul onglet à la fois\u202f: ce que vous écrivez dans l’un ne se voit pas dans l’autre.',
    ],
    choices: [
      { label: 'Revenir à la liste', value: false },
      { label: 'Continuer ici', value: true },
    ],
    otherwise: true,
  });
}
