import { listsFromMarks } from './prose-lists.ts';

/** The same content with the tags alone that Markdown has; nothing of the look of Word or of a page. */
export function plainHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll(dropped)) element.remove();
  listsFromMarks(body);
  const plain = document.createElement('div');
  plain.append(...[...body.childNodes].flatMap(plainNodes));
  return plain.innerHTML;
}

const dropped = 'script, style, meta, link, title, xml, img, picture, svg, video, iframe, object';

/** How each tag is written; what is not here leaves its content alone. */
const tags: Readonly<Record<string, string>> = {
  P: 'p',
  BR: 'br',
  H1: 'h2',
  H2: 'h2',
  H3: 'h3',
  H4: 'h3',
  H5: 'h3',
  H6: 'h3',
  UL: 'ul',
  OL: 'ol',
  LI: 'li',
  BLOCKQUOTE: 'blockquote',
  TABLE: 'table',
  THEAD: 'thead',
  TBODY: 'tbody',
  TR: 'tr',
  TH: 'th',
  TD: 'td',
};
const blocks = 'p, div, ul, ol, table, blockquote, h1, h2, h3, h4, h5, h6';

function plainNodes(node: Node): Node[] {
  if (node instanceof Text) return [new Text(node.data.replace(/[ \t\r\n]+/g, ' '))];
  if (!(node instanceof HTMLElement) || isBlankLine(node)) return [];
  const children = [...node.childNodes].flatMap(plainNodes);
  const tag = tags[node.tagName] ?? inlineTag(node);
  if (tag) return [wrapped(tag, node, children)];
  const paragraph = node.tagName === 'DIV' && !node.querySelector(blocks);
  return paragraph ? [wrapped('p', node, children)] : children;
}

/** Word leaves a line between two paragraphs by a paragraph that says nothing. */
function isBlankLine({ tagName, textContent }: HTMLElement): boolean {
  return /^(?:P|H[1-6])$/.test(tagName) && textContent.trim() === '';
}

function inlineTag(node: HTMLElement): string | undefined {
  const { fontWeight, fontStyle } = node.style;
  const bold = fontWeight === '' ? /^(?:B|STRONG)$/.test(node.tagName) : isBold(fontWeight);
  const italic = fontStyle === '' ? /^(?:I|EM)$/.test(node.tagName) : fontStyle === 'italic';
  if (node.textContent.trim() === '') return undefined;
  if (node.tagName === 'A' && followed.test(node.getAttribute('href') ?? '')) return 'a';
  return bold ? 'strong' : italic ? 'em' : undefined;
}

/** The addresses that a text of the site may have. */
const followed = /^(?:https?:\/\/|mailto:|tel:)/i;

function isBold(weight: string): boolean {
  return weight === 'bold' || Number(weight) >= 600;
}

function wrapped(tag: string, from: HTMLElement, children: Node[]): HTMLElement {
  const element = document.createElement(tag);
  if (tag === 'a') element.setAttribute('href', from.getAttribute('href') ?? '');
  element.append(...children);
  return element;
}
