/** Brings in the `[data-find-commune]` field. What finds is loaded when it is first used. */
function bringFinder(): void {
  const box = document.querySelector<HTMLElement>('[data-find-commune]');
  const input = box?.querySelector('input');
  const button = box?.querySelector('button');
  if (!box || !input || !button) return;
  const load = () => import('./find-commune.ts');
  input.addEventListener('focus', () => void load());
  input.addEventListener('input', () => void load().then(({ findNamed }) => findNamed(box)));
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter')
      void load().then(({ openOnly }) => {
        openOnly(box);
      });
  });
  button.addEventListener('click', () => void load().then(({ findNear }) => findNear(box)));
  button.hidden = !('geolocation' in navigator);
  box.hidden = false;
}

bringFinder();
