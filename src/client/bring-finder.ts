import type * as Finder from './find-commune.ts';

/** Brings in the `[data-find-commune]` field. What finds is loaded when it is first used. */
function bringFinder(): void {
  const box = document.querySelector<HTMLElement>('[data-find-commune]');
  const input = box?.querySelector('input');
  const button = box?.querySelector('button');
  if (!box || !input || !button) return;
  const use = (act: (finder: typeof Finder) => void) => {
    import('./find-commune.ts').then(act).catch(() => {
      sayLost(box);
    });
  };
  input.addEventListener('input', () => {
    use(({ findNamed }) => void findNamed(box));
  });
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter')
      use(({ openOnly }) => {
        openOnly(box);
      });
  });
  button.addEventListener('click', () => {
    use(({ findNear }) => void findNear(box));
  });
  button.hidden = !('geolocation' in navigator);
  box.hidden = false;
}

function sayLost(box: HTMLElement): void {
  const status = box.querySelector('[role=status]');
  if (status)
    status.textContent = 'La page n’est plus à jour ou la connexion manque. Rechargez-la.';
}

bringFinder();
