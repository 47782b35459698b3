/**
 * Shows each `[data-from]` element (minutes since 1970) that has begun since the page was made, and hides
 * each `[data-until]` that is past, and each `[data-group]` of which no line is in sight; shows the
 * `[data-empty]` element that follows a list when all its lines are past.
 */
export function hidePast(): void {
  const now = Date.now() / 60_000;
  for (const item of document.querySelectorAll<HTMLElement>('[data-from]'))
    if (Number(item.dataset.from) <= now) item.hidden = false;
  for (const item of document.querySelectorAll<HTMLElement>('[data-until]'))
    if (Number(item.dataset.until) <= now) item.hidden = true;
  for (const note of document.querySelectorAll<HTMLElement>('[data-empty]'))
    note.hidden = !!note.previousElementSibling?.querySelector('li:not([hidden])');
  for (const group of document.querySelectorAll<HTMLElement>('[data-group]'))
    group.hidden = !group.querySelector('li:not([hidden], [data-out])');
}
