import { z } from 'zod';

/** How a field is written in a form; `src/cms` makes Decap's widgets of it. */
export type Widget =
  | { kind: 'text'; multiline: boolean }
  | { kind: 'markdown' }
  | { kind: 'code'; example: string }
  | { kind: 'link' }
  | { kind: 'number'; unit: string }
  | { kind: 'boolean' }
  | { kind: 'day' }
  | { kind: 'time' }
  | { kind: 'choice'; options: Readonly<Record<string, string>> }
  | { kind: 'reference'; list: string; shown: readonly string[] }
  | { kind: 'entry'; folder: string }
  | { kind: 'hours' }
  | { kind: 'recurrence' }
  | { kind: 'picture' }
  | { kind: 'document' }
  | { kind: 'group' }
  | { kind: 'list' };

/** What a person reads about a field: its label, the help under it, and its widget. */
export interface FieldInfo {
  label: string;
  hint?: string | undefined;
  widget: Widget;
}

const infos = z.registry<FieldInfo>();

/** Gives a check the label and the widget that go with it. */
export function field<T extends z.ZodType>(check: T, info: FieldInfo): T {
  infos.add(check, info);
  return check;
}

/** Whether it was made by a builder, and not by zod on the way to it. */
export function isField(check: z.core.$ZodType): boolean {
  return check instanceof z.ZodType && infos.has(check);
}

/** The label and widget of a field made by a builder. Throws for a bare zod type. */
export function infoOf(check: z.core.$ZodType): FieldInfo {
  const info = check instanceof z.ZodType ? infos.get(check) : undefined;
  if (!info) throw new TypeError('This field was not made by a builder of src/model.');
  return info;
}

/** The same field, which may be left out. */
export function optional<T extends z.ZodType>(check: T): z.ZodOptional<T> {
  return field(check.optional(), infoOf(check));
}

/** What is said of a field that must be there and is not. */
export const absent = 'Cette information est obligatoire : ajoutez-la.';

/** What is said of a field whose value is missing after its name. */
export const empty =
  'Cette information est vide : écrivez-la, ou retirez la ligne si elle est facultative.';

/** What zod says of a value: one sentence when it is absent, one when empty, this one when wrong. */
export function fault(sentence: string): { error: (issue: { input?: unknown }) => string } {
  return {
    error: ({ input }) => (input === undefined ? absent : input === null ? empty : sentence),
  };
}
