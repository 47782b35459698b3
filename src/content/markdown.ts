import MarkdownIt, { type Token } from 'markdown-it';
import type { Picture } from '../media/pictures.ts';
import { pictureHtml } from '../media/markup.ts';
import { altOf, examine, pathOf, type Examined } from './markdown-faults.ts';
import { spaced, typeset } from './typography.ts';

/** A Markdown text, read once; `html` waits for the pictures that it names. */
export interface Body extends Examined {
  /** Sanitised HTML. `media` is the address of the commune's media, with its final slash. */
  html: (pictures: ReadonlyMap<string, Picture>, media: string) => string;
}

const quotes = ['«\u202f', '\u202f»', '“', '”'];
const markdown = new MarkdownIt({ html: true, linkify: true, typographer: true, quotes });
markdown.core.ruler.disable('replacements');
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false }).add('ftp:', null).add('//', null);
// Every address is judged by `examine`, which says why; markdown-it would drop it in silence.
markdown.validateLink = () => true;

/** Inline tokens know no line of their own: this keeps where each is in its paragraph. */
markdown.inline.State = class extends markdown.inline.State {
  override push(...parameters: Parameters<InstanceType<typeof markdown.inline.State>['push']>) {
    const token = super.push(...parameters);
    token.meta = { position: this.pos };
    return token;
  }
};

// An address that is its own link text is no prose: typography would break it.
markdown.core.ruler.after('linkify', 'address', ({ tokens }) => {
  for (const { children } of tokens)
    children?.forEach((child, index) => {
      const before = children[index - 1];
      if (before?.type === 'link_open' && before.info === 'auto') child.type = 'address';
    });
});

const { escapeHtml } = markdown.utils;
const content = (tokens: Token[], index: number) => tokens[index]?.content ?? '';
Object.assign(markdown.renderer.rules, {
  html_block: (tokens: Token[], index: number) => escapeHtml(content(tokens, index)),
  html_inline: (tokens: Token[], index: number) => escapeHtml(content(tokens, index)),
  address: (tokens: Token[], index: number) => escapeHtml(content(tokens, index)),
  text: (tokens: Token[], index: number) => escapeHtml(spaced(content(tokens, index))),
  image: (tokens: Token[], index: number) => madeHtml(tokens[index]),
  table_open: () => '<div class="scroll" tabindex="0"><table>\n',
  table_close: () => '</table></div>\n',
});

/** Reads a Markdown text. HTML tags, unsafe links and pictures from elsewhere are faults. */
export function readMarkdown(text: string): Body {
  const tokens = markdown.parse(text, {});
  shiftHeadings(tokens);
  tokens.forEach(alignByClass);
  const html: Body['html'] = (pictures, media) => {
    for (const { children } of tokens)
      for (const token of children ?? [])
        if (token.type === 'image') token.meta = { html: imageHtml(token, pictures, media) };
    return markdown.renderer.render(tokens, markdown.options);
  };
  return { ...examine(tokens), html };
}

function madeHtml(image: Token | undefined): string {
  const html = image?.meta?.['html'];
  return typeof html === 'string' ? html : '';
}

function imageHtml(token: Token, pictures: ReadonlyMap<string, Picture>, base: string): string {
  const picture = pictures.get(pathOf(token));
  if (!picture) return '';
  const sizes = '(min-width: 48rem) 42rem, 100vw';
  return pictureHtml({ picture, base, alt: typeset(altOf(token)), sizes });
}

/** A page has one h1, its title: the headings of a body start at h2, and skip no level. */
function shiftHeadings(tokens: readonly Token[]): void {
  const opening = tokens.filter(({ type }) => type === 'heading_open');
  const highest = Math.min(...opening.map(levelOf));
  let level = 1;
  for (const token of tokens.filter(({ type }) => type.startsWith('heading_'))) {
    if (token.nesting === 1) level = Math.min(levelOf(token) - highest + 2, level + 1, 6);
    token.tag = `h${String(level)}`;
  }
}

function levelOf({ tag }: Token): number {
  return Number(tag.slice(1));
}

/** The site's security policy forbids the `style` that markdown-it gives to cells. */
function alignByClass(token: Token): void {
  const align = /^text-align:(center|right)$/.exec(String(token.attrGet('style')));
  if (token.attrIndex('style') < 0) return;
  token.attrs = align?.[1] ? [['class', align[1]]] : null;
}
