/**
 * Makes an element like another one, changing only what differs: what stays keeps its place on the
 * screen, its pictures and its styles.
 */
export function become(now: Element, next: Element): void {
  copyAttributes(now, next);
  const [old, fresh] = [[...now.childNodes], [...next.childNodes]];
  while (areEqual(old[0], fresh[0])) {
    old.shift();
    fresh.shift();
  }
  let anchor: Node | null = null;
  while (areEqual(old.at(-1), fresh.at(-1))) {
    anchor = old.pop() ?? null;
    fresh.pop();
  }
  if (areAlike(old, fresh))
    for (const [index, node] of old.entries()) becomeNode(node, fresh[index]);
  else {
    for (const node of old) node.remove();
    for (const node of fresh) now.insertBefore(node, anchor);
  }
}

function areEqual(one: Node | undefined, other: Node | undefined): boolean {
  return one !== undefined && other !== undefined && one.isEqualNode(other);
}

function areAlike(old: readonly Node[], fresh: readonly Node[]): boolean {
  return (
    old.length === fresh.length &&
    old.every((node, index) => node.nodeName === fresh[index]?.nodeName)
  );
}

function becomeNode(now: Node, next: Node | undefined): void {
  if (isElement(now) && isElement(next)) become(now, next);
  else now.nodeValue = next?.nodeValue ?? null;
}

/** Not by `instanceof`: a frame has classes of its own. */
function isElement(node: Node | undefined): node is Element {
  return node?.nodeType === Node.ELEMENT_NODE;
}

function copyAttributes(now: Element, next: Element): void {
  for (const name of now.getAttributeNames())
    if (!next.hasAttribute(name)) now.removeAttribute(name);
  for (const name of next.getAttributeNames()) {
    const value = next.getAttribute(name) ?? '';
    if (now.getAttribute(name) !== value) now.setAttribute(name, value);
  }
}
