import type { FieldProblem } from '../../gateway/protocol.ts';
import { create } from './dom.ts';
import { currentDraft, watchDrafts } from './drafts.ts';
import { showField } from './fields.ts';
import { showHistory } from './history.ts';
import { isFormOpen } from './leaving.ts';
import { onProblems } from './problems.ts';
import { count } from './words.ts';

export interface BarLinks {
  guide: string;
  showWelcome: () => void;
}

/** The strip at the foot of the desk: how the open entry stands, its history, and where to find help. */
export function addBar({ guide, showWelcome }: BarLinks): void {
  const state = create('p', { role: 'status' });
  const list = create('ul', { id: 'desk-problems', popover: 'auto' });
  const see = button('Les voir');
  see.popoverTargetElement = list;
  const history = button('Historique', () => void showHistory());
  const entry = create('div', { className: 'desk-entry' }, state, see, history);
  const help = create('a', { href: guide, target: '_blank', className: 'desk-button' }, 'Aide');
  const bar = create('aside', { className: 'desk-bar', ariaLabel: 'Bureau' });
  bar.append(entry, button('Premiers pas', showWelcome), help, list);
  document.body.append(bar);
  follow({ bar, entry, state, see, history, list });
}

interface Parts {
  bar: HTMLElement;
  entry: HTMLElement;
  state: HTMLElement;
  see: HTMLElement;
  history: HTMLElement;
  list: HTMLElement;
}

function follow(parts: Parts): void {
  const { bar, entry, history } = parts;
  const place = () => {
    entry.hidden = !isFormOpen();
    bar.dataset['form'] = String(isFormOpen());
  };
  addEventListener('hashchange', place);
  onProblems((problems) => {
    show(parts, isBlank() ? undefined : problems);
  });
  watchDrafts({
    opened: ({ slug }) => {
      place();
      history.hidden = !slug;
      show(parts, undefined);
    },
    closed: () => {
      history.hidden = true;
    },
  });
  history.hidden = true;
  place();
}

function show({ state, see, list }: Parts, problems: readonly FieldProblem[] | undefined): void {
  const number = problems?.length ?? 0;
  const faults = count(number, 'chose à corriger', 'choses à corriger');
  state.textContent = !problems ? '' : number === 0 ? 'Tout est en ordre' : faults;
  state.dataset['state'] = number === 0 ? 'good' : 'bad';
  see.hidden = number === 0;
  list.replaceChildren(...(problems ?? []).map((problem) => create('li', {}, item(problem, list))));
  if (number === 0) list.hidePopover();
}

/** Nobody is told what is missing in a form that they have just opened. */
function isBlank(): boolean {
  const draft = currentDraft();
  return !draft || (!draft.slug && !draft.changed);
}

function item({ path, labels, message }: FieldProblem, list: HTMLElement): HTMLElement {
  const text = sentence(labels, message);
  if (path.length === 0) return create('span', {}, text);
  return button(text, () => {
    list.hidePopover();
    showField(path);
  });
}

/** The message may begin with the last label already. */
function sentence(labels: readonly string[], message: string): string {
  const named = message.startsWith(`«\u202f${labels.at(-1) ?? ''}`) ? labels.slice(0, -1) : labels;
  return named.length > 0 ? `${named.join(', ')}\u202f: ${message}` : message;
}

function button(label: string, act?: () => void): HTMLButtonElement {
  const made = create('button', { type: 'button', className: 'desk-button' }, label);
  if (act) made.addEventListener('click', act);
  return made;
}
