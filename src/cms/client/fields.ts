const field = '[class*="-ControlContainer"]';
const writable =
  'input:not([type=hidden]), textarea, select, [contenteditable=true], button, [tabindex="0"]';

type Path = readonly (string | number)[];

/** About two seconds. */
const patience = 120;

/**
 * Brings a field of the form in sight and puts the focus in it, or in the nearest one around it; as
 * soon as the form is drawn.
 */
export function showField(path: Path, frames = patience): void {
  const box = boxAt(path);
  if (!box && frames > 0)
    requestAnimationFrame(() => {
      showField(path, frames - 1);
    });
  const targets = [...(box?.querySelectorAll<HTMLElement>(writable) ?? [])];
  box?.scrollIntoView({ block: 'start' });
  targets.find((one) => one.checkVisibility())?.focus({ preventScroll: true });
}

function boxAt(path: Path): Element | undefined {
  let box: Element | undefined;
  let place = 0;
  for (const key of path) {
    if (typeof key === 'number') place = key;
    else {
      const boxes = boxesOf(key, box);
      const next = boxes[place] ?? boxes[0];
      if (!next?.checkVisibility()) return box;
      box = next;
      place = 0;
    }
  }
  return box;
}

/**
 * What is typed in the field of another name beside the one that has this id: at the top of the form,
 * or in the same item of a list. Empty when there is none.
 */
export function valueBeside(id: string, name: string): string {
  const box = document.getElementById(id)?.closest(field);
  const parent = box?.parentElement?.closest(field) ?? undefined;
  const own = boxesOf(id.replace(/-field-\d+$/, ''), parent);
  const place = own.findIndex((one) => one === box);
  return boxesOf(name, parent)[place]?.querySelector('input')?.value ?? '';
}

/** The fields of this name right under another one, or at the top of the form. */
function boxesOf(name: string, parent?: Element): Element[] {
  const labels = (parent ?? document).querySelectorAll(`label[for^="${CSS.escape(name)}-field-"]`);
  return [...labels].flatMap((label) => {
    const box = label.closest(field);
    return box && (box.parentElement?.closest(field) ?? undefined) === parent ? [box] : [];
  });
}
