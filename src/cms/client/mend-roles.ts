import { component } from './mend-names.ts';

/** Gives their roles to what has a wrong one, or none: the main part, the title, a button in a button. */
export function mendRoles(page: HTMLElement): void {
  const mains = [component('EditorContainer'), component('WorkflowContainer')].join();
  for (const main of page.querySelectorAll(mains)) main.setAttribute('role', 'main');
  for (const title of page.querySelectorAll(component('BackCollection'))) {
    title.setAttribute('role', 'heading');
    title.setAttribute('aria-level', '1');
  }
  for (const picture of page.querySelectorAll(component('CardImageWrapper')))
    if (picture.parentElement) makeButton(picture.parentElement);
  for (const outer of page.querySelectorAll('span[aria-haspopup]')) unnest(outer);
  for (const list of page.querySelectorAll('[role="menu"] > ul')) list.setAttribute('role', 'none');
  for (const handle of page.querySelectorAll('[aria-roledescription="sortable"]'))
    leaveToMouse(handle);
  // The line that grows at the top while something loads.
  for (const line of page.querySelectorAll(':scope > canvas'))
    line.setAttribute('aria-hidden', 'true');
}

/** A photo of the library can be clicked alone: it is given to the keyboard too. */
function makeButton(card: HTMLElement): void {
  if (card.getAttribute('role') === 'button') return;
  card.setAttribute('role', 'button');
  card.tabIndex = 0;
  card.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    card.click();
  });
}

/** A menu's button that holds a button: the one inside is enough, and says what the other said. */
function unnest(outer: Element): void {
  const inner = outer.querySelector('button');
  if (!inner) return;
  outer.removeAttribute('role');
  outer.setAttribute('tabindex', '-1');
  inner.setAttribute('aria-haspopup', 'true');
  const expanded = outer.getAttribute('aria-expanded');
  if (expanded === null) return;
  inner.setAttribute('aria-expanded', expanded);
  outer.removeAttribute('aria-expanded');
}

/** Decap lets items be dragged by a mouse or a finger alone: there is nothing here for a keyboard. */
function leaveToMouse(handle: Element): void {
  handle.removeAttribute('role');
  handle.setAttribute('tabindex', '-1');
  handle.setAttribute('aria-hidden', 'true');
}
