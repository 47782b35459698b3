type Properties<K extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[K], 'children' | 'style'>
>;

/** An element of the desk’s own, made outside of what Decap draws. */
export function create<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties<K> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** A button of the desk’s own. */
export function button(
  label: string,
  act?: () => void,
  className = 'desk-button',
): HTMLButtonElement {
  const made = create('button', { type: 'button', className }, label);
  if (act) made.addEventListener('click', act);
  return made;
}

/** Words that announce themselves to a screen reader when they change. */
export function liveRegion(className: string): HTMLElement {
  const region = create('div', { className, role: 'status' });
  document.body.append(region);
  return region;
}
