import { wordsOf } from '../words.ts';
import { element } from './element.ts';
import type { Found, Search } from './search-engine.ts';
import { datesFrom, dayOf, periods, whenText } from './search-dates.ts';
import { coming, during, grouped, piecesOf, ranked, type Group } from './search-results.ts';

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
    if (turn === last) show(ranked(found, words), words);
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

function show(found: readonly Found[], words: string): void {
  const now = new Date();
  const groups = shownOf(found, now);
  const count = total(groups);
  const many = count > 1 ? 's' : '';
  status(words && `${String(count || 'Aucun')} résultat${many} pour «\u202f${words}\u202f».`);
  part('else').hidden = count > 0;
  const wider = document.querySelector<HTMLAnchorElement>('[data-search-wider]');
  if (wider) wider.search = new URLSearchParams({ q: words }).toString();
  fillPart('choices', [groupChoices(found, now), dateChoices(found, dayOf(now))].flatMap(choices));
  fillPart('results', groups.map(section));
}

/** What is kept of what was found: events of some days, or one group. */
function shownOf(found: readonly Found[], now: Date): Group[] {
  const period = periods[asked('quand')];
  const kept = period ? during(found, period.of(dayOf(now))) : found;
  const chosen = asked('rubrique');
  return grouped(kept, now.getTime()).filter(({ name }) => !chosen || name === chosen);
}

/** A link that keeps some of what was found. */
interface Choice {
  name: string;
  count: number;
  /** What it adds to the question. */
  question: Readonly<Record<string, string>>;
  isChosen: boolean;
}

function groupChoices(found: readonly Found[], now: Date): Choice[] {
  const chosen = asked('rubrique');
  const choiceOf = (name: string, count: number, rubrique: string) => ({
    name,
    count,
    question: { rubrique },
    isChosen: rubrique === chosen,
  });
  const groups = grouped(found, now.getTime());
  const each = groups.map(({ name, found: own }) => choiceOf(name, own.length, name));
  return [choiceOf('Tout', found.length, ''), ...each];
}

/** None where no event is shown. */
function dateChoices(found: readonly Found[], today: string): Choice[] {
  const events = coming(found, today);
  const rubrique = events[0]?.meta['group'] ?? '';
  const chosen = asked('quand');
  if (!['', rubrique].includes(asked('rubrique'))) return [];
  const all = { name: 'Toutes les dates', count: events.length, question: { rubrique } };
  const each = Object.entries(periods).map(([quand, { name, of }]) => ({
    name,
    count: during(events, of(today)).length,
    question: { rubrique, quand },
    isChosen: quand === chosen,
  }));
  const isAll = !chosen && asked('rubrique') !== '';
  return [
    { ...all, isChosen: isAll },
    ...each.filter(({ count, isChosen }) => count > 0 || isChosen),
  ];
}

function fillPart(name: string, nodes: readonly Node[]): void {
  const box = part(name);
  box.replaceChildren(...nodes);
  box.hidden = nodes.length === 0;
}

function total(groups: readonly Group[]): number {
  return groups.reduce((sum, { found }) => sum + found.length, 0);
}

/** A list of choices, where there is one to make. */
function choices(all: readonly Choice[]): HTMLElement[] {
  if (all.length < 3 && !all.slice(1).some(({ isChosen }) => isChosen)) return [];
  const list = element('ul', 'jump');
  list.append(...all.map(choice));
  return [list];
}

function choice({ name, count, question, isChosen }: Choice): HTMLElement {
  const link = element('a', '', `${name}\u00a0(${String(count)})`);
  link.href = addressOf({ ...questionOf(), ...question });
  if (isChosen) link.setAttribute('aria-current', 'true');
  const item = element('li');
  item.append(link);
  return item;
}

/** The most results that a group shows: more would keep a phone busy for seconds, and nobody reads them. */
const mostShown = 50;

function section({ name, found }: Group): HTMLElement {
  const box = element('section', 'group');
  const list = element('ul', 'rows');
  list.append(...found.slice(0, mostShown).map(row));
  box.append(element('h2', '', name), list);
  const rest = found.length - mostShown;
  const more = `Et ${String(rest)} de plus\u202f: précisez votre recherche.`;
  if (rest > 0) box.append(element('p', 'row-meta', more));
  return box;
}

function row({ url, excerpt, meta }: Found): Node {
  const template = document.querySelector<HTMLTemplateElement>('#resultat');
  const item = document.importNode(template?.content ?? new DocumentFragment(), true);
  const link = item.querySelector('a');
  if (link) [link.href, link.textContent] = [url, meta['title'] ?? ''];
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
    box?.append(...pieces.map((text, index) => (index % 2 ? element('mark', '', text) : text)));
  else box?.remove();
}
