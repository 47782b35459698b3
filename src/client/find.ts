/** A name without case, accents, hyphens or apostrophes, so that « st pierre » is near « Saint-Pierre ». */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bst(e?)\b/g, 'saint$1')
    .trim();
}

/** Brings in the `[data-find]` field, which keeps in the list below it the items whose words match. */
export function bringFinder(): void {
  const box = document.querySelector<HTMLElement>('[data-find]');
  const input = box?.querySelector('input');
  const status = box?.querySelector('[role=status]');
  if (!box || !input || !status) return;
  const items = [...(box.nextElementSibling?.children ?? [])].filter(
    (item) => item instanceof HTMLElement,
  );
  box.hidden = false;
  input.addEventListener('input', () => {
    const asked = plain(input.value);
    for (const item of items) item.hidden = !plain(item.dataset['words'] ?? '').includes(asked);
    const found = items.filter((item) => !item.hidden).length;
    status.textContent = asked ? `${found} ${box.dataset['find']}${found > 1 ? 's' : ''}` : '';
  });
}
