import { z } from 'zod';
import { spaced } from '../content/typography.ts';
import { infoOf, type Widget } from '../model/index.ts';

/**
 * What an editor shows of a field: the words of the model, and the sentence said of a wrong value.
 * `longest` is how many characters it may have.
 */
export function helpOf(check: z.core.$ZodType, longest?: number): object {
  const { label, hint, widget } = infoOf(check);
  const parts = [`${label}.`, hint, unitOf(widget), formOf(check, longest)];
  return {
    description: words(parts.filter(Boolean).join(' '), widget),
    ...(widget.kind === 'choice' && {
      enumDescriptions: Object.values(widget.options).map(spaced),
    }),
    ...(widget.kind === 'code' && { examples: [widget.example] }),
    ...partOf(check),
  };
}

/**
 * yaml-language-server tells of a wrong value in the words of `errorMessage`; in a group or a list,
 * it has more to say itself, as which key is missing. It offers a whole group by its `title`, and
 * shows descriptions without titles as one types: hence the label in each.
 */
function partOf(check: z.core.$ZodType): object {
  const { label, widget } = infoOf(check);
  if (widget.kind === 'group') return { title: spaced(label) };
  return widget.kind === 'list' ? {} : { errorMessage: words(expected(check), widget) };
}

function unitOf(widget: Widget): string {
  return widget.kind === 'number' && widget.unit ? `En ${widget.unit}.` : '';
}

/** With French spaces; but one before the « ; » of hours would be copied with them. */
function words(text: string, { kind }: Widget): string {
  return kind === 'hours' ? text : spaced(text);
}

/** How it is written. What the values of a choice mean is said beside each of them. */
function formOf(check: z.core.$ZodType, longest = 0): string {
  const most = `${longest.toLocaleString('fr')} caractères au plus.`;
  const { kind } = infoOf(check).widget;
  if (kind === 'text') return most;
  if (kind === 'markdown') return `En Markdown, ${most}`;
  return kind === 'choice' ? '' : expected(check);
}

/** The model’s own sentence: it refuses this value, whatever the field. */
function expected(check: z.core.$ZodType): string {
  const [issue] = z.core.safeParse(check, Symbol('wrong')).error?.issues ?? [];
  return issue?.message ?? '';
}
