import type { FieldProblem } from '../../gateway/protocol.ts';
import { isRecord, isText, textAt } from './decap.ts';

/** Said by whoever checks the form: a CustomEvent whose detail lists what is wrong. */
const checked = 'beffroi:checked';

/** Hears of what is wrong with what is in the form, each time that it is checked. */
export function onProblems(hear: (problems: FieldProblem[]) => void): void {
  addEventListener(checked, (event) => {
    if (event instanceof CustomEvent) hear(problemsOf(event.detail));
  });
}

/** Tells what is wrong with what is in the form, from an answer of the gateway. */
export function tellProblems(listed: unknown): void {
  dispatchEvent(new CustomEvent(checked, { detail: problemsOf(listed) }));
}

/** A problem in a sentence: its field, whose labels are joined by `between`, then what is wrong. */
export function problemText({ labels, message }: FieldProblem, between: string): string {
  const isNamed = message.startsWith(`«\u202f${labels.at(-1) ?? ''}\u202f»`);
  const named = isNamed ? labels.slice(0, -1) : labels;
  return named.length === 0 ? message : `${named.join(between)}\u202f: ${message}`;
}

function problemsOf(listed: unknown): FieldProblem[] {
  return Array.isArray(listed) ? listed.filter(isRecord).map(problemOf) : [];
}

function problemOf(found: Record<string, unknown>): FieldProblem {
  const { path, labels } = found;
  return {
    path: Array.isArray(path) ? path.filter((key) => isText(key) || typeof key === 'number') : [],
    labels: Array.isArray(labels) ? labels.filter(isText) : [],
    message: textAt(found, 'message'),
  };
}
