import { z } from 'zod';

/** A field without the wrapping that lets it be left out. */
export function unwrap(check: z.core.$ZodType): z.core.$ZodType {
  return check instanceof z.ZodOptional ? check.unwrap() : check;
}

/** The fields of a group, in the model's order; none for anything else. */
export function childrenOf(check: z.core.$ZodType): [key: string, check: z.ZodType][] {
  if (!(check instanceof z.ZodObject)) return [];
  return Object.entries<unknown>(check.shape).flatMap(([key, child]): [string, z.ZodType][] =>
    child instanceof z.ZodType ? [[key, child]] : [],
  );
}

/** How long a text or a list may be. */
export function longest(check: z.core.$ZodType): number | undefined {
  const checks = check._zod.def.checks ?? [];
  return checks.find((one) => one instanceof z.core.$ZodCheckMaxLength)?._zod.def.maximum;
}
