import MarkdownIt, { type Token } from 'markdown-it';
import type { Picture } from '../media/pictures.ts';
import { pictureHtml } from '../media/markup.ts';
import { typeset } from './typography.ts';

/** A fault of a body, at a line counted from 1 in that body. */
export interface BodyFault {
  name: 'raw-html' | 'link' | 'picture';
  line: number;
  message: string;
}

/** A Markdown text, read once; `html` waits for the pictures that it names. */
export interface Body {
  faults: BodyFault[];
  /** Paths of pictures in the commune's folder, as `media/…`, with their lines. */
  pictures: { path: string; line: number }[];
  /** The site's own addresses that it links to. */
  links: { path: string; line: number }[];
  /** Sanitised HTML. `media` is the address of the commune's media, with its final slash. */
  html: (pictures: ReadonlyMap<string, Picture>, media: string) => string;
}

/** The HTML of each picture of a text, from the moment when its variants are known. */
const shown = new WeakMap<Token, string>();

const markdown = new MarkdownIt({ html: true, linkify: true, breaks: false });
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
// Every address is judged by `checkLink`, which says why; markdown-it would drop it in silence.
markdown.validateLink = () => true;

const { escapeHtml } = markdown.utils;
markdown.renderer.rules.html_block = (tokens, index) => escapeHtml(tokens[index]?.content ?? '');
markdown.renderer.rules.html_inline = (tokens, index) => escapeHtml(tokens[index]?.content ?? '');
markdown.renderer.rules.text = (tokens, index) => escapeHtml(typeset(tokens[index]?.content ?? ''));
markdown.renderer.rules.table_open = () => '<div class="scroll" tabindex="0"><table>\n';
markdown.renderer.rules.table_close = () => '</table></div>\n';
markdown.renderer.rules.image = (tokens, index) => {
  const token = tokens[index];
  return (token && shown.get(token)) ?? '';
};

/** Reads a Markdown text. HTML tags, unsafe links and pictures from elsewhere are faults. */
export function readMarkdown(text: string): Body {
  const tokens = markdown.parse(text, {});
  const body: Body = { faults: [], pictures: [], links: [], html: () => '' };
  shiftHeadings(tokens);
  let line = 1;
  for (const token of tokens) {
    line = token.map ? token.map[0] + 1 : line;
    for (const inner of [token, ...(token.children ?? [])]) examine(inner, line, body);
  }
  body.html = (pictures, media) => {
    showPictures(tokens, pictures, media);
    return markdown.renderer.render(tokens, markdown.options);
  };
  return body;
}

function showPictures(tokens: readonly Token[], pictures: ReadonlyMap<string, Picture>, base: string): void {
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    const picture = token.type === 'image' && pictures.get(fromCommune(token.attrGet('src')));
    if (!picture) continue;
    const sizes = '(min-width: 48rem) 42rem, 100vw';
    shown.set(token, pictureHtml({ picture, base, alt: typeset(token.content), sizes }));
  }
}

function examine(token: Token, line: number, body: Body): void {
  if (token.type === 'html_block' || token.type === 'html_inline')
    body.faults.push({ name: 'raw-html', line, message: rawHtml(token.content) });
  if (token.type === 'link_open') examineLink(String(token.attrGet('href')), line, body);
  if (token.type === 'image') examineImage(token, line, body);
}

function rawHtml(content: string): string {
  return `Le HTML n’est pas accepté (« ${content.trim().slice(0, 40)} ») : écrivez en Markdown.`;
}

function examineLink(href: string, line: number, body: Body): void {
  if (/^\/(?!\/)/.test(href)) body.links.push({ path: href.replace(/[?#].*$/, ''), line });
  else if (!/^(?:https?:\/\/[^/]+\.|mailto:[^@]+@|tel:\+?\d|#)/i.test(href))
    body.faults.push({ name: 'link', line, message: refusedLink(href) });
}

function refusedLink(href: string): string {
  return `Ce lien n’est pas accepté : « ${href} ». Écrivez une adresse complète (https://…), mailto:…, tel:… ou une page du site (/vienne/civray/…).`;
}

function examineImage(token: Token, line: number, body: Body): void {
  const path = fromCommune(token.attrGet('src'));
  const fault = (message: string) => body.faults.push({ name: 'picture', line, message });
  if (!/^media\/(?!.*\.\.)/.test(path))
    fault(`Cette image n’est pas dans le dossier media de la commune : « ${path} ». Déposez-la dans media et écrivez ![texte](../media/nom.jpg).`);
  else body.pictures.push({ path, line });
  if (token.content.trim() === '')
    fault('Cette image n’a pas de texte de remplacement : écrivez-le entre les crochets, ![ici](…).');
}

function fromCommune(source: string | number | null): string {
  const path = String(source ?? '').replace(/^\.\.\//, '');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** A page has one h1, its title: the headings of a body start at h2. */
function shiftHeadings(tokens: readonly Token[]): void {
  const headings = tokens.filter((token) => /^heading_/.test(token.type));
  const highest = Math.min(...headings.map((token) => Number(token.tag.slice(1))));
  for (const token of headings) token.tag = `h${String(Math.min(6, Number(token.tag.slice(1)) - highest + 2))}`;
}
