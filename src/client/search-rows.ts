import { element } from './element.ts';
import { datesFrom, dayOf, whenText } from './search-dates.ts';
import type { Found } from './search-engine.ts';
import { marked, piecesOf, type Group } from './search-results.ts';

/** The most results that a group shows: more would keep a phone busy for seconds, and nobody reads them. */
const mostShown = 50;

/** A group of results, with what they are and the words that were asked marked. */
export function section({ name, found }: Group, words: string): HTMLElement {
  const box = element('section', 'group');
  const list = element('ul', 'rows');
  list.append(...found.slice(0, mostShown).map((one) => row(one, words)));
  box.append(element('h2', '', name), list);
  const rest = found.length - mostShown;
  const more = `Et ${String(rest)} de plus\u202f: précisez votre recherche.`;
  if (rest > 0) box.append(element('p', 'row-meta', more));
  return box;
}

function row({ url, excerpt, meta }: Found, words: string): Node {
  const template = document.querySelector<HTMLTemplateElement>('#resultat');
  const item = document.importNode(template?.content ?? new DocumentFragment(), true);
  const link = item.querySelector('a');
  if (link) link.href = url;
  fill(item, 'a', marked(meta['title'] ?? '', words));
  if (meta['picture']) item.querySelector('.row')?.prepend(token(meta['picture']));
  fill(item, '.row-meta', [aboutOf(meta)]);
  fill(item, '.row-summary', piecesOf(excerpt, meta['title']));
  item.querySelector('.tags')?.toggleAttribute('hidden', !meta['example']);
  return item;
}

/** « Marché · dimanche 29 novembre · Civray ». */
function aboutOf({ kind, dates, where }: Found['meta']): string {
  const today = dayOf(new Date());
  const [next] = datesFrom(dates, today);
  return [kind, next && whenText(next, today), where].filter(Boolean).join(' · ');
}

/** A photo beside a result. */
function token(address: string): HTMLElement {
  const box = element('span', 'token');
  const image = element('img');
  Object.assign(image, { src: address, alt: '', loading: 'lazy' });
  box.append(image);
  return box;
}

/** Never as HTML: what is written by people stays text. */
function fill(item: ParentNode, selector: string, pieces: readonly string[]): void {
  const box = item.querySelector(selector);
  if (pieces.some(Boolean))
    box?.replaceChildren(
      ...pieces.map((text, index) => (index % 2 ? element('mark', '', text) : text)),
    );
  else box?.remove();
}
