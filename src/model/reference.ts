import { z } from 'zod';
import type { Help } from './builders.ts';
import { fault, field } from './field.ts';

/**
 * The identifier of an item of another list of the same file, at its root. `shown` names the fields
 * of that item by which a person knows it.
 */
export function reference(
  label: string,
  {
    list,
    shown,
    example,
    hint,
  }: Help & { list: string; shown: readonly string[]; example: string },
) {
  const sentence = `On attend ici l’identifiant d’un élément de « ${list} », comme « ${example} ».`;
  const check = z.string(fault(sentence)).regex(/^[a-z0-9-]+$/, sentence);
  return field(check, { label, hint, widget: { kind: 'reference', list, shown } });
}
