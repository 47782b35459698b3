import { openState, readChanges } from '../dates/open-state.ts';

/** Says in each `[data-opening]` element whether the place is open now, and keeps saying it. */
export function showOpening(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-opening]')) tell(element);
  setTimeout(showOpening, 60_000);
}

/** The page may be older than the times that were worked out for it: then it says nothing. */
function tell(element: HTMLElement): void {
  const { opening = '', zone = '' } = element.dataset;
  const { change, open, text } = openState(readChanges(opening), Date.now() / 60_000, zone);
  element.hidden = change === undefined;
  element.dataset.state = open ? 'open' : 'closed';
  element.textContent = text;
}
