import { button, create } from './dom.ts';

/** Adds Decap’s bundle to the page. Throws when it does not come. */
export function loadDecap(src: string): Promise<void> {
  window.CMS_MANUAL_INIT = true;
  const script = Object.assign(document.createElement('script'), { src });
  return new Promise((resolve, reject) => {
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error(`${src} did not come.`));
    };
    document.head.append(script);
  });
}

/** What shows until Decap draws the desk in its place. */
export function sayOpening(): void {
  root().replaceChildren(
    create('p', { className: 'desk-page', role: 'status' }, 'Ouverture du bureau…'),
  );
}

/** What shows when the desk cannot open. */
export function sayTrouble(error: unknown): void {
  console.error(error);
  const again = () => {
    location.reload();
  };
  const retry = button('Réessayer', again, 'desk-button first');
  const page = create(
    'main',
    { className: 'desk-page' },
    create('h1', {}, 'Le bureau n’a pas pu s’ouvrir'),
    create(
      'p',
      { role: 'alert' },
      'La connexion est peut-être coupée, ou trop lente. Rien de ce que vous avez écrit n’est perdu.',
    ),
    retry,
  );
  root().replaceChildren(page);
}

/** Where Decap draws. */
function root(): HTMLElement {
  const known = document.getElementById('nc-root');
  if (known) return known;
  const made = create('div', { id: 'nc-root' });
  document.body.append(made);
  return made;
}
