import { z } from 'zod';
import { spaced } from '../content/typography.ts';
import { infoOf, type Widget } from '../model/index.ts';
import { hints } from './layout.ts';
import { childrenOf } from './walk.ts';

/** The help under a field, in the words of a form: what its widget hides is not spoken of. */
export function hintOf(name: string, check: z.core.$ZodType, mayBeEmpty: boolean): string {
  const { hint, widget } = infoOf(check);
  // Of these two, the model's hint gives the syntax.
  if (widget.kind === 'hours' || widget.kind === 'recurrence') return '';
  const parts = [hints[name] ?? hint, helpOf(widget), mayBeEmpty && leastOf(check)];
  return spaced(parts.filter(Boolean).join(' '));
}

const unitWords: Readonly<Record<string, string>> = { '€': 'euros', '°': 'degrés' };

function helpOf(widget: Widget): string {
  if (widget.kind === 'code') return `Par exemple : ${widget.example}.`;
  if (widget.kind !== 'number' || widget.unit === '') return '';
  return `En ${unitWords[widget.unit] ?? widget.unit}.`;
}

/** What a group that may stay empty asks for once it is not. */
function leastOf(check: z.core.$ZodType): string {
  const needed = childrenOf(check)
    .filter(([, child]) => !(child instanceof z.ZodOptional))
    .map(([, child]) => `« ${infoOf(child).label} »`);
  if (needed.length === 0) return '';
  return `Si vous remplissez cette partie, donnez au moins ${needed.join(', ')}.`;
}
