import { routeTo } from '../commune-config.ts';

/**
 * Decap asks before a page with unsaved changes is left. When the desk itself leaves it, the text is
 * in the backup: nothing is asked.
 */
let leaving = false;

/** To call before Decap listens. */
export function watchLeaving(): void {
  addEventListener('beforeunload', (event) => {
    if (leaving) event.stopImmediatePropagation();
  });
}

/** Reads everything again. */
export function reload(): void {
  leaving = true;
  location.reload();
}

/**
 * Opens another entry or list, from its path. Decap mixes up two forms when the hash alone goes from
 * one to the other, so that the page is read again: whoever awaits this goes no further.
 */
export function leaveTo(path: string): Promise<never> {
  history.replaceState(null, '', routeTo(path));
  reload();
  return new Promise<never>(() => undefined);
}

/** Goes to a screen of the desk; Decap asks first when something is not saved. */
export function goTo(route: string): void {
  if (!isFormOpen()) location.hash = route;
  else {
    history.pushState(null, '', route);
    location.reload();
  }
}

/** Whether the screen is the form of an entry. */
export function isFormOpen(): boolean {
  return /^#\/collections\/[^/]+\/(?:entries\/|new)/.test(location.hash);
}
