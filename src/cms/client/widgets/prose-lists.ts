/**
 * Word pastes a list as paragraphs, each beginning with its own mark (« · », « 1. ») and a style of
 * its own: makes real lists of them, and of the paragraphs that someone began with « - ».
 */
export function listsFromMarks(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll('p, div:not(:has(p, div, ul, ol, table))')) {
    const mark = takeMark(paragraph);
    if (mark === undefined) continue;
    const list = listBefore(paragraph, /\d/.test(mark) ? 'OL' : 'UL');
    const item = document.createElement('li');
    item.append(...paragraph.childNodes);
    list.append(item);
    paragraph.remove();
  }
}

/** Takes the mark off a paragraph that is an item of a list; nothing when it is not one. */
function takeMark(paragraph: Element): string | undefined {
  const style = paragraph.getAttribute('style') ?? '';
  if (!/mso-list:\s*(?!none)/i.test(style)) return takeTypedMark(paragraph);
  const marks = [...paragraph.querySelectorAll<HTMLElement>('[style*="mso-list" i]')];
  const text = marks.map((mark) => mark.textContent).join('');
  for (const mark of marks) mark.remove();
  return text;
}

function takeTypedMark(paragraph: Element): string | undefined {
  const first = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode();
  if (!(first instanceof Text)) return undefined;
  const mark = /^\s*[-·•▪◦‣]\s+/.exec(first.data)?.[0];
  if (mark !== undefined) first.data = first.data.slice(mark.length);
  return mark;
}

/** The list that goes on with this paragraph, or a new one in its place. */
function listBefore(paragraph: Element, tag: 'OL' | 'UL'): Element {
  const before = paragraph.previousElementSibling;
  if (before?.tagName === tag && before.hasAttribute('data-made')) return before;
  const list = document.createElement(tag);
  list.setAttribute('data-made', '');
  paragraph.before(list);
  return list;
}
