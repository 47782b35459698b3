/** A component of Decap, by the end of its class name. */
export const component = (name: string) => `[class*="-${name}"]`;

const field = component('ControlContainer');

/** Gives their names to what has none: buttons of an icon alone, fields without a label, frames. */
export function mendNames(page: HTMLElement): void {
  for (const bar of page.querySelectorAll(component('StyledListItemTopBar'))) nameItem(bar);
  for (const label of page.querySelectorAll<HTMLLabelElement>(`${field} label[for]`))
    nameField(label);
  for (const frame of page.querySelectorAll('#preview-pane')) name(frame, 'title', 'Aperçu');
  for (const link of page.querySelectorAll(component('AppHeaderSiteLink')))
    if (link.textContent !== seeSite) link.textContent = seeSite;
  for (const button of page.querySelectorAll('.Toastify__close-button'))
    name(button, 'aria-label', 'Fermer');
  for (const dialog of page.querySelectorAll('[role="dialog"]:not([aria-labelledby])'))
    name(dialog, 'aria-label', dialog.querySelector('h1, h2')?.textContent ?? '');
  for (const image of page.querySelectorAll(`${component('CardImageWrapper')} img`))
    name(image, 'alt', '');
}

/** Decap shows the address of the site, which says nothing to its reader. */
const seeSite = 'Voir le site';

function name(element: Element, attribute: string, text: string): void {
  if (element.getAttribute(attribute) !== text) element.setAttribute(attribute, text);
}

/** The buttons at the top of an item of a list, by what the item is called when it is folded. */
function nameItem(bar: Element): void {
  const item = bar.parentElement?.querySelector(component('NestedObjectLabel'))?.textContent ?? '';
  const [fold, ...others] = bar.querySelectorAll(':scope > button');
  const drop = others.at(-1);
  if (fold) name(fold, 'aria-label', `Ouvrir ou fermer\u202f: ${item}`);
  if (drop) name(drop, 'aria-label', `Retirer\u202f: ${item}`);
}

/** A label names one input; what Decap makes of several parts is a group, or a text of its own. */
function nameField(label: HTMLLabelElement): void {
  const control = label.closest(component('ControlTopbar'))?.nextElementSibling;
  if (!control || label.control || control.tagName === 'H2') return;
  const text = label.textContent;
  const writing = control.querySelector('[role="textbox"], [role="switch"]');
  if (writing && control.querySelector(field) === null) name(writing, 'aria-label', text);
  else if (!control.hasAttribute('role')) {
    name(control, 'role', 'group');
    name(control, 'aria-label', text);
  }
}
