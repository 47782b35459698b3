import type { Token } from 'markdown-it';

/** A fault of a body, at a line counted from 1 in that body. */
export interface BodyFault {
  name: 'raw-html' | 'link' | 'picture';
  line: number;
  message: string;
}

export interface Examined {
  faults: BodyFault[];
  /** Paths of pictures in the commune's folder, as `media/…`, with what replaces them and their lines. */
  pictures: { path: string; alt: string; line: number }[];
  /** The site's own addresses that it links to. */
  links: { path: string; line: number }[];
}

/** What a parsed text names and what is wrong in it; a wrong link loses its address. */
export function examine(tokens: readonly Token[]): Examined {
  const found: Examined = { faults: [], pictures: [], links: [] };
  let line = 1;
  for (const token of tokens) {
    line = token.map ? token.map[0] + 1 : line;
    if (token.type === 'html_block') refuseHtml(token, line, found);
    if (token.type === 'inline') examineInline(token, line, found);
  }
  return found;
}

function examineInline({ content, children }: Token, firstLine: number, found: Examined): void {
  let line = firstLine;
  let seen = 0;
  children?.forEach((token, index) => {
    const position = positionOf(token, content) ?? seen;
    line += content.slice(seen, position).split('\n').length - 1;
    seen = position;
    examineToken(token, line, found);
    if (token.type === 'link_open' && children[index + 1]?.type === 'link_close')
      found.faults.push({ name: 'link', line, message: noText });
  });
}

/** Where a token is in its paragraph; that of a line break is the start of the next line. */
function positionOf({ type, meta }: Token, content: string): number | undefined {
  const position = meta?.['position'];
  if (typeof position !== 'number') return undefined;
  return type.endsWith('break') ? content.indexOf('\n', position) + 1 : position;
}

function examineToken(token: Token, line: number, found: Examined): void {
  if (token.type === 'html_inline') refuseHtml(token, line, found);
  if (token.type === 'link_open') examineLink(token, line, found);
  if (token.type === 'image') examineImage(token, line, found);
  if (token.type === 'text' && /\]\((?!\s)/.test(token.content))
    found.faults.push({ name: 'link', line, message: notUnderstood });
}

const noText = 'Ce lien n’a pas de texte : écrivez-le entre les crochets, [ici](…).';
const notUnderstood =
  'Ce lien ou cette image n’est pas compris : une adresse qui contient un espace ou une parenthèse s’écrit entre < et >, comme ![texte](<../media/mon image.jpg>).';

/** `<b>` and `</b>` on a line are one fault. */
function refuseHtml({ content }: Token, line: number, { faults }: Examined): void {
  if (faults.findLast(({ name }) => name === 'raw-html')?.line === line) return;
  const shown = content.trim().replace(/\s+/g, ' ').slice(0, 40);
  const message = `Le HTML n’est pas accepté (« ${shown} ») : écrivez en Markdown ; pour montrer le signe « < », écrivez « &lt; ».`;
  faults.push({ name: 'raw-html', line, message });
}

function examineLink(token: Token, line: number, { faults, links }: Examined): void {
  const href = String(token.attrGet('href'));
  if (/^\/(?!\/)/.test(href)) links.push({ path: href.replace(/[?#].*$/, ''), line });
  else if (!/^(?:https?:\/\/[^/]+\.|mailto:[^@]+@|tel:\+?\d)/i.test(href)) {
    faults.push({ name: 'link', line, message: refusedLink(href) });
    token.attrs = null;
  }
}

function refusedLink(href: string): string {
  return `Ce lien n’est pas accepté : « ${href} ». Écrivez une adresse complète (https://…), mailto:…, tel:… ou une page du site (/vienne/civray/…).`;
}

function examineImage(token: Token, line: number, { faults, pictures }: Examined): void {
  const path = pathOf(token);
  const alt = altOf(token).trim();
  const fault = (message: string) => faults.push({ name: 'picture', line, message });
  if (/^media\/(?!.*\.\.)/.test(path)) pictures.push({ path, alt, line });
  else
    fault(
      `Cette image n’est pas dans le dossier media de la commune : « ${path} ». Déposez-la dans media et écrivez ![texte](../media/nom.jpg).`,
    );
  if (alt === '')
    fault(
      'Cette image n’a pas de texte de remplacement : écrivez-le entre les crochets, ![ici](…).',
    );
}

/** The path of an image from the commune's folder, as the front matter writes it. */
export function pathOf(image: Token): string {
  const path = String(image.attrGet('src')).replace(/^\.\.\//, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What replaces an image for those who do not see it: the words between its brackets. */
export function altOf({ children }: Token): string {
  return (children ?? [])
    .map(({ type, content }) => (type.endsWith('break') ? ' ' : content))
    .join('');
}
