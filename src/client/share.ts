/** Brings in the `[data-share]` button: the system's own sheet where there is one, or the copy of the address. */
export function bringShare(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-share]');
  if (!button) return;
  const [url = ''] = location.href.split('#');
  const share = 'share' in navigator;
  // Without https, there is neither.
  if (!share && !('clipboard' in navigator)) return;
  button.textContent = share ? 'Autre…' : 'Copier le lien';
  button.hidden = false;
  button.addEventListener('click', () => {
    if (share) {
      // Refused when the sheet is closed again.
      navigator.share({ title: document.title, url }).catch(() => undefined);
    } else {
      void navigator.clipboard.writeText(url).then(() => {
        button.textContent = 'Lien copié';
      });
    }
  });
}
