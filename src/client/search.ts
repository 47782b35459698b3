import { wordsOf } from '../words.ts';
import { asked, fieldsOf, tell } from './search-address.ts';
import { choices, dateChoices, groupChoices } from './search-choices.ts';
import type { Found, Search } from './search-engine.ts';
import { dayOf, periods } from './search-dates.ts';
import { during, grouped, ranked, type Group } from './search-results.ts';
import { section } from './search-rows.ts';

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
  for (const field of fieldsOf()) take(field);
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

/** Puts in a field what the address asks; a choice that is no longer there leaves the first. */
function take(field: HTMLInputElement | HTMLSelectElement): void {
  const first = field.value;
  field.value = asked(field.name) || first;
  if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = first;
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
  const count = groups.reduce((sum, { found: own }) => sum + own.length, 0);
  const many = count > 1 ? 's' : '';
  status(words && `${String(count || 'Aucun')} résultat${many} pour «\u202f${words}\u202f».`);
  part('else').hidden = count > 0;
  const wider = document.querySelector<HTMLAnchorElement>('[data-search-wider]');
  if (wider) wider.search = new URLSearchParams({ q: words }).toString();
  fillPart('choices', [groupChoices(found, now), dateChoices(found, dayOf(now))].flatMap(choices));
  fillPart(
    'results',
    groups.map((group) => section(group, words)),
  );
}

/** What is kept of what was found: events of some days, or one group. */
function shownOf(found: readonly Found[], now: Date): Group[] {
  const period = periods[asked('quand')];
  const kept = period ? during(found, period.of(dayOf(now))) : found;
  const chosen = asked('rubrique');
  return grouped(kept, now.getTime()).filter(({ name }) => !chosen || name === chosen);
}

function fillPart(name: string, nodes: readonly Node[]): void {
  const box = part(name);
  box.replaceChildren(...nodes);
  box.hidden = nodes.length === 0;
}
