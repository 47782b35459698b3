import type { FieldProblem } from '../../gateway/protocol.ts';
import { button, create } from './dom.ts';
import { showDiscarded } from './discarded.ts';
import { currentDraft, watchDrafts } from './drafts.ts';
import { showField } from './fields.ts';
import { showHistory } from './history.ts';
import { isFormOpen } from './leaving.ts';
import { onProblems, problemText } from './problems.ts';
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
  const discarded = button('Brouillons supprimés', () => void showDiscarded());
  const help = create('a', { href: guide, target: '_blank', className: 'desk-button' }, 'Aide');
  const bar = create('aside', { className: 'desk-bar', ariaLabel: 'Bureau' });
  bar.append(entry, discarded, button('Premiers pas', showWelcome), help, list);
  document.body.append(bar);
  follow({ bar, entry, discarded, state, see, history, list });
}

interface Parts {
  bar: HTMLElement;
  entry: HTMLElement;
  discarded: HTMLElement;
  state: HTMLElement;
  see: HTMLElement;
  history: HTMLElement;
  list: HTMLElement;
}

function follow(parts: Parts): void {
  const { bar, entry, discarded, history } = parts;
  const place = () => {
    entry.hidden = !isFormOpen();
    discarded.hidden = isFormOpen();
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

function item(problem: FieldProblem, list: HTMLElement): HTMLElement {
  const { path } = problem;
  const text = problemText(problem, ', ');
  if (path.length === 0) return create('span', {}, text);
  return button(text, () => {
    list.hidePopover();
    showField(path);
  });
}
