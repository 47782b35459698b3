import { isText, type Immutable } from '../decap.ts';

/** What Decap gives to the control of a field, as far as our widgets use it. */
export interface ControlProps {
  readonly value?: unknown;
  readonly field: Immutable;
  readonly forID: string;
  readonly parentIds?: unknown;
  readonly classNameWrapper: string;
  /** Finds entries of a collection where a field holds some words; all of them for none. */
  readonly query: (
    namespace: string,
    collection: string,
    fields: readonly string[],
    words: string,
  ) => Promise<unknown>;
  readonly onChange: (value: unknown) => void;
  readonly setActiveStyle: () => void;
  readonly setInactiveStyle: () => void;
}

/** The label of the field, as the form shows it. */
export function labelOf({ field }: ControlProps): string {
  const label = field.get('label');
  return isText(label) ? label : '';
}

/** The value of a field that holds text; empty when there is none. */
export function textOf({ value }: ControlProps): string {
  return isText(value) ? value : '';
}

/** What was typed in an input, from the event that says so. */
export function typed(event: { target: EventTarget | null }): string {
  const { target } = event;
  return target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement
    ? target.value
    : '';
}

/** What a control answers when Decap asks whether its value is right. */
export function verdict({ parentIds }: ControlProps, message: string | undefined) {
  if (message === undefined) return { error: false } as const;
  return { error: { type: 'CUSTOM', parentIds, message } };
}
