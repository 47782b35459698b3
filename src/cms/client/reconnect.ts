import { frame } from './dialogs.ts';
import { button, create } from './dom.ts';

let under: Promise<void> | undefined;

/** Over the form, with the text kept in it: asks to log in in another tab, until it is done. */
export async function reconnect(isOpen: () => Promise<boolean>): Promise<void> {
  under ??= untilOpen(isOpen).finally(() => (under = undefined));
  await under;
}

async function untilOpen(isOpen: () => Promise<boolean>): Promise<void> {
  const done = button('C’est fait');
  const dialog = frame('Votre session est terminée', [
    'Votre texte est gardé\u202f: reconnectez-vous, il sera envoyé aussitôt.',
    create('div', { className: 'desk-choices' }, loginLink(), done),
  ]);
  const over = new AbortController();
  dialog.addEventListener(
    'close',
    () => {
      dialog.showModal();
    },
    over,
  );
  dialog.showModal();
  await new Promise<void>((resolve) => {
    const look = () =>
      void isOpen().then((open) => {
        if (open) resolve();
      });
    done.addEventListener('click', look, over);
    addEventListener('focus', look, over);
  });
  over.abort();
  dialog.close();
  dialog.remove();
}

function loginLink(): HTMLElement {
  const className = 'desk-button first';
  const link = create('a', { href: location.pathname, target: '_blank', className });
  link.append('Se reconnecter (nouvel onglet)');
  return link;
}
