import { wordsOf } from '../words.ts';
import type { Found, Search } from './search-engine.ts';
import { grouped, piecesOf, ranked, type Group } from './search-results.ts';

/** Makes ready what answers the form of a search page. */
export type Open = (form: HTMLFormElement) => Promise<Search>;

/** Answers the form of a search page in the page itself; the address tells what is shown. */
export function bringSearch(open: Open): void {
  const form = document.querySelector<HTMLFormElement>('[data-search]');
  const input = form?.querySelector('input');
  if (!form || !input) return;
  let search: Promise<Search> | undefined;
  const load = () => (search ??= open(form));
  const again = () => {
    search = undefined;
  };
  const ask = () => void answer(input.value.trim(), load).catch(again);
  let timer: ReturnType<typeof setTimeout> | undefined;
  for (const field of fieldsOf()) field.value = asked(field.name) || field.value;
  // While one types, what searches is on its way.
  input.addEventListener('focus', () => void load().catch(again));
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      tell();
      ask();
    }, 200);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    tell();
    ask();
  });
  // Links of choices lead to this page: without this, it would be loaded again.
  part('choices').addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.replaceState(null, '', link.href);
    ask();
  });
  if (input.value) ask();
  else input.focus();
}

function fieldsOf(): (HTMLInputElement | HTMLSelectElement)[] {
  return [
    ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-search] [name]'),
  ];
}

/** What the address asks. */
function asked(name: string): string {
  return new URLSearchParams(location.search).get(name) ?? '';
}

/** The address of this page that asks something. */
function addressOf(question: Readonly<Record<string, string>>): string {
  const filled = Object.entries(question).filter(([, value]) => value);
  return filled.length > 0 ? `?${new URLSearchParams(filled).toString()}` : location.pathname;
}

/** Puts in the address what the form asks, without what kept some of the answers to another question. */
function tell(): void {
  history.replaceState(null, '', addressOf(questionOf()));
}

function questionOf(): Record<string, string> {
  return Object.fromEntries(fieldsOf().map(({ name, value }) => [name, value.trim()]));
}

function part(name: string): HTMLElement {
  return document.querySelector<HTMLElement>(`[data-search-${name}]`) ?? document.body;
}

let last = 0;

/** Shows what answers some words, unless others were asked meanwhile. */
async function answer(words: string, load: () => Promise<Search>): Promise<void> {
  const turn = (last += 1);
  if (!words) {
    show([], '');
    return;
  }
  status('Recherche en cours…');
  try {
    const search = await load();
    const found = await search(wordsOf(words).join(' '));
    if (turn === last) show(grouped(ranked(found, words), Date.now()), words);
  } catch (error) {
    show([], '');
    status('La recherche n’a pas pu se charger. Réessayez, ou suivez les liens ci-dessous.');
    throw error;
  }
}

function status(text: string): void {
  const box = document.querySelector('[data-search] [role=status]');
  if (box) box.textContent = text;
}

function show(groups: readonly Group[], words: string): void {
  const chosen = asked('rubrique');
  const shown = groups.filter(({ name }) => !chosen || name === chosen);
  const count = total(shown);
  const many = count > 1 ? 's' : '';
  status(words && `${String(count || 'Aucun')} résultat${many} pour «\u202f${words}\u202f».`);
  part('else').hidden = count > 0;
  const wider = document.querySelector<HTMLAnchorElement>('[data-search-wider]');
  if (wider) wider.search = new URLSearchParams({ q: words }).toString();
  fillPart('choices', groups.length > 1 ? [choices(groups, chosen)] : []);
  fillPart('results', shown.map(section));
}

function fillPart(name: string, nodes: readonly Node[]): void {
  const box = part(name);
  box.replaceChildren(...nodes);
  box.hidden = nodes.length === 0;
}

function total(groups: readonly Group[]): number {
  return groups.reduce((sum, { found }) => sum + found.length, 0);
}

/** Links that keep one group. */
function choices(groups: readonly Group[], chosen: string): HTMLElement {
  const list = element('ul', 'jump');
  const all = { name: '', count: total(groups) };
  for (const { name, count } of [
    all,
    ...groups.map((group) => ({ name: group.name, count: group.found.length })),
  ]) {
    const link = element('a', '', `${name || 'Tout'}\u00a0(${String(count)})`);
    link.href = addressOf({ ...questionOf(), rubrique: name });
    if (name === chosen) link.setAttribute('aria-current', 'true');
    const item = element('li');
    item.append(link);
    list.append(item);
  }
  return list;
}

function section({ name, found }: Group): HTMLElement {
  const box = element('section', 'group');
  const list = element('ul', 'rows');
  list.append(...found.map(row));
  box.append(element('h2', '', name), list);
  return box;
}

function row({ url, excerpt, meta }: Found): Node {
  const template = document.querySelector<HTMLTemplateElement>('#resultat');
  const item = document.importNode(template?.content ?? new DocumentFragment(), true);
  const link = item.querySelector('a');
  if (link) [link.href, link.textContent] = [url, meta['title'] ?? ''];
  if (meta['picture']) item.querySelector('.row')?.prepend(token(meta['picture']));
  fill(item, '.row-meta', [meta['kind'] ?? '']);
  fill(item, '.row-summary', piecesOf(excerpt, meta['title']));
  item.querySelector('.tags')?.toggleAttribute('hidden', !meta['example']);
  return item;
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
    box?.append(...pieces.map((text, index) => (index % 2 ? element('mark', '', text) : text)));
  else box?.remove();
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
