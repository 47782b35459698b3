import { button, create, liveRegion } from './dom.ts';

export interface Choice<T> {
  label: string;
  value: T;
}

export interface Question<T> {
  title: string;
  /** What is said between the title and the choices. */
  body: readonly (Node | string)[];
  /** The first is the one that is offered. */
  choices: readonly Choice<T>[];
  /** What Escape means. */
  otherwise: T;
}

/** Asks over everything else; the focus then goes back where it was. */
export async function ask<T>(question: Question<T>): Promise<T> {
  const dialog = frame(question.title, question.body);
  const answer = new Promise<T>((resolve) => {
    dialog.append(
      buttons(question.choices, (value) => {
        resolve(value);
        dialog.close();
      }),
    );
    dialog.addEventListener('close', () => {
      resolve(question.otherwise);
    });
  });
  showOnce(dialog);
  return answer;
}

/** Shows a dialog, which is gone once it is closed. */
export function showOnce(dialog: HTMLDialogElement): void {
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  dialog.showModal();
}

export function closeButton(dialog: HTMLDialogElement): HTMLButtonElement {
  return button('Fermer', () => {
    dialog.close();
  });
}

/** A dialog with its title and what it says; the caller shows it. */
export function frame(title: string, body: readonly (Node | string)[]): HTMLDialogElement {
  const heading = create('h2', { id: `desk-${crypto.randomUUID()}`, textContent: title });
  const said = body.map((part) => (part instanceof Node ? part : create('p', {}, part)));
  const dialog = create('dialog', { className: 'desk-dialog' }, heading, ...said);
  dialog.setAttribute('aria-labelledby', heading.id);
  document.body.append(dialog);
  return dialog;
}

function buttons<T>(choices: readonly Choice<T>[], chosen: (value: T) => void): HTMLElement {
  const made = choices.map(({ label, value }, index) => {
    const act = () => {
      chosen(value);
    };
    return button(label, act, index === 0 ? 'desk-button first' : 'desk-button');
  });
  return create('div', { className: 'desk-choices' }, ...made);
}

let toasts: HTMLElement | undefined;

/** Says something for a while, without taking the focus; what is given takes it off sooner. */
export function tell(sentence: string): () => void {
  toasts ??= liveRegion('desk-toasts');
  const toast = create('p', {}, sentence);
  toasts.append(toast);
  const remove = () => {
    toast.remove();
  };
  setTimeout(remove, 8000);
  return remove;
}
