import { hasWords, neededWords, wordsOf } from '../words.ts';

/** Brings in the `[data-find]` field, which keeps in the list below it the items whose words match. */
function bringFinder(): void {
  const box = document.querySelector<HTMLElement>('[data-find]');
  const input = box?.querySelector('input');
  const status = box?.querySelector('[role=status]');
  if (!box || !input || !status) return;
  const items = [...(box.nextElementSibling?.children ?? [])].filter(
    (item) => item instanceof HTMLElement,
  );
  box.hidden = false;
  input.addEventListener('input', () => {
    const needed = neededWords(input.value);
    for (const item of items) item.hidden = !hasWords(wordsOf(item.dataset['words'] ?? ''), needed);
    const found = items.filter((item) => !item.hidden).length;
    status.textContent =
      needed.length > 0 ? `${found} ${box.dataset['find']}${found > 1 ? 's' : ''}` : '';
  });
}

bringFinder();
