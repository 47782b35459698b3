import { z } from 'zod';
import type { Help } from './builders.ts';
import { fault, field } from './field.ts';

/** An entry of another folder of the same commune, named as its file is. The reader looks for it there. */
export function entryReference(
  label: string,
  { folder, example, hint }: Help & { folder: string; example: string },
) {
  const sentence = `On attend ici le nom d’un fichier du dossier ${folder}, sans « .md », comme « ${example} ».`;
  const check = z.string(fault(sentence)).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, sentence);
  return field(check, { label, hint, widget: { kind: 'entry', folder } });
}
