import { z } from 'zod';
import { spaced } from '../content/typography.ts';
import type { Widget } from '../model/index.ts';
import type { CmsField } from './types.ts';
import { longest } from './walk.ts';

type Pattern = NonNullable<CmsField['pattern']>;

/**
 * What a form can check by itself of a text, with the model's own sentence. It refuses nothing that
 * the model accepts; the gateway has the last word.
 */
export function patternOf(check: z.core.$ZodType, { kind }: Widget): Pattern | undefined {
  if (!(check instanceof z.core.$ZodString)) return undefined;
  if (kind === 'text') return lengthPattern(check);
  if (kind === 'link') return withSentence(check, addressPattern, ' ');
  const [pattern] = kind === 'code' ? formats(check) : [];
  // Decap knows no flags.
  return pattern?.flags === '' ? withSentence(check, pattern.source, ' ') : undefined;
}

/** zod checks an address with the URL parser: this is the little that a pattern can say of it. */
const addressPattern = String.raw`^https?://[^\s"<>\\/]+\.[^\s"<>\\]+$`;

function lengthPattern(check: z.core.$ZodString): Pattern | undefined {
  const max = longest(check);
  if (max === undefined) return undefined;
  return withSentence(check, String.raw`^[\s\S]{0,${String(max)}}$`, 'x'.repeat(max + 1));
}

/** The regular expressions that a text must match. */
function formats(check: z.core.$ZodString): RegExp[] {
  return [check, ...(check._zod.def.checks ?? [])].flatMap((one) =>
    one instanceof z.core.$ZodCheckStringFormat && one._zod.def.pattern
      ? [one._zod.def.pattern]
      : [],
  );
}

/** The sentence is the one that the model says of `wrong`. */
function withSentence(check: z.core.$ZodType, source: string, wrong: string): Pattern {
  const [issue] = z.core.safeParse(check, wrong).error?.issues ?? [];
  return [source, spaced(issue?.message ?? '')];
}
